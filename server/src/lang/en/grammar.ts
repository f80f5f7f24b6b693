import { finishLead, newDraft, type Draft } from '../lead';
import type { LeadManner, LeadPhrase } from '../language';
import { isCapital, wordsOf, type Words } from '../words';
import { baseOfParticiple, baseOfPresent, respellForm } from './forms';
import { ADJECTIVES, AFTER_ADJECTIVE, ALSO_NOUNS, EXPRESSED, FUNCTION_WORDS, NOT_PARTICIPLES, PARTICIPLE_BEFORE, STATES_OF_MIND, UNDERTAKINGS, VERBS } from './lexicon';
import {
  isAttitude, isPastParticiple, isRestated, readAdverbsAfter, readAdverbsBefore, readAttitude, readFixedComplement, readInThisRegard, readManner,
} from './pieces';

/** Verbs after which "its concern", "its commitment" belongs to the lead. */
const RESTATING = new Set(`reiterate reaffirm renew affirm confirm reconfirm stress underline underscore emphasize re-emphasize reemphasize recall declare restate repeat
  record register convey extend maintain place put assert reassert highlight`.split(/\s+/));
const VOICING = new Set(['express', 'voice', 'share']);
/** "Considers it intolerable". */
const DEEMING = new Set(['consider', 'deem', 'believe', 'find', 'think', 'hold', 'regard', 'feel', 'make']);
const REMAINING = new Set(['remain', 'remains', 'remaining', 'is', 'being', 'feels', 'feeling', 'becoming', 'stands', 'standing', 'continuing', 'been']);
const AUXILIARY = /^(?:shall|should|will|would|may|might|must|can|could|is|are|was|were|has|have|had|do|does|did|be|been)$/;

/** Of the forms that are also plurals, those that take "to" and "for"; and what follows a plural but no verb. */
const TAKES_TO = /^(?:appeals|calls|commits|objects|looks|returns|takes|points|stands|resolves|pledges|promises|desires|wishes|hopes|vows|offers|votes|moves|gives|pays)$/;
const TAKES_FOR = /^(?:calls|appeals|opens|provides|looks|thanks|asks|wishes|hopes|presses|votes)$/;
/** What must follow such a form in lower case, where lines of running text may begin so. */
const AFTER_LOWER = /^(?:the|that|its|all|a|an|any|every|each|both|this|these|those|to|with|upon|on|for|also|further|again|once|in|into|how|note|forward|tribute)$/;
const NOUN_COMPLEMENT = /^(?:of|by|from|between|among|at|under|concerning|regarding|relating|made|received)$/;

/** Adverbs between "remains" and its adjective: "deeply", "however gravely and deeply". */
const skipDegrees = (words: Words, from: number): number => {
  let index = from;
  while (index < from + 4 && (/ly$/.test(words.norm(index)) || /^(?:however|also|further|still|very|most|more|and|nevertheless|once|again|both)$/.test(words.norm(index)))) index += 1;
  return index;
};

const respell = (draft: Draft, index: number): void => {
  const norm = draft.words.norm(index);
  const respelt = respellForm(norm);
  if (respelt !== norm) draft.respelt.set(index, respelt);
};

const isObject = (word: string): boolean => isAttitude(word) || EXPRESSED.has(word);

/** Reads the noun of attitude after a verb that takes one; notes where the short manner stops. */
const readAttitudeOf = (draft: Draft, index: number, base: string): number => {
  const { words } = draft;
  const end = VOICING.has(base)
    ? readAttitude(words, index, false, isObject)
    : RESTATING.has(base) ? readAttitude(words, index, true, isRestated) : index;
  if (end === index) return index;
  draft.core ??= index;
  return /^(?:calls?|appeals?)$/.test(words.norm(end - 1)) && /^(?:upon|for)$/.test(words.norm(end)) ? end + 1 : end;
};

/** Reads "to stress" after "continues": the infinitive of a verb of the table, with its complements. */
const readContinued = (draft: Draft, index: number): number => {
  const { words } = draft;
  if (words.norm(index) !== 'to') return index;
  let at = index + 1;
  while (at < index + 3 && words.norm(at).endsWith('ly')) at += 1;
  const base = respellForm(`${words.norm(at)}s`).replace(/s$/, '');
  if (!VERBS.has(base) || FUNCTION_WORDS.has(base)) return index;
  draft.core ??= index;
  return readComplements(draft, at + 1, base);
};

/** Reads what belongs to the run after a verb. */
const readComplements = (draft: Draft, from: number, base: string): number => {
  const { words } = draft;
  let index = readAdverbsAfter(draft, from);
  if (DEEMING.has(base) && words.norm(index) === 'it' && words.at(index + 1) !== undefined && !FUNCTION_WORDS.has(words.norm(index + 1))) {
    return index + 2;
  }
  const fixed = readFixedComplement(words, index, base);
  if (fixed > index) {
    if (base === 'call') draft.least ??= from;
    index = readAdverbsAfter(draft, fixed);
  }
  if (base === 'continue') index = readContinued(draft, index);
  const attitude = readAttitudeOf(draft, index, base);
  if (attitude > index) index = readAdverbsAfter(draft, attitude);
  const manner = readManner(words, index);
  if (manner > index) {
    if (words.norm(index) === 'with') draft.least ??= index;
    else draft.core ??= index;
    index = readAdverbsAfter(draft, manner);
    if (words.norm(index) === 'in' && words.norm(index + 1) === 'particular') index += 2;
  }
  if (draft.mood === 'preamble') {
    const regard = readInThisRegard(words, index);
    if (regard > index) { draft.core ??= index; index = regard; }
  }
  return index;
};

/** A verb at `index` in the form that the mood asks for. */
const baseAt = (words: Words, index: number, mood: Draft['mood']): string | undefined =>
  mood === 'preamble' ? baseOfParticiple(words.norm(index)) : baseOfPresent(words.norm(index));

/** Reads "and encourages" after a verb: a second verb of the same mood. */
const readSecondVerb = (draft: Draft, index: number): number => {
  const { words } = draft;
  if (words.norm(index) !== 'and') return index;
  let at = index + 1;
  if (words.norm(at).endsWith('ly') || words.norm(at) === 'also' || words.norm(at) === 'further') at += 1;
  const base = baseAt(words, at, draft.mood);
  if (base === undefined) return index;
  draft.core ??= index;
  respell(draft, at);
  return readComplements(draft, at + 1, base);
};

/** An opening adjective or past participle: "Deeply concerned", "Alarmed and concerned". */
const readAdjective = (draft: Draft, index: number, open: boolean): number | undefined => {
  const { words } = draft;
  const isAdjective = (word: string): boolean => ADJECTIVES.has(word) || (open && STATES_OF_MIND.has(word));
  if (!isAdjective(words.norm(index))) return undefined;
  let end = index + 1;
  if (words.norm(end) === 'and') {
    const second = skipDegrees(words, end + 1);
    if (isAdjective(words.norm(second))) end = second + 1;
  }
  end = readAdverbsAfter(draft, end);
  const next = words.norm(end);
  const last = words.norm(end - 1);
  if (last === 'sure' && next !== 'that') return undefined;
  if (!open && next !== '' && !AFTER_ADJECTIVE.has(next)) return undefined;
  const manner = readManner(words, end);
  return manner > end && words.norm(end) === 'in' ? manner : end;
};

const readHaving = (draft: Draft, index: number): number | undefined => {
  const { words } = draft;
  let at = readAdverbsAfter(draft, index + 1);
  if (words.norm(at) === 'in' && words.norm(at + 1) === 'mind') return readAdverbsAfter(draft, at + 2);
  if (/^(?:due|full)$/.test(words.norm(at))) at += 1;
  if (words.norm(at) === 'regard') return readAdverbsAfter(draft, at + 1);
  while (at < index + 5 && words.norm(at).endsWith('ly')) at += 1;
  if (!isPastParticiple(words.norm(at))) return undefined;
  if (words.norm(at) === 'been' && isPastParticiple(words.norm(at + 1))) at += 1;
  const participle = words.norm(at);
  const base = participle === 'taken' ? 'take' : participle === 'paid' ? 'pay' : participle === 'given' ? 'give' : participle === 'borne' ? 'bear' : '';
  return readComplements(draft, at + 1, base);
};

/** Words of that table that head titles and lists of tasks all the same. */
const UNSURE_BEFORE = /^(?:strengthening|using|opening|respecting|offering|lending|meeting|voting|reading)$/;

/** Whether a word in -ing opens a lead here. */
const isParticiple = (draft: Draft, index: number, sure: boolean): boolean => {
  const { words } = draft;
  const word = words.norm(index);
  const next = words.norm(index + 1);
  const base = baseOfParticiple(word);
  draft.known = base !== undefined && !UNDERTAKINGS.has(base);
  const before = PARTICIPLE_BEFORE.get(word);
  if (before !== undefined) {
    draft.known = !UNSURE_BEFORE.test(word);
    return before.has(next);
  }
  if (NOT_PARTICIPLES.has(word) || word.endsWith('-making') || word.endsWith('-building')) return false;
  if (AUXILIARY.test(next)) return false;
  if (next === 'of') return /^(?:dis)?approving$|^despairing$|^learning$|^disposing$|^conceiving$/.test(word);
  if (word === 'acting') return !isCapital(words, index + 1);
  if (base !== undefined) return true;
  if (!sure || word.length < 6 || !/[aeiouy]/.test(word.slice(0, -3)) || word.includes('-')) return false;
  return next !== '' && !/^(?:and|or|in|for|at|as|by|between|among|under|from)$/.test(next) && !isCapital(words, index + 1);
};

/** Whether a word in -s opens an operative paragraph here: a verb of the table, or one whose object gives it away ("Deprecates the"). */
const isPresent = (draft: Draft, index: number, sure: boolean): boolean => {
  const { words } = draft;
  const word = words.norm(index);
  const next = words.norm(index + 1);
  const base = baseOfPresent(word);
  draft.known = base !== undefined;
  if (base !== undefined) {
    if (AUXILIARY.test(next)) return false;
    if (word === 'notes' && words.text.charAt(words.at(index)?.end ?? 0) === ':') return false;
    if (!ALSO_NOUNS.has(word) || readInThisRegard(words, index + 1) > index + 1) return true;
    if (!isCapital(words, 0) && next !== '' && !isCapital(words, index + 1) && !AFTER_LOWER.test(next)) return false;
    if (next === 'and' || next === 'or') return baseOfPresent(words.norm(index + 2)) !== undefined || words.norm(index + 2).endsWith('ly');
    if (next === 'to') return TAKES_TO.test(word);
    if (next === 'for') return TAKES_FOR.test(word);
    return !NOUN_COMPLEMENT.test(next);
  }
  if (!sure || index > 0 && !isCapital(words, 0)) return false;
  return isCapital(words, 0) && word.length > 5 && /[^aious]s$/.test(word) && !word.includes('-') &&
    /^(?:the|its|all|every|any|each|both|this|these|those|them)$/.test(next);
};

/** Reads the head of a lead at `index` and what belongs to it: the index after the lead. */
const readHead = (draft: Draft, index: number, sure: boolean): number | undefined => {
  const { words } = draft;
  const word = words.norm(index);
  if (word === 'having') return readHaving(draft, index);
  if (word === 'whereas') return index === 0 ? 1 : undefined;
  if (REMAINING.has(word)) {
    const adjective = skipDegrees(words, index + 1);
    draft.mood = word.endsWith('s') ? 'operative' : 'preamble';
    const end = readAdjective(draft, adjective, true);
    if (end !== undefined) return end;
  }
  if (word === 'has' || word === 'is') {
    draft.mood = 'operative';
    return word === 'has' && /^(?:resolved|decided|agreed|determined|considered)$/.test(words.norm(index + 1)) ? index + 2 : undefined;
  }
  draft.mood = 'preamble';
  const adjective = readAdjective(draft, index, false);
  if (adjective !== undefined) return adjective;
  if (word.endsWith('ing')) {
    if (!isParticiple(draft, index, sure)) return undefined;
  } else if (word.endsWith('s')) {
    draft.mood = 'operative';
    if (!isPresent(draft, index, sure)) return undefined;
  } else return undefined;
  const base = baseAt(words, index, draft.mood) ?? '';
  respell(draft, index);
  const end = readComplements(draft, index + 1, base);
  if (draft.mood === 'preamble' && UNDERTAKINGS.has(base) && (end > index + 1 || word === 'acting')) draft.known = true;
  // A verb that says nothing by itself and lacks its noun: "Takes measures", "Draws up", "Gives rise" open no lead.
  if (end === index + 1 && /^(?:take|draw|give|make|keep|put|place|bear|look|go|lay|bring|lend|feel|have|become)$/.test(base) && !/^(?:the|its|action)$/.test(words.norm(end))) return undefined;
  return readSecondVerb(draft, end);
};

/** Recognises an English lead phrase at the start of an opening. */
export const recogniseEnglish = (opening: string, manner: LeadManner = 'long'): LeadPhrase | undefined => {
  const words = wordsOf(opening, false);
  if (words.at(0) === undefined) return undefined;
  const draft = newDraft(words, 'preamble');
  const { head: afterAdverbs, sure } = readAdverbsBefore(draft);
  let head = afterAdverbs;
  if ((words.norm(0) === 'while' || words.norm(0) === 'when') && head === 0) {
    if (!words.norm(1).endsWith('ing')) return undefined;
    head = 1;
  }
  const end = readHead(draft, head, sure);
  return end === undefined ? undefined : finishLead(draft, end, manner);
};
