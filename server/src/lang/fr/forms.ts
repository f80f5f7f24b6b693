import { wordSet } from '../words';
import { ADVERBS, ATTITUDES, FUNCTION_WORDS, IRREGULAR, OPENING_ADJECTIVES, OTHER_ADJECTIVES, PAST_PARTICIPLES, REGULAR } from './lexicon';

/** Third person singular of a verb in -er: `renouveler` → `renouvelle`, `réitérer` → `réitère`, `appuyer` → `appuie`. */
const presentOf = (infinitive: string): string => {
  const root = infinitive.slice(0, -2);
  if (/(?:app|rapp|renouv|interp|mart)el$|[rpo]?jet$/.test(root)) return root.endsWith('martel') ? 'martèle' : `${root}${root.at(-1) ?? ''}e`;
  if (/[ou]y$/.test(root)) return `${root.slice(0, -1)}ie`;
  return `${root.replace(/[eé](gu|qu|[bdgt]r|[cdfglmnprstv])$/, 'è$1')}e`;
};

const participleOf = (infinitive: string): string => {
  const root = infinitive.slice(0, -2);
  return `${root.endsWith('g') ? `${root}e` : root.endsWith('c') ? `${root.slice(0, -1)}ç` : root}ant`;
};

/** Computes a value when it is first asked for. */
const lazy = <T>(compute: () => T): (() => T) => {
  let value: { readonly it: T } | undefined;
  return () => (value ??= { it: compute() }).it;
};

/** Participles and third persons singular with their infinitives. */
const bases = lazy((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const infinitive of wordSet(REGULAR).all()) {
    if (!infinitive.endsWith('er')) continue;
    map.set(participleOf(infinitive), infinitive).set(presentOf(infinitive), infinitive);
  }
  for (const row of IRREGULAR.split(/[|\n]/)) {
    const [infinitive = '', participle = '', present = ''] = row.trim().split(' ');
    if (infinitive === '') continue;
    map.set(participle, infinitive).set(present, infinitive);
  }
  return map;
});

/** Infinitive of a participle or third person singular of the table. */
export const baseOf = (form: string): string | undefined => bases().get(form);

/** Infinitives of the table. */
const infinitives = lazy((): ReadonlySet<string> => new Set(bases().values()));
export const isInfinitive = (word: string): boolean => infinitives().has(word);

const feminineOf = (masculine: string): string => {
  if (masculine.endsWith('eux')) return `${masculine.slice(0, -1)}se`;
  if (masculine.endsWith('iet')) return `${masculine.slice(0, -2)}ète`;
  if (masculine.endsWith('if')) return `${masculine.slice(0, -1)}ve`;
  if (masculine === 'mû') return 'mue';
  return masculine.endsWith('e') ? masculine : `${masculine}e`;
};

/** An adjective of a state of mind; `other` is empty where masculine and feminine are alike. */
export interface Adjective { readonly masculine: string; readonly gender: 'masculine' | 'feminine'; readonly other: string; readonly opening: boolean }

const adjectives = lazy((): ReadonlyMap<string, Adjective> => {
  const map = new Map<string, Adjective>();
  for (const [table, opening] of [[OTHER_ADJECTIVES, false], [OPENING_ADJECTIVES, true]] as const) {
    for (const masculine of wordSet(table).all()) {
      const feminine = feminineOf(masculine);
      const same = feminine === masculine;
      map.set(masculine, { masculine, gender: 'masculine', other: same ? '' : feminine, opening });
      if (!same) map.set(feminine, { masculine, gender: 'feminine', other: masculine, opening });
    }
  }
  return map;
});

export const adjectiveOf = (word: string): Adjective | undefined => adjectives().get(word);

/** A past participle, by its ending or by the table; agreement is folded by the caller. */
export const isPastParticiple = (word: string): boolean =>
  /..(?:é|ée|és|ées|i|ie|is|ies)$/.test(word) || PAST_PARTICIPLES.has(word) || PAST_PARTICIPLES.has(word.replace(/(?:e|s|es)$/, ''));

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/œ/g, 'oe');

/** Words of the tables without accents → with them, for texts in capitals. */
const accented = lazy((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  const add = (word: string): void => {
    const bare = withoutAccents(word);
    if (bare !== word && !map.has(bare)) map.set(bare, word);
  };
  for (const word of bases().keys()) add(word);
  for (const word of adjectives().keys()) add(word);
  for (const set of [ADVERBS, ATTITUDES, PAST_PARTICIPLES]) for (const word of set.all()) add(word);
  for (const word of FUNCTION_WORDS.all()) map.delete(withoutAccents(word));
  return map;
});

/**
 * The spelling of the tables for a word as typed: accents that capitals lack are restored ("Etant", "PREOCCUPEE").
 * @param norm the word in lower case
 * @param raw the word as typed
 * @param index its place in the opening
 */
export const respell = (norm: string, raw: string, index: number): string => {
  const first = raw.charCodeAt(0);
  if (first < 65 || first > 90) return norm;
  // "A" is a verb where it opens a paragraph, "à" after that.
  if (raw === 'A') return index === 0 ? norm : 'à';
  if (raw.length > 1 && raw === raw.toUpperCase()) return accented().get(norm) ?? norm;
  if (first !== 0x45) return norm;
  const restored = `é${norm.slice(1)}`;
  return bases().has(norm) || !(bases().has(restored) || adjectives().has(restored)) ? norm : restored;
};
