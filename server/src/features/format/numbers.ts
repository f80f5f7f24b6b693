import type { TextEdit } from '../../base/text-edit';
import type { Paragraph, Resolution, Unit } from '../../model/resolution';
import type { Tree } from '../../syntax/tree';

/** `paragraph 5`, `paragraphs 5 and 6`, `les paragraphes 5`, `point 3`, `OP5`, with what follows the numbers. */
const REFERENCE = /(?<!\p{L})(?:(?:paragraphs?|paras?\.?|paragraphes?|par\.|points?|alinéas?|párrafos?|clauses?)[\s\u00a0]{1,3}\d{1,3}|(?:OP|PP)[\s\u00a0]?\d{1,3})(?:[\s\u00a0]{0,2}(?:,|et|and|y|à|to|a|–|-|\([a-z]{1,4}\)|[a-z]\)|\d{1,3}|bis|ter)){0,12}/giu;
/** What follows a reference to another text; everything else may mean this one. */
const ELSEWHERE = /^(?:\[\^[^\]]{1,40}\])?[\s\u00a0]{1,2}(?:of|in|de|del|du|des)[\s\u00a0]{1,2}(?!(?:the[\s\u00a0]{1,2}|la[\s\u00a0]{1,2})?(?:present|présente?|presente)(?!\p{L})|this(?!\p{L})|cette(?!\p{L}))/iu;

/** Whether a text speaks of paragraphs of its own by their numbers, or may do so. */
const refersToItself = (text: string): boolean => {
  for (const match of text.matchAll(REFERENCE)) {
    if (/^(?:OP|PP)/.test(match[0]) || !ELSEWHERE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 80))) return true;
  }
  return false;
};

const isPlain = ({ mark }: Paragraph): boolean =>
  mark !== undefined && mark.style === 'decimal' && mark.suffix === undefined && mark.close === '.' && !mark.open && /^[0-9]+$/.test(mark.inner);

/** A run of numbered paragraphs: from 1 on, each number higher than the one before. */
const isRun = (run: readonly Paragraph[]): boolean =>
  run.every((paragraph, index) => isPlain(paragraph) && (index === 0 ? paragraph.mark!.value === 1 : paragraph.mark!.value! > run[index - 1]!.mark!.value!));

/** Paragraphs in runs of numbers: under a heading the numbers may begin anew. */
const runsOf = ({ sections }: Unit): Paragraph[][] => {
  const runs: Paragraph[][] = [];
  for (const { operative } of sections) {
    if (operative.length === 0) continue;
    if (runs.length === 0 || operative[0]!.mark?.value === 1) runs.push([...operative]);
    else runs.at(-1)!.push(...operative);
  }
  return runs;
};

/** Numbers that stand somewhere else than on a paragraph of the operative part: the gap may be theirs. */
const isElsewhere = (tree: Tree, resolution: Resolution): boolean => {
  const known = new Set(resolution.units.flatMap(({ operative }) => operative.map(({ blocks }) => blocks[0]!)));
  const [annex] = resolution.annexes;
  return tree.blocks.some((block, index) =>
    block.kind === 'item' && block.mark!.style === 'decimal' && block.mark!.close === '.' && !known.has(index) && (annex === undefined || tree.starts[index]! < annex.span.start));
};

/**
 * Operative paragraphs numbered on end, where they plainly are so but for gaps. Left alone where a number has a suffix or is doubled,
 * where a paragraph has none, and where the text refers to paragraphs by their numbers.
 */
export const numberEdits = (tree: Tree, resolution: Resolution): TextEdit[] => {
  const gaps = resolution.units.flatMap(runsOf).filter((run) => isRun(run) && run.at(-1)!.mark!.value !== run.length);
  if (gaps.length === 0 || (resolution.language !== 'en' && resolution.language !== 'fr') || isElsewhere(tree, resolution) || refersToItself(tree.text)) return [];
  return gaps.flatMap((run) => run.flatMap(({ mark }, index) => {
    const start = mark!.span.start + mark!.text.indexOf(mark!.inner);
    return mark!.value === index + 1 ? [] : [{ span: { start, end: start + mark!.inner.length }, text: String(index + 1) }];
  }));
};
