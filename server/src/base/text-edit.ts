import type { Span } from './span';

/** Replaces the text of `span` by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap; two insertions at one place keep their order. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const ordered = edits.map((edit, rank) => ({ edit, rank })).sort((a, b) => a.edit.span.start - b.edit.span.start || a.rank - b.rank);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at) throw new RangeError(`edits overlap at ${edit.span.start}`);
    pieces.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};
