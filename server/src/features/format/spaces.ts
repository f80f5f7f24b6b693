import { isLineEnd, isSpace } from '../../base/chars';
import type { TextEdit } from '../../base/text-edit';
import type { Tree } from '../../syntax/tree';

/** White space that may go; marks of direction and zero-width characters, which this does not match, stay where they are. */
const REMOVABLE = /^\s*$/u;
const PLAIN = /^[ \t]*$/;
const ONE_LINE_END = /^(?:\r\n|\n|\r)$/;
// CR and LF together are one line end
const TWO_LINE_ENDS = /^(?:\r\n|\n|\r(?!\n))(?:\r\n|\n|\r)$/;
/** A line that holds a note's asterisk and nothing else: without the space behind it, it would be a bullet. */
const LONE_ASTERISK = /^[^\S\r\n]{0,8}\\?\*$/;

/** The line end that the text uses first; LF in a text of one line. */
const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

export const firstVisible = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at++;
  return at;
};

const lineStart = (text: string, from: number, at: number): number => {
  let start = at;
  while (start > from && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
};

const nextLineEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
};

/** Where the spaces and tabs before the end of a line begin. */
const trimmedEnd = (text: string, from: number, end: number): number => {
  let at = end;
  while (at > from && PLAIN.test(text[at - 1]!)) at--;
  const alone = at < end && text[at - 1] === '*' && LONE_ASTERISK.test(text.slice(lineStart(text, Math.max(0, at - 12), at), at));
  return alone ? at + 1 : at;
};

/** Spaces and tabs at the ends of the lines that end between two offsets. */
const trimLines = (text: string, from: number, to: number): TextEdit[] => {
  const edits: TextEdit[] = [];
  for (let start = from, end = nextLineEnd(text, from); end < to; start = end + 1, end = nextLineEnd(text, start)) {
    edits.push({ span: { start: trimmedEnd(text, start, end), end }, text: '' });
  }
  return edits;
};

//   …  l a s t  ·  ·  ↵  ·  ↵  ↵  ·  ·  ·  n e x t
//            ^     ^              ^        ^
//         from   tail           lead      to
/** The white space between two blocks; at the start of the text there is none before, at its end none after. */
const gapEdits = (text: string, from: number | undefined, to: number | undefined, column: number | undefined, lineEnd: string): TextEdit[] => {
  // A byte order mark stays
  const head = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const tail = from === undefined ? head : nextLineEnd(text, from);
  const lead = to === undefined ? text.length : Math.max(tail, lineStart(text, tail, to));
  const edits: TextEdit[] = from === undefined ? [] : [{ span: { start: trimmedEnd(text, from, tail), end: tail }, text: '' }];
  const middle = text.slice(tail, lead);
  const wanted = from === undefined ? '' : to === undefined ? lineEnd : lineEnd + lineEnd;
  // At the very start `---` would open front matter
  const fine = from === undefined ? middle === '' || text.startsWith('---', lead) : (to === undefined ? ONE_LINE_END : TWO_LINE_ENDS).test(middle);
  if (!fine && REMOVABLE.test(middle)) edits.push({ span: { start: tail, end: lead }, text: wanted });
  if (to !== undefined && column !== undefined && PLAIN.test(text.slice(lead, to))) edits.push({ span: { start: lead, end: to }, text: ' '.repeat(column) });
  return edits;
};

/**
 * One blank line between blocks, none at the start, one line end at the end, no white space at the ends of lines, and the indent of
 * those blocks that `columns` names. Front matter is left alone.
 */
export const spaceEdits = ({ text, blocks, starts }: Tree, columns: ReadonlyMap<number, number>): TextEdit[] => {
  const edits: TextEdit[] = [];
  const lineEnd = lineEndOf(text);
  let from: number | undefined;
  blocks.forEach((block, index) => {
    const start = starts[index]!;
    if (block.kind === 'blank') return;
    if (block.kind !== 'front-matter') {
      const first = firstVisible(text, start);
      for (const edit of gapEdits(text, from, first, columns.get(index), lineEnd)) edits.push(edit);
      for (const edit of trimLines(text, first, start + block.end)) edits.push(edit);
    }
    from = start + block.end;
  });
  if (blocks.length > 0) edits.push(...gapEdits(text, from, undefined, undefined, lineEnd));
  return edits;
};
