import type { TextEdit } from '../../base/text-edit';
import type { Paragraph, Resolution, Unit } from '../../model/resolution';
import type { Tree } from '../../syntax/tree';

/** `paragraph 5`, `les paragraphes 5`, `point 3`, `OP5`. */
const REFERENCE = /(?<!\p{L})(?:(?:paragraphs?|paras?\.?|paragraphes?|par\.|points?|alinéas?|clauses?)\s{1,3}|(?:OP|PP)\s?)\d{1,3}/giu;
/** `, 6 and 7 (a)` behind a first number. */
const REST = /^(?:\s{0,2}(?:,|et|and|à|to|–|-|\([a-z]{1,4}\)|[a-z]\)|\d{1,3}|bis|ter)){0,12}/u;
const NOTE = /^\[\^[^\]]{1,40}\]/;
/** `of its resolution`, `du rapport`: another text is meant. */
const ELSEWHERE = /^\s{1,2}(?:of|in|de|du|des)\s/iu;
/** `of the present resolution`, `de cette résolution`: this text is meant after all. */
const HERE = /^\s{1,2}(?:of|in|de)\s{1,2}(?:(?:the|la)\s{1,2})?(?:present|présente|this|cette)(?!\p{L})/iu;
/** Code units behind a reference that are looked at. */
const LOOKAHEAD = 120;

/** Whether a text speaks of paragraphs of its own by their numbers, or may do so. */
const refersToItself = (text: string): boolean => {
  for (const match of text.matchAll(REFERENCE)) {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + LOOKAHEAD).replace(REST, '').replace(NOTE, '');
    if (HERE.test(behind) || !ELSEWHERE.test(behind)) return true;
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
  const end = annex?.span.start ?? tree.text.length;
  return tree.blocks.some(({ kind, mark }, index) =>
    kind === 'item' && mark!.style === 'decimal' && mark!.close === '.' && !known.has(index) && tree.starts[index]! < end);
};

/**
 * Operative paragraphs numbered on end, where they plainly are so but for gaps. Left alone where a number has a suffix or is doubled,
 * where a paragraph has none, and where the text refers to paragraphs by their numbers.
 */
export const numberEdits = (tree: Tree, resolution: Resolution): TextEdit[] => {
  const { language, units } = resolution;
  const gaps = units.flatMap(runsOf).filter((run) => isRun(run) && run.at(-1)!.mark!.value !== run.length);
  // In other languages references to paragraphs are not known
  if (gaps.length === 0 || (language !== 'en' && language !== 'fr')) return [];
  if (isElsewhere(tree, resolution) || refersToItself(tree.text)) return [];
  return gaps.flatMap((run) => run.flatMap(({ mark }, index) => {
    const start = mark!.span.start + mark!.text.indexOf(mark!.inner);
    return mark!.value === index + 1 ? [] : [{ span: { start, end: start + mark!.inner.length }, text: String(index + 1) }];
  }));
};
