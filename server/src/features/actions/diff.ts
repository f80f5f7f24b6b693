import type { TextEdit } from '../../base/text-edit';

/** What differs between two pieces of text that start at one offset, as one edit. */
const trimmed = (before: string, after: string, at: number): TextEdit | undefined => {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { span: { start: at + head, end: at + before.length - tail }, text: after.slice(head, after.length - tail) };
};

/** Lines that are looked through for the one where two texts agree again. */
const WINDOW = 400;

/** The lines of a text, each with the line feed that ends it. */
const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const rest = lines.pop()!;
  return [...lines.map((line) => `${line}\n`), ...(rest === '' ? [] : [rest])];
};

/** The nearest pair of lines, from `i` and `j` on, from which the texts go on alike. */
const meeting = (a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] => {
  for (let far = 1; far < WINDOW; far++) {
    for (let k = 0; k <= far; k++) {
      const p = i + far - k;
      const q = j + k;
      if (p < a.length && q < b.length && a[p]!.trim() !== '' && a[p] === b[q]) return [p, q];
    }
  }
  return [a.length, b.length];
};

/**
 * Edits that make one text of another, small where the two are alike: an editor keeps cursors and marks in what is not replaced.
 * Not the fewest, but always right.
 */
export const diffEdits = (before: string, after: string): readonly TextEdit[] => {
  const a = linesOf(before);
  const b = linesOf(after);
  const edits: TextEdit[] = [];
  let i = 0;
  let j = 0;
  let at = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      at += a[i]!.length;
      i++;
      j++;
      continue;
    }
    const [p, q] = a.length - i === b.length - j && a[i + 1] === b[j + 1] && i < a.length ? [i + 1, j + 1] : meeting(a, b, i, j);
    const old = a.slice(i, p).join('');
    const edit = trimmed(old, b.slice(j, q).join(''), at);
    if (edit !== undefined) edits.push(edit);
    at += old.length;
    i = p;
    j = q;
  }
  return edits;
};
