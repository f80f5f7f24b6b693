import { lastNotAbove } from './search';

/** Zero-based, `character` in UTF-16 code units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which the lines of a text start. LF, CRLF and a lone CR end a line. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

export const indexLines = (text: string): LineIndex => {
  const starts = [0];
  const hasReturn = text.includes('\r');
  if (!hasReturn) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  } else {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
  }
  return { starts, length: text.length };
};

/** The number of the line that holds an offset. */
export const lineAt = ({ starts }: LineIndex, offset: number): number => lastNotAbove(starts, offset);

export const positionAt = (index: LineIndex, offset: number): Position => {
  const within = Math.max(0, Math.min(offset, index.length));
  const line = lineAt(index, within);
  return { line, character: within - index.starts[line]! };
};

/** Positions beyond the end of a line or of the text are moved back to that end. */
export const offsetAt = (index: LineIndex, { line, character }: Position): number => {
  if (line < 0) return 0;
  if (line >= index.starts.length) return index.length;
  const start = index.starts[line]!;
  const end = index.starts[line + 1] ?? index.length;
  return Math.max(start, Math.min(start + Math.max(0, character), end));
};

export const rangeOf = (index: LineIndex, start: number, end: number): Range => ({
  start: positionAt(index, start),
  end: positionAt(index, end),
});
