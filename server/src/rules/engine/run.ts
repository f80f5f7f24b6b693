import { shift, type Span } from '../../base/span';
import type { LanguageTag } from '../../lang/language';
import { valueIn } from '../../model/front-matter';
import type { Paragraph, Resolution, Unit } from '../../model/resolution';
import type { BodyId, Gender } from '../../profiles/profile';
import type { Tree } from '../../syntax/tree';
import { RULES } from '../all.generated';
import { type Finding, type Fix, type Level, levelFor, LEVELS, type ParagraphRule, type Report, type ReportedFix, type ResolutionRule, type Rule, type Severity } from './rule';
import { readSuppressions, suppresses, type Suppression } from './suppress';

/** Levels set by a user, by rule id. */
export type RuleLevels = Readonly<Record<string, Level>>;

/** Told of a rule that threw; the rule's other findings and all other rules go on. */
export type OnCrash = (rule: string, error: unknown) => void;

/** Told how long a rule took, in milliseconds; needs a clock. */
export interface Timing {
  readonly now: () => number;
  readonly spent: (rule: string, milliseconds: number) => void;
}

export interface CheckOptions {
  /** A user's levels; those of the text's own front matter stand above them. */
  readonly levels?: RuleLevels;
  /** Levels that stand above everything (an option of the command). */
  readonly forced?: RuleLevels;
  readonly onCrash?: OnCrash;
  readonly timing?: Timing;
}

interface Active<R> {
  readonly rule: R;
  readonly severity: Severity;
}

/** The rules that run for a body, a language and a user's levels. Findings in single paragraphs are kept for the checker that made them. */
interface Checker {
  readonly paragraph: readonly Active<ParagraphRule>[];
  readonly resolution: readonly Active<ResolutionRule>[];
}

const NOTHING: readonly Finding[] = [];

const checkers = new Map<string, Checker>();
/** Sets of levels for which findings are kept at one time. */
const MAX_CHECKERS = 16;

const checkerFor = (body: BodyId, language: LanguageTag, gender: Gender | undefined, levels: RuleLevels): Checker => {
  const key = `${body} ${language} ${gender ?? ''} ${JSON.stringify(levels)}`;
  let checker = checkers.get(key);
  if (checker === undefined) {
    const active = RULES.flatMap((rule): Active<Rule>[] => {
      const level = levels[rule.id] ?? levelFor(rule, body);
      return level === 'off' || (rule.languages !== undefined && !rule.languages.includes(language)) ? [] : [{ rule, severity: level }];
    });
    checker = {
      paragraph: active.filter(({ rule }) => rule.reads === 'paragraph') as unknown as readonly Active<ParagraphRule>[],
      resolution: active.filter(({ rule }) => rule.reads === 'resolution') as unknown as readonly Active<ResolutionRule>[],
    };
    if (checkers.size >= MAX_CHECKERS) checkers.clear();
    checkers.set(key, checker);
  }
  return checker;
};

const complete = (fix: ReportedFix): Fix => ({ parameters: {}, ...fix });

/** A finding whose fixes are worked out when somebody asks for them; where that throws, it has none. */
const withLazyFixes = (found: Omit<Finding, 'fixes'>, work: () => readonly ReportedFix[], onCrash: OnCrash | undefined): Finding => {
  let fixes: readonly Fix[] | undefined;
  return {
    ...found,
    get fixes() {
      if (fixes !== undefined) return fixes;
      fixes = [];
      try {
        fixes = work().map(complete);
      } catch (error) {
        onCrash?.(found.rule, error);
      }
      return fixes;
    },
  };
};

const reporter = ({ rule, severity }: Active<ParagraphRule | ResolutionRule>, findings: Finding[], override: boolean, onCrash: OnCrash | undefined): Report =>
  (key, span, parameters = {}, fixes = [], own) => {
    const found = { rule: rule.id, severity: override ? severity : (own ?? severity), span, message: rule.messages[key]!, parameters };
    findings.push(typeof fixes === 'function' ? withLazyFixes(found, fixes, onCrash) : { ...found, fixes: fixes.map(complete) });
  };

const guarded = (rule: Rule | ParagraphRule | ResolutionRule, options: CheckOptions, run: () => void): void => {
  const { timing } = options;
  const start = timing?.now() ?? 0;
  try {
    run();
  } catch (error) {
    options.onCrash?.(rule.id, error);
  }
  timing?.spent(rule.id, timing.now() - start);
};

const move = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: shift(finding.span, by),
  fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ span: shift(edit.span, by), text: edit.text })) })),
});

/** The levels that the front matter sets under `rules`; what is no level is left to the rule on front matter. */
const declaredLevels = ({ frontMatter }: Resolution): RuleLevels => {
  const declared = valueIn(frontMatter, 'rules');
  if (typeof declared !== 'object' || declared === null) return {};
  return Object.fromEntries(Object.entries(declared).filter((entry): entry is [string, Level] => (LEVELS as readonly unknown[]).includes(entry[1])));
};

/** Everything around a paragraph that a rule on paragraphs may depend on, in one number. */
const contextOf = (paragraph: Paragraph): number =>
  (paragraph.part === 'preamble' ? 0 : 1) | (paragraph.last ? 2 : 0) | (paragraph.sectionLast ? 4 : 0) | (paragraph.children.length > 0 ? 8 : 0) | (paragraph.depth << 4);

/**
 * Runs every rule on a resolution.
 * @returns the findings that no suppression covers, in the order of the text
 */
export const check = (tree: Tree, resolution: Resolution, options: CheckOptions = {}): readonly Finding[] => {
  const { text } = tree;
  const levels = { ...options.levels, ...declaredLevels(resolution), ...options.forced };
  const findings: Finding[] = [];
  const { profile, language } = resolution;

  const visit = (checker: Checker, paragraph: Paragraph, gender: Gender | undefined): void => {
    const { facts, at, isSingle, children } = paragraph;
    const context = contextOf(paragraph);
    if (isSingle && facts.findingsOf === checker && facts.findingsContext === context) {
      const kept = facts.findings as readonly Finding[];
      if (kept !== NOTHING) for (const finding of kept) findings.push(move(finding, at));
    } else {
      const own: Finding[] = [];
      for (const active of checker.paragraph) {
        const report = reporter(active, own, levels[active.rule.id] !== undefined, options.onCrash);
        guarded(active.rule, options, () => active.rule.check({ text, tree, paragraph, profile, language, gender }, report));
      }
      findings.push(...own);
      if (isSingle) {
        facts.findingsOf = checker;
        facts.findingsContext = context;
        facts.findings = own.length === 0 ? NOTHING : own.map((finding) => move(finding, -at));
      }
    }
    for (const child of children) visit(checker, child, gender);
  };

  const visitUnit = (unit: Unit): void => {
    const gender = unit.enacting?.gender;
    const checker = checkerFor(profile.id, language, gender, levels);
    for (const paragraph of unit.preamble) visit(checker, paragraph, gender);
    for (const paragraph of unit.operative) visit(checker, paragraph, gender);
  };
  resolution.units.forEach(visitUnit);

  const target = { text, tree, resolution, units: resolution.units, profile, language };
  for (const active of checkerFor(profile.id, language, undefined, levels).resolution) {
    const report = reporter(active, findings, levels[active.rule.id] !== undefined, options.onCrash);
    guarded(active.rule, options, () => active.rule.check(target, report));
  }
  const suppressions = readSuppressions(tree, resolution);
  const kept = suppressions.length === 0 ? findings : withoutSuppressed(text, findings, suppressions, levels, profile.id);
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
};

/** Deletes a comment with the blank lines after it. */
const deletion = (text: string, { start, end }: Span): Fix => {
  let to = end;
  for (let at = end; at < text.length && /\s/.test(text[at]!); at++) if (text[at] === '\n') to = at + 1;
  return { title: { en: 'Delete the comment', fr: 'Supprimer le commentaire' }, parameters: {}, safety: 'review', edits: [{ span: { start, end: to }, text: '' }] };
};

const withoutSuppressed = (text: string, findings: readonly Finding[], suppressions: readonly Suppression[], levels: RuleLevels, body: BodyId): Finding[] => {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const by = suppressions.filter((suppression) => suppresses(suppression, finding));
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
  const rule = RULES.find(({ id }) => id === 'unused-suppression');
  const level = rule === undefined ? 'off' : (levels[rule.id] ?? levelFor(rule, body));
  if (rule === undefined || level === 'off') return kept;
  const messages = rule.messages as Readonly<Record<string, Finding['message']>>;
  for (const suppression of suppressions) {
    const key = !used.has(suppression) ? 'unused' : suppression.reason === '' ? 'reasonless' : undefined;
    if (key === undefined) continue;
    const fixes = key === 'unused' ? [deletion(text, suppression.span)] : [];
    kept.push({ rule: rule.id, severity: level, span: suppression.span, message: messages[key]!, parameters: { rules: suppression.rules.join(', ') }, fixes });
  }
  return kept;
};
