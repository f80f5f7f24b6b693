import type { TextEdit } from '../../base/text-edit';
import { isLineEnd } from '../../base/chars';
import type { Tree } from '../../syntax/tree';

/** White space that may go; marks of direction and zero-width characters stay where they are. */
const ONLY_SPACE = /^\s*$/u;
const TWO_LINE_ENDS = /^(?:\r\n|\n|\r)(?:\r\n|\n|\r)$/;

const isPlainSpace = (code: number): boolean => code === 32 || code === 9;

/** The line end that the text uses first; LF in a text of one line. */
const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** One note mark needs the space behind it even where nothing follows: without it a lone asterisk would be a bullet. */
const needsSpace = (text: string, at: number, from: number): boolean => text.charCodeAt(at - 1) === 42 && /^[ \t]*\\?\*$/.test(text.slice(Math.max(from, at - 20), at));

/** Where the plain spaces before a line end begin. */
const trimmedEnd = (text: string, from: number, end: number): number => {
  let at = end;
  while (at > from && isPlainSpace(text.charCodeAt(at - 1))) at--;
  return at < end && needsSpace(text, at, from) ? at + 1 : at;
};

/** Removes plain spaces at the ends of the lines between two offsets; the last line has to end there too. */
const trimLines = (text: string, from: number, to: number, edits: TextEdit[]): void => {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isLineEnd(text.charCodeAt(at))) continue;
    const trimmed = trimmedEnd(text, start, at);
    if (trimmed < at) edits.push({ span: { start: trimmed, end: at }, text: '' });
    start = at + 1;
  }
};

const nextLineEnd = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
};

/**
 * One blank line between blocks, none at the start, one line end at the end, no white space at the ends of lines, and the indent of
 * the blocks that `columns` names.
 */
export const spaceEdits = ({ text, blocks, starts }: Tree, columns: ReadonlyMap<number, number>): TextEdit[] => {
  const edits: TextEdit[] = [];
  const lineEnd = lineEndOf(text);
  /** From the last visible character of a block (or the start of the text) to the first of the next block (or the end). */
  const gap = (from: number, to: number, next: number): void => {
    const tail = nextLineEnd(text, from, to);
    const trimmed = from === 0 ? 0 : trimmedEnd(text, lineStart(text, from), tail);
    let lead = to;
    while (lead > tail && !isLineEnd(text.charCodeAt(lead - 1))) lead--;
    if (next !== -1 && from === 0) lead = lineStart(text, to);
    if (from > 0 && trimmed < tail) edits.push({ span: { start: Math.max(trimmed, from), end: tail }, text: text.slice(Math.max(trimmed, from), trimmed) });
    const middleStart = from === 0 ? markEnd(text) : tail;
    const middleEnd = next === -1 ? to : lead;
    const middle = text.slice(middleStart, Math.max(middleStart, middleEnd));
    const wanted = from === 0 ? '' : next === -1 ? lineEnd : lineEnd + lineEnd;
    const fine = from > 0 && (next === -1 ? /^(?:\r\n|\n|\r)$/.test(middle) : TWO_LINE_ENDS.test(middle));
    if (!fine && ONLY_SPACE.test(middle)) edits.push({ span: { start: middleStart, end: middleStart + middle.length }, text: wanted });
    const column = columns.get(next);
    if (next === -1 || column === undefined) return;
    const indentStart = Math.max(lead, middleStart);
    if (/^[ \t]*$/.test(text.slice(indentStart, to))) edits.push({ span: { start: indentStart, end: to }, text: ' '.repeat(column) });
  };
  let from = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'blank') continue;
    const start = starts[index]!;
    const first = block.kind === 'front-matter' ? start : firstVisible(text, start, block.mark?.start ?? block.content);
    gap(from, first, index);
    const end = start + block.end;
    if (block.kind !== 'front-matter') trimLines(text, first, end, edits);
    from = end;
  }
  if (from > 0 || blocks.length > 0) gap(from, text.length, -1);
  return edits;
};

const lineStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
};

/** Behind a byte order mark. */
const markEnd = (text: string): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);
