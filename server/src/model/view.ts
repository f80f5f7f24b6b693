import { languageOf } from '../lang';
import type { LanguageTag } from '../lang/language';
import { isSpace, startsUpper } from '../base/chars';
import type { Block } from '../syntax/block';
import { matchEnacting } from './enacting';
import { OPENING_LIMIT } from './opening';
import { readTerminal } from './terminal';

/** Blocks as the model reads them: those of the tree, but for some that hold several paragraphs, line by line, without blank lines. */
export interface View {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly starts: ArrayLike<number>;
  readonly whole: boolean;
  /** Index in the tree of each block, where some were cut. */
  readonly origins?: readonly number[];
}

/** Offsets, relative to a block, at which its lines start, but for the first. */
const lineStarts = (content: string): number[] => {
  const starts: number[] = [];
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === 10 || (code === 13 && content.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
};

const visibleEnd = (content: string, from: number, to: number): number => {
  let end = to;
  while (end > from && (isSpace(content.charCodeAt(end - 1)) || content.charCodeAt(end - 1) === 10 || content.charCodeAt(end - 1) === 13)) end--;
  return end;
};

const firstVisible = (content: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isSpace(content.charCodeAt(at))) at++;
  return at;
};

/** Cuts a block at offsets into blocks; the first keeps the mark. */
const cut = (block: Block, content: string, at: readonly number[]): readonly Block[] => {
  const edges = [0, ...at, block.length];
  return edges.slice(0, -1).map((from, rank): Block => {
    const to = edges[rank + 1]!;
    const end = visibleEnd(content, from, Math.min(to, block.end)) - from;
    const first = firstVisible(content, from, to);
    return rank === 0
      ? { ...block, length: to, end, lines: 1, memo: undefined }
      : { kind: 'text', length: to - from, indent: first - from, content: first - from, end, lines: 1, mark: undefined, level: undefined, memo: undefined };
  });
};

type Pieces = readonly Block[] | undefined;

/** What a block of several lines was cut into, before its language was known and after: kept, so that the pieces keep their facts. */
const cuts = new WeakMap<Block, Map<LanguageTag | undefined, Pieces>>();

const piecesOf = (text: string, start: number, block: Block, language: LanguageTag | undefined): Pieces => {
  let byLanguage = cuts.get(block);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    cuts.set(block, byLanguage);
  }
  if (!byLanguage.has(language)) byLanguage.set(language, readPieces(text, start, block, language));
  return byLanguage.get(language);
};

/** An enacting line with the preamble right below it; a lead phrase in upper case that opens a line after a terminal mark. */
const readPieces = (text: string, start: number, block: Block, language: LanguageTag | undefined): Pieces => {
  const content = text.slice(start, start + block.end);
  const recognise = language === undefined ? undefined : languageOf(language).recogniseLead;
  const at: number[] = [];
  let from = 0;
  for (const line of lineStarts(content)) {
    const end = visibleEnd(content, from, line);
    const opening = firstVisible(content, line, content.length);
    const enacts = from === 0 && block.kind === 'text' && matchEnacting(content.slice(block.content, end)) !== undefined;
    const opens = enacts || (recognise !== undefined && startsUpper(content.slice(opening, opening + 2)) &&
      readTerminal(content, from, end).mark !== '' && recognise(content.slice(opening, opening + OPENING_LIMIT))?.known === true);
    if (opens) at.push(line);
    from = line;
  }
  return at.length === 0 ? undefined : cut(block, content, at);
};

/**
 * The view of a tree.
 * @param language undefined while it is not known: then only enacting lines are cut off
 */
export const viewOf = (tree: View, language: LanguageTag | undefined): View => {
  let blocks: Block[] | undefined;
  const starts: number[] = [];
  const origins: number[] = [];
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index]!;
    const start = tree.starts[index]!;
    const pieces = block.lines > 1 && (block.kind === 'text' || block.kind === 'item') ? piecesOf(tree.text, start, block, language) : undefined;
    if (pieces !== undefined && blocks === undefined) {
      blocks = tree.blocks.slice(0, index);
      for (let before = 0; before < index; before++) {
        starts.push(tree.starts[before]!);
        origins.push(before);
      }
    }
    if (blocks === undefined) continue;
    let at = start;
    for (const piece of pieces ?? [block]) {
      blocks.push(piece);
      starts.push(at);
      origins.push(index);
      at += piece.length;
    }
  }
  return blocks === undefined ? tree : { text: tree.text, blocks, starts, origins, whole: tree.whole };
};
