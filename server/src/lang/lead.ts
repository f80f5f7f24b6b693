import type { Agreement, LeadManner, LeadPhrase, Mood, RepeatAdverb } from './language';
import type { Words } from './words';

/** An adverb of repetition among the words of a lead: words `from` to `to` (exclusive). */
export interface Repeat { readonly kind: RepeatAdverb['kind']; readonly from: number; readonly to: number }

/** What a grammar gathers while it reads a lead. Offsets are indexes of words. */
export interface Draft {
  readonly words: Words;
  readonly repeats: Repeat[];
  mood: Mood;
  known: boolean;
  /** Words that the short manner keeps; all of them when undefined. */
  core?: number;
  /** Words that the barest run holds, where fewer than the short manner keeps: "Noting" of "Noting with concern". */
  least?: number;
  agreement?: Agreement;
  /** Spellings for the stem that differ from the words' own: masculine for feminine, -ize for -ise. */
  readonly respelt: Map<number, string>;
}

export const newDraft = (words: Words, mood: Mood): Draft => ({ words, repeats: [], mood, known: true, respelt: new Map() });

const stemOf = (draft: Draft, end: number): string => {
  let stem = '';
  let glue = true;
  for (let index = 0; index < end; index += 1) {
    const repeat = draft.repeats.find(({ from, to }) => index >= from && index < to);
    if (repeat !== undefined) continue;
    const word = draft.words.at(index);
    if (word === undefined) break;
    stem += (glue ? '' : ' ') + (draft.respelt.get(index) ?? word.norm);
    glue = word.elided;
  }
  return stem;
};

/** The lead phrase that ends before word `end`. */
export const finishLead = (draft: Draft, end: number, manner: LeadManner): LeadPhrase => {
  const { words } = draft;
  const full = words.at(end - 1)?.end ?? 0;
  const stop = manner === 'short' && draft.core !== undefined ? draft.core : end;
  const length = words.at(stop - 1)?.end ?? full;
  const shortest = words.at(Math.min(draft.core ?? end, draft.least ?? end) - 1)?.end ?? full;
  const inside = draft.repeats.filter(({ to }) => to <= stop);
  const repeat = inside.find(({ kind }) => kind !== 'again') ?? inside[0];
  const agreement = draft.agreement !== undefined && draft.agreement.end <= length ? draft.agreement : undefined;
  return {
    length, mood: draft.mood, stem: stemOf(draft, stop), known: draft.known,
    ...(shortest < length ? { shortest } : {}),
    ...(repeat === undefined ? {} : { repeat: { kind: repeat.kind, start: words.at(repeat.from)?.start ?? 0, end: words.at(repeat.to - 1)?.end ?? 0 } }),
    ...(agreement === undefined ? {} : { agreement }),
  };
};
