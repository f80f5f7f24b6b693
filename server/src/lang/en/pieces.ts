import type { Draft } from '../lead';
import { readSequence, type Words } from '../words';
import { AFTER_FURTHER, AFTER_VERB, ATTITUDES, FUNCTION_WORDS, MANNERS, NOT_RESTATED, PAST_PARTICIPLES } from './lexicon';

/** Adverbs before the head of -ly that are adjectives or nouns. */
const NOT_ADVERBS = /^(?:early|assembly|family|italy|july|supply|daily|weekly|monthly|yearly|elderly|likely|only|quarterly|reply|timely|orderly|costly|ally|newly|friendly)$/;

/** Adverbs read in a row. */
const MAX_ADVERBS = 5;

/** Reads "again", "once again", "once more", "yet again" at `index`: the index after it. */
const readAgain = (words: Words, index: number): number => {
  const first = words.norm(index);
  if (first === 'again' || first === 'anew') return index + 1;
  if (first !== 'once' && first !== 'yet') return index;
  const second = words.norm(index + 1);
  return second === 'again' || (first === 'once' && second === 'more') ? index + 2 : index;
};

/** Reads an adverb of repetition at `index` and notes it in the draft. "further" before a noun is left for the caller to refuse. */
const readRepeat = (draft: Draft, index: number): number => {
  const { words } = draft;
  const word = words.norm(index);
  if (word === 'also' || word === 'likewise' || word === 'similarly' || word === 'equally' || word === 'further' || word === 'furthermore') {
    draft.repeats.push({ kind: word.startsWith('further') ? 'further' : 'also', from: index, to: index + 1 });
    return index + 1;
  }
  const end = readAgain(words, index);
  if (end > index) draft.repeats.push({ kind: 'again', from: index, to: end });
  return end;
};

/** Reads the adverbs before a head ("Also", "Once again strongly"): the index of the head, and whether all of them are in the table. */
export const readAdverbsBefore = (draft: Draft): { head: number; sure: boolean } => {
  const { words } = draft;
  let index = 0;
  let sure = true;
  for (let count = 0; count < MAX_ADVERBS; count += 1) {
    const end = readRepeat(draft, index);
    if (end > index) { index = end; continue; }
    const word = words.norm(index);
    if (MANNERS.has(word)) index += 1;
    else if (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.test(word)) { sure = false; index += 1; }
    else if (word === 'and' && index > 0 && words.norm(index + 1).endsWith('ly')) index += 1;
    else break;
  }
  return { head: index, sure };
};

/** Whether "further" at `index` is an adverb after the verb before it. */
const isAdverbialFurther = (draft: Draft, index: number): boolean => {
  const { words } = draft;
  const next = words.at(index + 1);
  if (next === undefined || AFTER_FURTHER.has(next.norm)) return true;
  if (draft.mood === 'preamble' && words.norm(index - 1) === 'recalling') return true;
  return /[0-9A-Z]/.test(words.text.charAt(next.start));
};

/** Reads the adverbs that stay with the verb after it. */
export const readAdverbsAfter = (draft: Draft, from: number): number => {
  const { words } = draft;
  let index = from;
  for (let count = 0; count < MAX_ADVERBS; count += 1) {
    const word = words.norm(index);
    if (word === '') break;
    if (word === 'further' && !isAdverbialFurther(draft, index)) break;
    const end = readRepeat(draft, index);
    if (end > index) index = end;
    else if (AFTER_VERB.has(word)) index += 1;
    else break;
  }
  return index;
};

const DETERMINERS = new Set(['its', 'the', 'our', 'their', 'a', 'an']);
/** Adjectives read before a noun of attitude. */
const MAX_ADJECTIVES = 5;

/**
 * Reads a noun phrase whose noun is one of `nouns`: "its deep and grave concern", "appreciation and gratitude".
 * @param possessive true when only "its" may open it
 * @returns the index after it, or `from`
 */
export const readAttitude = (words: Words, from: number, possessive: boolean, isNoun: (word: string) => boolean): number => {
  let index = from;
  if (DETERMINERS.has(words.norm(index))) {
    if (possessive && !['its', 'our', 'their'].includes(words.norm(index))) return from;
    index += 1;
  } else if (possessive) return from;
  for (let count = 0; count <= MAX_ADJECTIVES; count += 1, index += 1) {
    const word = words.norm(index);
    if (word === '') return from;
    if ((word === 'respect' || word === 'regard') && words.norm(index + 1) === 'to') return from;
    if (isNoun(word)) return readSecondAttitude(words, index + 1, isNoun);
    if (word === 'and' ? count === 0 : FUNCTION_WORDS.has(word) || ATTITUDES.has(word)) return from;
  }
  return from;
};

/** Reads "and gratitude", "and its deep appreciation" after a noun of attitude: the index after it, or `index`. */
const readSecondAttitude = (words: Words, index: number, isNoun: (word: string) => boolean): number => {
  if (words.norm(index) !== 'and') return index;
  let at = index + 1;
  if (words.norm(at) === 'its' || words.norm(at) === 'the') at += 1;
  for (let count = 0; count < 3; count += 1, at += 1) {
    const word = words.norm(at);
    if (isNoun(word)) return at + 1;
    if (word === '' || FUNCTION_WORDS.has(word)) return index;
  }
  return index;
};

export const isAttitude = (word: string): boolean => ATTITUDES.has(word);
/** An attitude that can be restated: "Reaffirms its commitment", not "Reaffirms its resolution". */
export const isRestated = (word: string): boolean => ATTITUDES.has(word) && !NOT_RESTATED.has(word);
const isManner = (word: string): boolean =>
  ATTITUDES.has(word) || word === 'care' || word === 'urgency' || word === 'sense' || word === 'insistence' || word === 'attention' || word === 'determination';

/** Reads a phrase of manner: "with deep concern", "in the strongest possible terms", "without reservation". The index after it, or `index`. */
export const readManner = (words: Words, index: number): number => {
  switch (words.norm(index)) {
    case 'with': {
      // "with respect to", "with regard to" are prepositions.
      const end = readAttitude(words, index + 1, false, isManner);
      return end > index + 1 ? end : index;
    }
    case 'without':
      return /^(?:reservations?|exception|equivocation|qualification|hesitation)$/.test(words.norm(index + 1)) ? index + 2 : index;
    case 'in': return readInManner(words, index);
    default: return index;
  }
};

const readInManner = (words: Words, index: number): number => {
  if (words.norm(index + 1) === 'particular') return index + 2;
  if (!/^(?:the|no)$/.test(words.norm(index + 1))) return index;
  for (let at = index + 2; at < index + 7; at += 1) {
    const word = words.norm(at);
    if (at > index + 2 && (word === 'terms' || word === 'manner')) return at + 1;
    if (word === '' || (FUNCTION_WORDS.has(word) && word !== 'and')) return index;
  }
  return index;
};

/** Reads "in this regard", "in that connection" at `index`. */
export const readInThisRegard = (words: Words, index: number): number => {
  if (words.norm(index) !== 'in' || !/^(?:this|that)$/.test(words.norm(index + 1))) return index;
  return /^(?:regard|respect|connection|context)$/.test(words.norm(index + 2)) ? index + 3 : index;
};

export const isPastParticiple = (word: string): boolean =>
  PAST_PARTICIPLES.has(word) || (word.endsWith('ed') && word.length > 4);

/** Reads the fixed complement of a verb that is one without it: "note", "into full account", "tribute", "in mind". The index after it, or `index`. */
export const readFixedComplement = (words: Words, index: number, base: string): number => {
  switch (base) {
    case 'take': return readTaken(words, index);
    case 'bear': case 'keep': case 'have': return readSequence(words, index, ['in', 'mind']);
    case 'look': return words.norm(index) === 'forward' ? index + 1 : index;
    case 'call': return /^(?:upon|on|for|attention)$/.test(words.norm(index)) ? index + 1 : index;
    case 'draw': return readNoun(words, index, /^(?:attention|inspiration)$/);
    case 'pay': return readNoun(words, index, /^(?:tribute|homage|attention|respects?|regard|heed)$/);
    case 'give': return readNoun(words, index, /^(?:consideration|thanks|attention|effect|expression|weight|priority)$/);
    case 'attach': return readNoun(words, index, /^(?:importance|significance|priority|value)$/);
    case 'make': return readNoun(words, index, /^(?:appeal|appeals|call)$/);
    case 'issue': case 'launch': return readNoun(words, index, /^(?:appeal|call)$/);
    case 'place': case 'put': return readSequence(words, index, ['on', 'record']);
    case 'go': return readSequence(words, index, ['on', 'record']);
    case 'bring': return readSequence(words, index, ['to', 'the', 'attention']);
    case 'stand': return words.norm(index) === 'ready' ? index + 1 : index;
    case 'point': return words.norm(index) === 'out' ? index + 1 : index;
    default: return index;
  }
};

/** Reads up to three words of description and one of some nouns: "a special tribute", "due consideration". */
const readNoun = (words: Words, index: number, noun: RegExp): number => {
  for (let at = index; at < index + 5; at += 1) {
    const word = words.norm(at);
    if (noun.test(word)) return at + 1;
    if (word === '' || (FUNCTION_WORDS.has(word) && !(at === index && DETERMINERS.has(word)) && word !== 'and')) return index;
  }
  return index;
};

const readTaken = (words: Words, index: number): number => {
  let at = index;
  while (at < index + 2 && /^(?:due|full|careful|special|particular|good|appropriate|serious|duly|fully|great|judicial)$/.test(words.norm(at))) at += 1;
  const word = words.norm(at);
  if (/^(?:note|cognizance|heed|account|stock|notice|pride|issue|exception|comfort|encouragement|satisfaction|pleasure)$/.test(word)) return at + 1;
  if (word !== 'into') return index;
  at += 1;
  while (at < index + 5 && /^(?:due|full|careful|special|particular|serious|appropriate)$/.test(words.norm(at))) at += 1;
  return /^(?:account|consideration)$/.test(words.norm(at)) ? at + 1 : index;
};
