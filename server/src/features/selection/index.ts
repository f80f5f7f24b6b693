import { isLetter } from '../../base/chars';
import { contains, type Span } from '../../base/span';
import { factsOf } from '../../model/facts';
import type { Paragraph, Unit } from '../../model/resolution';
import { blockAt } from '../../syntax/tree';
import type { Draft } from '../draft';

/** Longest word, in code units, that is selected as one. */
const MAX_WORD = 60;
/** Deepest nesting of brackets that is followed. */
const MAX_DEPTH = 16;
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };
const CLAUSE_END = /[,;:.]/;

const isInside = (char: string | undefined): boolean => char !== undefined && (isLetter(char) || /[\p{M}\p{N}'’‑-]/u.test(char));

const wordAt = (text: string, offset: number): Span => {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < MAX_WORD && isInside(text[start - 1])) start--;
  while (end < text.length && end - offset < MAX_WORD && isInside(text[end])) end++;
  return { start, end };
};

/** Brackets and quotations of a piece of text, without and with their marks. */
const pairsAround = (text: string, { start, end }: Span, offset: number): readonly Span[] => {
  const found: Span[] = [];
  const open: { readonly at: number; readonly close: string }[] = [];
  for (let at = start; at < end; at++) {
    const close = PAIRS[text[at]!];
    if (close !== undefined) {
      open.push({ at, close });
      if (open.length > MAX_DEPTH) open.shift();
      continue;
    }
    const index = open.findLastIndex((it) => it.close === text[at]);
    if (index === -1) continue;
    const [opener] = open.splice(index);
    if (opener!.at <= offset && offset <= at + 1) found.push({ start: opener!.at + 1, end: at }, { start: opener!.at, end: at + 1 });
  }
  return found;
};

/** From the mark of punctuation before an offset to the one after it. */
const clauseAround = (text: string, { start, end }: Span, offset: number): Span => {
  const isEnd = (at: number): boolean => CLAUSE_END.test(text[at]!) && (at + 1 >= end || /\s/.test(text[at + 1]!));
  let from = Math.min(Math.max(offset, start), end);
  let to = from;
  while (from > start && !isEnd(from - 1)) from--;
  while (to < end && !isEnd(to)) to++;
  while (from < to && /\s/.test(text[from]!)) from++;
  return { start: from, end: to };
};

const inBlock = ({ tree }: Draft, offset: number): readonly Span[] => {
  const index = blockAt(tree, offset);
  const block = tree.blocks[index];
  if (block === undefined || block.kind === 'blank') return [];
  const start = tree.starts[index]!;
  const content = { start: start + block.content, end: start + block.end };
  if (!contains(content, offset)) return [{ start, end: start + block.end }];
  const { inlines } = factsOf(tree.text, start, block);
  return [
    ...inlines.emphases.flatMap((it) => [{ start: start + it.contentStart, end: start + it.contentEnd }, { start: start + it.start, end: start + it.end }]),
    ...inlines.notes.map((it) => ({ start: start + it.start, end: start + it.end })),
    ...pairsAround(tree.text, content, offset), clauseAround(tree.text, content, offset), content, { start, end: start + block.end },
  ];
};

const inParagraph = ({ span, content, lead, mark, terminal, children }: Paragraph, offset: number): readonly Span[] =>
  !contains(span, offset) ? [] : [
    ...(lead === undefined ? [] : [lead.span]), ...(mark === undefined ? [] : [mark.span]),
    { start: content.start, end: Math.max(content.start, terminal.textEnd) }, content, span, ...children.flatMap((child) => inParagraph(child, offset)),
  ];

const around = (paragraphs: readonly Paragraph[], from?: number): readonly Span[] =>
  paragraphs.length === 0 ? [] : [{ start: from ?? paragraphs[0]!.span.start, end: paragraphs.at(-1)!.span.end }];

const inUnit = ({ enacting, preamble, operative, sections }: Unit, offset: number): readonly Span[] => [
  ...preamble.flatMap((it) => inParagraph(it, offset)), ...operative.flatMap((it) => inParagraph(it, offset)),
  ...around(preamble), ...around(operative),
  ...sections.flatMap((it) => around([...it.preamble, ...it.operative].sort((a, b) => a.span.start - b.span.start), it.heading?.span.start)),
  ...around([...preamble, ...operative].sort((a, b) => a.span.start - b.span.start), enacting?.span.start),
];

/**
 * What an editor selects step by step from an offset: word, emphasis or bracket, clause, paragraph, part, text.
 * @returns the innermost first, each within the next and smaller than it
 */
export const selectionsAt = (draft: Draft, offset: number): readonly Span[] => {
  const { tree: { text }, resolution: { units, annexes } } = draft;
  const candidates = [
    wordAt(text, offset), ...inBlock(draft, offset), ...units.flatMap((unit) => inUnit(unit, offset)), ...annexes.map(({ span }) => span),
    { start: 0, end: text.length },
  ].filter((it) => contains(it, offset)).sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const it of candidates) {
    const inner = chain.at(-1);
    if (inner === undefined || (it.start <= inner.start && it.end >= inner.end && it.end - it.start > inner.end - inner.start)) chain.push(it);
  }
  return chain;
};
