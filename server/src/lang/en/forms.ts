import { NEVER_PRESENT, VERBS } from './lexicon';

const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['honor', 'honour'], ['favor', 'favour'], ['endeavor', 'endeavour'], ['fulfill', 'fulfil'],
]);

/** Oxford spelling of a base, where the table has it: recognise, honor. */
const respellBase = (base: string): string => {
  if (VERBS.has(base)) return base;
  if (base.endsWith('ise')) return `${base.slice(0, -3)}ize`;
  return AMERICAN.get(base) ?? base;
};

const known = (base: string): string | undefined => {
  const respelt = respellBase(base);
  return VERBS.has(respelt) ? respelt : undefined;
};

const VOWELS = 'aeiouy';

/** Base of a present participle of the table: `recognising` → `recognize`; `undefined` for a verb that the table lacks. */
export const baseOfParticiple = (word: string): string | undefined => {
  if (!word.endsWith('ing') || word.length < 6) return undefined;
  const root = word.slice(0, -3);
  const last = root.at(-1) ?? '';
  const doubled = last === root.at(-2) && !VOWELS.includes(last) ? known(root.slice(0, -1)) : undefined;
  return known(`${root}e`) ?? known(root) ?? doubled ?? (root.endsWith('y') ? known(`${root.slice(0, -1)}ie`) : undefined);
};

/** Base of a third person singular of the table: `recognises` → `recognize`. */
export const baseOfPresent = (word: string): string | undefined => {
  if (!word.endsWith('s') || word.length < 4 || NEVER_PRESENT.has(word)) return undefined;
  const root = word.slice(0, -1);
  if (root.endsWith('s')) return undefined;
  const base = known(root);
  if (base !== undefined) return base;
  if (root.endsWith('ie')) return known(`${root.slice(0, -2)}y`);
  return root.endsWith('e') ? known(root.slice(0, -1)) : undefined;
};

/** The form of a base that a stem shows: `recognising` → `recognizing`. */
export const respellForm = (word: string): string => word
  .replace(/is(ing|es)$/, (ise, ending: string) => (known(word.slice(0, -ise.length) + 'ize') === undefined ? ise : `iz${ending}`))
  .replace(/^(hon|fav|endeav)or/, '$1our');
