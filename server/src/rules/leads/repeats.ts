import type { Language, LanguageTag, LeadPhrase, RepeatAdverb } from '../../lang/language';
import { languageOf } from '../../lang';
import { headOf, type Opening } from './openings';

/** What marks an opening in a series: nothing, the second adverb (also, également) or the third (further, en outre). */
export type Rank = 'plain' | 'also' | 'further';

/** "further and increased support": an adjective; "enfin" closes a series and has no place in the cycle. */
const NO_ADVERB = /^(?:further\s{1,3}(?:and|or)\b|enfin\b|par ailleurs\b)/iu;

/** The adverb of repetition of an opening, with its place in the phrase; those of earlier texts ("again", "de nouveau") left out. */
export const adverbOf = ({ phrase: { repeat }, paragraph }: Opening): RepeatAdverb | undefined => {
  if (repeat === undefined || repeat.kind === 'again') return undefined;
  return NO_ADVERB.test(paragraph.facts.opening.text.slice(repeat.start, repeat.start + 24)) ? undefined : repeat;
};

export const rankOf = (opening: Opening): Rank => {
  const kind = adverbOf(opening)?.kind;
  return kind === undefined || kind === 'again' ? 'plain' : kind;
};

/** The rank after a rank in one series: a cycle of three. */
export const nextRank = (rank: Rank): Rank => (rank === 'plain' ? 'also' : rank === 'also' ? 'further' : 'plain');

/** Verbs that address someone: with them the adverb depends on whether the addressee stays the same. */
const REQUESTS: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  en: /^(?:request|invit|encourag|urg|call|appeal|ask|recommend|direct|authori[sz]|exhort|implor|instruct)(?:s|es|ing)$/,
  fr: /^(?:pri|demand|encourag|invit|engag|exhort|appell?|recommand|charg|autoris|conjur|adjur|somm|lanc|préconis)(?:e|ant|eant)$/u,
};

export const isRequest = (stem: string, language: LanguageTag): boolean => REQUESTS[language]?.test(headOf(stem)) === true;

/** Where the addressee ends. */
const STOP = /^(?:to|that|for|in|within|of|de|d’|à|que|qu’|pour|dans|en)$/u;
/** Words of an addressee that are compared. */
const MAX_ADDRESSEE = 6;
const WORD = /[\p{L}\p{N}-]{1,40}’?|[,;:.([]/gu;

/** Kept for the life of a block. */
const addressees = new WeakMap<LeadPhrase, readonly string[]>();

/** The first words after a lead phrase, up to what the addressee is asked: ["the", "secretary-general"]. */
export const addresseeOf = (opening: Opening): readonly string[] => {
  let words = addressees.get(opening.phrase);
  if (words === undefined) {
    words = readAddressee(opening);
    addressees.set(opening.phrase, words);
  }
  return words;
};

const readAddressee = ({ span: { end }, paragraph: { facts, at } }: Opening): readonly string[] => {
  const after = facts.content.slice(end - at, end - at + 120).replace(/\[\^[^\]]{1,40}\]|[*_]/g, '').replace(/'/g, '’').toLowerCase();
  const words: string[] = [];
  for (const [word] of after.matchAll(WORD)) {
    if (words.length === 0 && /^(?:upon|on|to|à)$/.test(word)) continue;
    if (!/\p{L}|\p{N}/u.test(word) || STOP.test(word) || words.length === MAX_ADDRESSEE) break;
    words.push(word);
  }
  return words;
};

/** The members of the Inter-Parliamentary Union are the parliaments. */
const nameOf = (words: readonly string[]): string => words.join(' ').replace(/\bparlements membres$/, 'parlements').replace(/\b(?:ipu )?member parliaments$/, 'parliaments');

/**
 * Whether two openings address the same, in the same words. In adopted texts of the General Assembly the adverb marks 87 of 100 requests to
 * one addressee, and 9 of 100 to "States" after "States and organizations".
 */
export const sameAddressee = (a: Opening, b: Opening): boolean => {
  const first = addresseeOf(a);
  return first.length > 0 && nameOf(first) === nameOf(addresseeOf(b));
};

const ADVERBS: Readonly<Record<'en' | 'fr', Readonly<Record<'also' | 'further', string>>>> = {
  en: { also: 'also', further: 'further' }, fr: { also: 'également', further: 'en outre' },
};

export const adverbIn = (language: LanguageTag, rank: 'also' | 'further'): string => ADVERBS[language === 'fr' ? 'fr' : 'en'][rank];

const wordsBefore = (text: string, offset: number): number => text.slice(0, offset).split(/\s+/u).filter((word) => word !== '').length;

/** Words before the adverb, by mood, rank and stem, in the commonest phrase of adopted texts. */
type Places = ReadonlyMap<string, number>;
const places = new WeakMap<Language, Places>();

const placesOf = (language: Language): Places => {
  const kept = places.get(language);
  if (kept !== undefined) return kept;
  const found = new Map<string, number>();
  for (const { mood, text } of language.phrases) {
    const phrase = language.recogniseLead(text);
    if (phrase?.repeat === undefined || phrase.repeat.kind === 'again') continue;
    const key = `${mood} ${phrase.repeat.kind} ${phrase.stem}`;
    if (!found.has(key)) found.set(key, wordsBefore(text, phrase.repeat.start));
  }
  places.set(language, found);
  return found;
};

/**
 * Behind how many words of a phrase the adverb stands (0: before it), as adopted texts have it; undefined where they do not have it and
 * no rule says it.
 */
export const adverbPlace = (tag: LanguageTag, { mood, stem }: LeadPhrase, rank: 'also' | 'further'): number | undefined => {
  const place = placesOf(languageOf(tag)).get(`${mood} ${rank} ${stem}`);
  if (place !== undefined) return place;
  if (tag === 'en') return mood === 'operative' ? 0 : stem.includes(' ') ? undefined : 1;
  return stem === headOf(stem) ? stem.split(' ').length : undefined;
};
