import { languageOf } from '../../lang';
import type { LanguageTag } from '../../lang/language';
import type { Emphasis } from '../../syntax/inlines';
import type { Opening } from './openings';

/** How an emphasised run compares with the lead phrase that it sets off. */
export interface Extent {
  readonly run: Emphasis;
  /** The run ends, or begins, inside a word. */
  readonly cut: boolean;
  /** Words of the phrase before the run ("Also" of "Also *welcomes*"). */
  readonly before: string;
  /** Words behind the run that every organ emphasises ("note" of "*Takes* note of"). */
  readonly missing: string;
  /** The rest of a complement that the run takes in by half ("concern" of "*Expresses its deep* concern"). */
  readonly half: string;
  /** Words of the run behind the longest run that any organ has. */
  readonly extra: string;
  /** Where the run should end. */
  readonly end: number;
}

const LETTER = /\p{L}/u;
const MARKUP = /\[\^[^\]]{1,40}\]|[*_]/g;
const plain = (text: string): string => text.replace(MARKUP, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const isCut = (text: string, before: number, after: number): boolean => LETTER.test(text[before] ?? '') && LETTER.test(text[after] ?? '');

/** Compares the first emphasised run of an opening with its lead phrase; undefined where nothing of the phrase is emphasised, or just the phrase. */
export const extentOf = (text: string, opening: Opening, language: LanguageTag): Extent | undefined => {
  const { phrase, span } = opening;
  const run = opening.runs[0];
  if (run === undefined) return undefined;
  let end = run.contentEnd;
  while (end > run.contentStart && /[\s,;:\u00a0\u202f]/.test(text[end - 1]!)) end--;
  // The run is the phrase: nearly every paragraph ends here
  if (end === span.end && run.contentStart === span.start) return undefined;
  const { opening: { text: words } } = opening.paragraph.facts;
  // Where adopted texts end the run: with the verb, before or behind a complement
  const { recogniseLead } = languageOf(language);
  const [short, long] = (['short', 'long'] as const).map((manner) => recogniseLead(words, manner) ?? phrase);
  const ends = [phrase, short!, long!].flatMap(({ length, shortest }) => [length, shortest ?? length]).map((length) => opening.at(length - 1) + 1);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const next = ends.includes(end) || end < least || end > most ? end : Math.min(...ends.filter((it) => it > end));
  const before = run.contentStart <= span.start ? '' : plain(text.slice(span.start, run.start));
  return {
    run,
    cut: isCut(text, run.contentEnd - 1, run.end) || (before !== '' && isCut(text, run.start - 1, run.contentStart)),
    before,
    missing: plain(text.slice(Math.min(end, least), least)),
    half: plain(text.slice(end, next)),
    extra: plain(text.slice(Math.min(most, end), end)),
    end: end < least ? span.end : end > most ? most : next,
  };
};
