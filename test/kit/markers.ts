import type { Span } from '../../server/src/base/span';

/** A text without the marks that tests put into it: `{|}` for a cursor, `{{…}}` for a range. Drafts hold neither. */
export interface Marked {
  readonly text: string;
  /** In the order of the text; ranges do not nest. */
  readonly ranges: readonly Span[];
  /** Offsets of the cursors. */
  readonly cursors: readonly number[];
}

const MARKER = /\{\|\}|\{\{|\}\}/g;

/** Reads a marked text. Throws where the marks of a range do not match. */
export const readMarked = (marked: string): Marked => {
  const ranges: Span[] = [];
  const cursors: number[] = [];
  let text = '';
  let from = 0;
  let open: number | undefined;
  for (const { 0: marker, index } of marked.matchAll(MARKER)) {
    text += marked.slice(from, index);
    from = index + marker.length;
    if (marker === '{|}') cursors.push(text.length);
    else if (marker === '{{' && open === undefined) open = text.length;
    else if (marker === '}}' && open !== undefined) {
      ranges.push({ start: open, end: text.length });
      open = undefined;
    } else throw new Error(`${marker} at ${index} does not match: ${marked}`);
  }
  if (open !== undefined) throw new Error(`{{ is not closed: ${marked}`);
  return { text: text + marked.slice(from), ranges, cursors };
};

/** The text with its only cursor. */
export const readCursor = (marked: string): { readonly text: string; readonly cursor: number } => {
  const { text, cursors } = readMarked(marked);
  if (cursors.length !== 1) throw new Error(`one {|} is needed, there are ${cursors.length}`);
  return { text, cursor: cursors[0]! };
};

/** Puts ranges back into a text, so that a comparison that fails can be read. */
export const markRanges = (text: string, ranges: readonly Span[]): string => {
  let out = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    // Overlapping ranges cannot be shown as such: the second one is written out of place, and fails the comparison
    out += `${text.slice(at, Math.max(at, start))}{{${text.slice(start, end)}}}`;
    at = Math.max(at, end);
  }
  return out + text.slice(at);
};
