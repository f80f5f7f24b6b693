import type { Position, Range } from 'vscode-languageserver';
import { offsetAt } from '../base/line-index';
import type { Span } from '../base/span';
import type { Document } from '../service';

/** What a client sends need not be a number. */
const natural = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0);

/** Offset of a position; one behind the end of a line or of the text means that end, one that is none the start. */
export const offset = (document: Document, position: Position | undefined): number => {
  const line = natural(position?.line);
  const { starts, length } = document.lines;
  if (line >= starts.length) return length;
  const found = offsetAt(document.lines, { line, character: natural(position?.character) });
  const next = starts[line + 1];
  if (next === undefined || found < next) return found;
  // a position behind the end of a line is the end of that line, before what ends it
  return document.tree.text.charCodeAt(next - 1) === 10 && document.tree.text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
};

export const span = (document: Document, range: Range | undefined): Span => {
  const from = offset(document, range?.start);
  const to = offset(document, range?.end);
  return { start: Math.min(from, to), end: Math.max(from, to) };
};
