import { languageOf } from '../../lang';
import type { LanguageTag } from '../../lang/language';
import { factsOf } from '../../model/facts';
import type { Emphasis } from '../../syntax/inlines';
import type { Tree } from '../../syntax/tree';
import type { Opening } from './openings';

/** How an emphasised run compares with the lead phrase that it sets off. */
export interface Extent {
  readonly run: Emphasis;
  /** The run ends, or begins, inside a word. */
  readonly cut: boolean;
  /** Words of the phrase before the run ("Also" of "Also *welcomes*"). */
  readonly before: string;
  /** Words of the phrase behind the run: those that every organ emphasises, and the complement that some leave out. */
  readonly missing: string;
  readonly complement: string;
  /** Words of the run behind the phrase. */
  readonly extra: string;
}

const LETTER = /\p{L}/u;
const MARKUP = /\[\^[^\]]{1,40}\]|[*_]/g;
const plain = (text: string): string => text.replace(MARKUP, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const isCut = (text: string, before: number, after: number): boolean => LETTER.test(text[before] ?? '') && LETTER.test(text[after] ?? '');

/** Compares the first emphasised run of an opening with its lead phrase; undefined where nothing of the phrase is emphasised. */
export const extentOf = (tree: Tree, opening: Opening, language: LanguageTag): Extent | undefined => {
  const { text } = tree;
  const { phrase, span, at } = opening;
  const run = opening.runs[0];
  if (run === undefined) return undefined;
  let end = run.contentEnd;
  while (end > run.contentStart && /[\s,;:\u00a0\u202f]/.test(text[end - 1]!)) end--;
  const index = opening.paragraph.blocks[0]!;
  const { opening: { text: words } } = factsOf(text, tree.starts[index]!, tree.blocks[index]!);
  const short = languageOf(language).recogniseLead(words, 'short')?.length ?? phrase.length;
  const least = at(Math.min(phrase.shortest ?? phrase.length, short) - 1) + 1;
  const before = run.contentStart <= span.start ? '' : plain(text.slice(span.start, run.start));
  return {
    run,
    cut: isCut(text, run.contentEnd - 1, run.end) || (before !== '' && isCut(text, run.start - 1, run.contentStart)),
    before,
    missing: plain(text.slice(Math.min(end, least), least)),
    complement: end === least || end === at(short - 1) + 1 || end < least ? '' : plain(text.slice(Math.min(end, span.end), span.end)),
    extra: plain(text.slice(Math.min(span.end, end), end)),
  };
};
