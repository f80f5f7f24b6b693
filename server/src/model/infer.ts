import { languageOf } from '../lang';
import type { LanguageTag } from '../lang/language';
import { LANGUAGES } from '../lang/language';
import { isBody, profileOf } from '../profiles';
import type { BodyId, Gender, Profile } from '../profiles/profile';
import { matchAnyOrgan } from './enacting';
import { factsOf, type Reading } from './facts';
import { type FrontMatter, readFrontMatter, valueIn } from './front-matter';
import { leadOf } from './lead';
import type { Origin } from './resolution';
import type { View } from './view';
import { guessLanguage } from './words';

/** What stands above the text's own word (an option of the command) and below it (a setting). */
export interface Overrides {
  readonly body?: BodyId;
  readonly language?: LanguageTag;
  readonly defaultBody?: BodyId;
  readonly defaultLanguage?: LanguageTag;
}

export interface Setting {
  readonly frontMatter?: FrontMatter;
  readonly profile: Profile;
  readonly language: LanguageTag;
  /** How lead phrases are read. */
  readonly reading: Reading;
  readonly bodySource: Origin;
  readonly languageSource: Origin;
  /** Block of the first enacting line; −1 where there is none. */
  readonly enacting: number;
  /** Whether that line names a known organ. */
  readonly knownOrgan: boolean;
  /** First block of the resolution's text: the enacting line, else the first paragraph with a lead phrase; −1 where there is neither. */
  readonly start: number;
}

export const isLanguage = (value: unknown): value is LanguageTag => typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);

/** Code units in which the language is guessed and the bodies' words are looked for. */
const HEAD = 6000;

const MUN_HEAD = /^\W{0,4}(?:sponsors?|signatories|signatory|main submitters?|co-submitters?|parrains?|signataires?)\W{0,4}:/imu;

const SYMBOL_BODIES: readonly (readonly [RegExp, BodyId])[] = [
  [/^A\/HRC\//, 'un-hrc'], [/^A\//, 'un-ga'], [/^S\//, 'un-sc'], [/^E\//, 'un-ecosoc'], [/^(?:GA|AG)-\d{4}|^AGN\//, 'interpol'],
];

/** The first candidate that is there; each is asked for only when those before it gave nothing. */
const first = <T>(...candidates: readonly (readonly [() => T | undefined, Origin])[]): readonly [T | undefined, Origin] => {
  for (const [candidate, origin] of candidates) {
    const value = candidate();
    if (value !== undefined) return [value, origin];
  }
  return [undefined, 'assumed'];
};

const findEnacting = (tree: View): number => {
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index]!;
    if (block.kind === 'text' && factsOf(tree.text, tree.starts[index]!, block, tree.whole).enacting !== undefined) return index;
  }
  return -1;
};

const findLead = (tree: View, language: LanguageTag): number => {
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index]!;
    if (block.kind !== 'text' && (block.kind !== 'item' || block.mark?.style !== 'decimal')) continue;
    const facts = factsOf(tree.text, tree.starts[index]!, block, tree.whole);
    if (facts.terminal.mark === '') continue;
    const lead = leadOf(facts, block, { language, manner: 'long' });
    if (languageOf(language).phrases.length === 0 && lead?.emphasised === true && facts.terminal.mark === ',') return index;
    if (lead?.phrase?.known === true || (block.kind === 'item' && lead?.phrase !== undefined)) return index;
  }
  return -1;
};

/** The last text before the first lead phrase, where it names an organ that no profile knows. */
const findAnyOrgan = (tree: View, lead: number): number => {
  for (let index = lead - 1; index >= 0; index--) {
    const block = tree.blocks[index]!;
    if (block.kind !== 'text') return -1;
    const facts = factsOf(tree.text, tree.starts[index]!, block, tree.whole);
    return facts.terminal.mark === ',' && matchAnyOrgan(facts.content.slice(block.content)) !== undefined ? index : -1;
  }
  return -1;
};

/** Finds body, language and the beginning of a text. */
export const infer = (tree: View, overrides: Overrides): Setting => {
  const opening = tree.blocks[0];
  const frontMatter = opening?.kind === 'front-matter' ? readFrontMatter(tree.text, opening) : undefined;
  const declaredBody = valueIn(frontMatter, 'body');
  const declaredLanguage = valueIn(frontMatter, 'language');
  const symbol = valueIn(frontMatter, 'symbol');
  let enacting = findEnacting(tree);
  const match = enacting === -1 ? undefined : factsOf(tree.text, tree.starts[enacting]!, tree.blocks[enacting]!).enacting;
  const head = tree.text.slice(0, HEAD);
  const [language = 'en', languageSource] = first<LanguageTag>(
    [() => overrides.language, 'given'], [() => (isLanguage(declaredLanguage) ? declaredLanguage : undefined), 'declared'],
    [() => match?.language, 'inferred'], [() => overrides.defaultLanguage, 'given'], [() => guessLanguage(head), 'inferred'],
  );
  const [body = 'un-ga', bodySource] = first<BodyId>(
    [() => overrides.body, 'given'], [() => (isBody(declaredBody) ? declaredBody : undefined), 'declared'],
    [() => (MUN_HEAD.test(head) ? 'mun' : undefined), 'inferred'], [() => match?.body, 'inferred'],
    [() => (typeof symbol === 'string' ? SYMBOL_BODIES.find(([pattern]) => pattern.test(symbol))?.[1] : undefined), 'inferred'],
    [() => overrides.defaultBody, 'given'],
  );
  let start = enacting;
  if (enacting === -1) {
    start = findLead(tree, language);
    enacting = start === -1 ? -1 : findAnyOrgan(tree, start);
    if (enacting !== -1) start = enacting;
  }
  const profile = profileOf(body);
  return {
    profile, language, reading: { language, manner: profile.leadManner }, bodySource, languageSource, enacting, start, knownOrgan: match !== undefined,
    ...(frontMatter === undefined ? {} : { frontMatter }),
  };
};

/** The gender with which a French text agrees: of the organ that enacts, else of the body's own. */
export const genderOf = (profile: Profile, language: LanguageTag): Gender | undefined => profile.organs[language]?.[0]?.gender;
