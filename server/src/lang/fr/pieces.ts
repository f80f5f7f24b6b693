import type { Draft } from '../lead';
import { readSequence, type Words } from '../words';
import { ADVERBS, AFTER_NOUN, ATTITUDES, FUNCTION_WORDS, NOT_RESTATED } from './lexicon';

/** Adverbs read in a row. */
const MAX_ADVERBS = 6;

type Kind = 'also' | 'further' | 'again';
/** Adverbs of repetition, by their first word. */
const REPEATS: ReadonlyMap<string, readonly (readonly [Kind, readonly string[]])[]> = new Map([
  ['également', [['also', ['également']]]], ['aussi', [['also', ['aussi']]]], ['pareillement', [['also', ['pareillement']]]],
  ['de', [['again', ['de', 'nouveau']], ['also', ['de', 'même']]]],
  ['à', [['again', ['à', 'nouveau']]]],
  ['en', [['further', ['en', 'outre']]]], ['par', [['further', ['par', 'ailleurs']]]], ['enfin', [['further', ['enfin']]]],
  ['une', [['again', ['une', 'fois', 'de', 'plus']], ['again', ['une', 'fois', 'encore']], ['again', ['une', 'nouvelle', 'fois']]]],
  ['encore', [['again', ['encore', 'une', 'fois']], ['again', ['encore']]]], ['derechef', [['again', ['derechef']]]],
  ['elle', [['also', ['elle', 'aussi']]]], ['lui', [['also', ['lui', 'aussi']]]],
]);
/** Other adverbs of several words, by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['d’', [['d’', 'urgence']]], ['en', [['en', 'particulier']]],
  ['de', [['de', 'plus', 'en', 'plus'], ['de', 'toute', 'urgence']]], ['au', [['au', 'plus', 'haut', 'point']]],
]);

const readRepeat = (draft: Draft, index: number): number => {
  for (const [kind, sequence] of REPEATS.get(draft.words.norm(index)) ?? []) {
    const end = readSequence(draft.words, index, sequence);
    if (end === index) continue;
    draft.repeats.push({ kind, from: index, to: end });
    return end;
  }
  return index;
};

/** Reads adverbs ("également", "de nouveau", "vivement", "d’urgence") from `from` on: the index after them. */
export const readAdverbs = (draft: Draft, from: number): number => {
  const { words } = draft;
  let index = from;
  for (let count = 0; count < MAX_ADVERBS; count += 1) {
    const word = words.norm(index);
    if (word === '') break;
    const end = readRepeat(draft, index);
    if (end > index) { index = end; continue; }
    const phrase = (PHRASES.get(word) ?? []).map((sequence) => readSequence(words, index, sequence)).find((after) => after > index);
    if (phrase !== undefined) index = phrase;
    else if (ADVERBS.has(word) && !(/^(?:tout|plus|bien|non|autant|fort|moins|beaucoup|trop)$/.test(word) && !ADVERBS.has(words.norm(index + 1)) && !/^(?:préoccup|inquiet|inquiè|conscient|convain)/.test(words.norm(index + 1)))) index += 1;
    else break;
  }
  return index;
};

const DETERMINERS = new Set(['sa', 'son', 'ses', 'la', 'le', 'l’', 'les', 'un', 'une', 'des', 'leur', 'leurs', 'notre', 'nos', 'toute', 'tout', 'tous', 'toutes', 'quelque', 'beaucoup', 'regain', 'grand', 'd’', 'de']);
const POSSESSIVES = new Set(['sa', 'son', 'ses', 'leur', 'leurs', 'notre', 'nos', 'toute', 'tout', 'toutes', 'tous']);
/** Adjectives read before a noun of attitude. */
const MAX_ADJECTIVES = 5;

export const isAttitude = (word: string): boolean => ATTITUDES.has(word);
/** An attitude that can be restated: "Réaffirme son attachement", not "Réaffirme sa résolution". */
export const isRestated = (word: string): boolean => ATTITUDES.has(word) && !NOT_RESTATED.has(word);
const isManner = (word: string): boolean => ATTITUDES.has(word) || word === 'intérêt';

/** Masculine singular of an adjective by its ending, for the table of those that follow a noun. */
const isAfterNoun = (word: string): boolean => {
  if (AFTER_NOUN.has(word)) return true;
  const singular = word.replace(/s$/, '');
  if (AFTER_NOUN.has(singular)) return true;
  const base = singular.replace(/e$/, '');
  return AFTER_NOUN.has(base) || AFTER_NOUN.has(base.replace(/v$/, 'f')) || AFTER_NOUN.has(base.replace(/s$/, 'x')) || AFTER_NOUN.has(base.replace(/l$/, '')) || AFTER_NOUN.has(base.replace(/èr$/, 'er'));
};

/** Reads what follows a noun of attitude: "énergique", "sans faille", "la plus vive", "ferme et catégorique". */
const readAfterNoun = (words: Words, from: number): number => {
  let index = from;
  for (let count = 0; count < 4; count += 1) {
    const word = words.norm(index);
    if (word === 'sans' && /^(?:faille|failles|réserve|réserves|équivoque|relâche|ambiguïté|ambages|borne|bornes|limite)$/.test(words.norm(index + 1))) index += 2;
    else if (/^(?:la|le|les)$/.test(word) && words.norm(index + 1) === 'plus' && isAfterNoun(words.norm(index + 2))) index += 3;
    else if (word === 'et' && isAfterNoun(words.norm(index + 1))) index += 2;
    else if (isAfterNoun(word)) index += 1;
    else break;
  }
  return index;
};

const readSecondAttitude = (words: Words, index: number, isNoun: (word: string) => boolean): number => {
  if (words.norm(index) !== 'et') return index;
  let at = index + 1;
  if (DETERMINERS.has(words.norm(at))) at += 1;
  for (let count = 0; count < 3; count += 1, at += 1) {
    const word = words.norm(at);
    if (isNoun(word)) return readAfterNoun(words, at + 1);
    if (word === '' || FUNCTION_WORDS.has(word)) return index;
  }
  return index;
};

/**
 * Reads a noun phrase whose noun is one of `nouns`: "sa profonde préoccupation", "son appui sans réserve", "sa gratitude et son soutien".
 * @param possessive true when only "sa", "son", "ses" may open it
 * @returns the index after it, or `from`
 */
export const readAttitude = (words: Words, from: number, possessive: boolean, isNoun: (word: string) => boolean): number => {
  let index = from;
  if (possessive && !POSSESSIVES.has(words.norm(index))) return from;
  while (index < from + 4 && DETERMINERS.has(words.norm(index))) index += 1;
  for (let count = 0; count <= MAX_ADJECTIVES; count += 1, index += 1) {
    const word = words.norm(index);
    if (word === '') return from;
    if (isNoun(word)) return readSecondAttitude(words, readAfterNoun(words, index + 1), isNoun);
    if (word === 'et' ? count === 0 : FUNCTION_WORDS.has(word) || ATTITUDES.has(word)) return from;
  }
  return from;
};

/** Reads a phrase of manner: "avec une vive inquiétude", "dans les termes les plus énergiques", "sans réserve". The index after it, or `index`. */
export const readManner = (words: Words, index: number): number => {
  switch (words.norm(index)) {
    case 'avec': {
      const end = readAttitude(words, index + 1, false, isManner);
      return end > index + 1 ? end : index;
    }
    case 'sans':
      return /^(?:réserve|réserves|équivoque|ambiguïté|ambages|faille|relâche|appel|détour|détours)$/.test(words.norm(index + 1)) ? index + 2 : index;
    case 'dans': {
      const end = readSequence(words, index, ['dans', 'les', 'termes', 'les', 'plus']);
      return end > index && words.norm(end) !== '' ? end + 1 : index;
    }
    case 'en': {
      const end = readSequence(words, index, ['en', 'l’', 'approuvant']);
      return end > index ? end : readSequence(words, index, ['en', 's’', 'en', 'félicitant']);
    }
    default: return index;
  }
};

const readOneOf = (words: Words, index: number, sequences: readonly (readonly string[])[]): number => {
  for (const sequence of sequences) {
    const end = readSequence(words, index, sequence);
    if (end > index) return end;
  }
  return index;
};

const COMPLEMENTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(Object.entries({
  prendre: 'note|acte|bonne note|en considération|en compte|connaissance|conscience|en charge|l’ engagement|l’ initiative|position|fait et cause|part|plaisir|à cœur|au sérieux|la résolution|toute la mesure|la mesure|pleinement en considération|dûment en considération',
  tenir: 'compte|pour acquis|pour responsable', rendre: 'hommage|un hommage|grâce|grâces|justice|compte',
  avoir: 'conscience|connaissance|égard|foi|confiance|bon espoir|l’ intention|le regret|le plaisir|l’ espoir|la conviction|l’ assurance|présent|présente|présents|présentes|le souci',
  savoir: 'gré|pertinemment', mettre: 'l’ accent|en garde|en avant|en relief|en exergue|en lumière|en évidence|fin|en demeure|un accent|en valeur|à profit',
  faire: 'sien|sienne|siens|siennes|observer|valoir|remarquer|ressortir|appel|état|confiance|savoir|droit|mention|grief|obligation|écho|fond|sa|sien et sienne',
  appeler: 'l’ attention|de ses vœux|de tous ses vœux', attirer: 'l’ attention', donner: 'pour instruction|pour instructions|acte|mandat|instruction|instructions|l’ assurance|suite|effet|lecture',
  porter: 'à l’ attention|à la connaissance|un intérêt', ajouter: 'foi', prêter: 'attention|une attention', tirer: 'parti|les enseignements',
  dire: 'espérer|souhaiter|regretter|craindre|apprécier|attendre|appuyer|approuver|déplorer', attacher: 'une importance|de l’ importance|du prix'
}).map(([base, table]) => [base, table.split('|').map((row) => row.split(' '))]));

/** Reads the fixed complement of a verb that says little without it: "note", "hommage", "à l’esprit", "sienne". The index after it, or `index`. */
export const readFixedComplement = (words: Words, index: number, base: string): number => {
  const end = readOneOf(words, index, COMPLEMENTS.get(base) ?? []);
  if (base === 'avoir' || base === 'garder' || base === 'conserver') {
    const at = /^présente?s?$/.test(words.norm(index)) ? index + 1 : index;
    const mind = readSequence(words, at, ['à', 'l’', 'esprit']);
    if (mind > at) return mind;
    return base === 'avoir' && at === index ? end : index;
  }
  if (base === 'faire' && words.norm(index) === 'part') {
    if (words.norm(index + 1) !== 'de') return index + 1;
    const attitude = readAttitude(words, index + 2, true, isRestated);
    return attitude > index + 2 ? attitude : index + 1;
  }
  if (/^(?:lancer|adresser|faire|renouveler)$/.test(base)) return readCall(words, index, end);
  if (base === 'attacher' || base === 'prêter' || base === 'accorder' || base === 'porter') return readWeight(words, index, end);
  return end;
};

/** Reads "un vibrant appel pressant" after "lance". */
const readCall = (words: Words, index: number, otherwise: number): number => {
  if (!/^(?:un|l’|des|de|son)$/.test(words.norm(index))) return otherwise;
  for (let at = index + 1; at < index + 4; at += 1) {
    if (/^appels?$/.test(words.norm(at))) return readAfterNoun(words, at + 1);
    if (FUNCTION_WORDS.has(words.norm(at)) || words.norm(at) === '') break;
  }
  return otherwise;
};

/** Reads "une grande importance", "une attention particulière" after "attache", "prête". */
const readWeight = (words: Words, index: number, otherwise: number): number => {
  if (!/^(?:une|la|un|le)$/.test(words.norm(index))) return otherwise;
  for (let at = index + 1; at < index + 5; at += 1) {
    if (/^(?:importance|attention|prix|valeur|priorité|intérêt)$/.test(words.norm(at))) return readAfterNoun(words, at + 1);
    if (words.norm(at) !== 'plus' && (FUNCTION_WORDS.has(words.norm(at)) || words.norm(at) === '')) break;
  }
  return otherwise;
};
