import type { Span } from '../../base/span';
import type { TextEdit } from '../../base/text-edit';
import type { LanguageTag } from '../../lang/language';
import type { Paragraph, Resolution, Unit } from '../../model/resolution';
import type { BodyId, Gender, Profile } from '../../profiles/profile';
import type { Tree } from '../../syntax/tree';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Level = Severity | 'off';
export const LEVELS: readonly Level[] = ['off', 'hint', 'info', 'warning', 'error'];

/** A text in the languages of the interface; `{name}` is replaced by a parameter. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

export type Parameters = Readonly<Record<string, string | number>>;

/** `safe`: keeps every word and its meaning, may run on save. `review`: offered singly, for a person to look at. */
export type Safety = 'safe' | 'review';

export interface Fix {
  readonly title: Text;
  readonly parameters: Parameters;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
}

/** What a rule found. Absolute offsets. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Text;
  readonly parameters: Parameters;
  readonly fixes: readonly Fix[];
}

/** A small whole text, in which `{{…}}` marks what the rule finds in `bad`; `good` is what the fix makes of it, or a right text. */
export interface Example {
  readonly body: BodyId;
  readonly language: LanguageTag;
  readonly bad: string;
  readonly good: string;
}

export interface RuleDocs {
  /** What is wrong, as a heading. */
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  /** What the fix does, and why it is safe or not; left out where there is none. */
  readonly fix?: Text;
  /** Ids of `profiles/sources.ts`. */
  readonly sources: readonly string[];
  /** Ids of the drafting conventions behind the rule (`A7`, `V29`). */
  readonly conventions: readonly string[];
  /** A sentence on use: how often adopted texts keep to the convention. */
  readonly frequency?: Text;
  readonly examples: readonly Example[];
}

/** What a rule on a single paragraph may look at: this paragraph's own text, and no other. */
export interface ParagraphTarget {
  readonly text: string;
  readonly tree: Tree;
  readonly paragraph: Paragraph;
  readonly profile: Profile;
  readonly language: LanguageTag;
  /** Gender of the organ that enacts, where it is known. */
  readonly gender: Gender | undefined;
}

/** What a rule on the whole looks at. */
export interface ResolutionTarget {
  readonly text: string;
  readonly tree: Tree;
  readonly resolution: Resolution;
  readonly units: readonly Unit[];
  readonly profile: Profile;
  readonly language: LanguageTag;
}

export interface ReportedFix {
  readonly title: Text;
  readonly parameters?: Parameters;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
}

/** Fixes, or how to work them out once somebody asks for them. */
export type ReportedFixes = readonly ReportedFix[] | (() => readonly ReportedFix[]);

/** Reports one finding: the key of one of the rule's messages, its place, and what fills the message. */
export type Report<Key extends string = string> = (message: Key, span: Span, parameters?: Parameters, fixes?: ReportedFixes, severity?: Severity) => void;

interface RuleBase<Key extends string> {
  /** Named for what is wrong; also its file's name. Never changes meaning. */
  readonly id: string;
  /** Severity, where bodies differ `default` and the exceptions. */
  readonly severity: Level | (Readonly<Partial<Record<BodyId, Level>>> & { readonly default: Level });
  /** Languages in which the rule knows what is right; all where it is left out. */
  readonly languages?: readonly LanguageTag[];
  readonly messages: Readonly<Record<Key, Text>>;
  readonly docs: RuleDocs;
}

/** Looks at one paragraph or subparagraph at a time; its findings are kept while the paragraph does not change. */
export interface ParagraphRule<Key extends string = string> extends RuleBase<Key> {
  readonly reads: 'paragraph';
  check(target: ParagraphTarget, report: Report<Key>): void;
}

/** Looks at the whole; runs at every version. */
export interface ResolutionRule<Key extends string = string> extends RuleBase<Key> {
  readonly reads: 'resolution';
  check(target: ResolutionTarget, report: Report<Key>): void;
}

export type Rule = ParagraphRule<never> | ResolutionRule<never> | AnyRule;
interface AnyRule extends RuleBase<string> {
  readonly reads: 'paragraph' | 'resolution';
  check(target: never, report: Report): void;
}

/** States a rule on single paragraphs. */
export const paragraphRule = <Key extends string>(rule: Omit<ParagraphRule<Key>, 'reads'>): ParagraphRule<Key> => ({ ...rule, reads: 'paragraph' });

/** States a rule on the whole. */
export const resolutionRule = <Key extends string>(rule: Omit<ResolutionRule<Key>, 'reads'>): ResolutionRule<Key> => ({ ...rule, reads: 'resolution' });

/** The severity of a rule for a body, before any setting. */
export const levelFor = (rule: Pick<Rule, 'severity'>, body: BodyId): Level =>
  typeof rule.severity === 'string' ? rule.severity : (rule.severity[body] ?? rule.severity.default);

/** Fills a text with its parameters. */
export const fill = (text: Text, parameters: Parameters, language: 'en' | 'fr'): string =>
  text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
