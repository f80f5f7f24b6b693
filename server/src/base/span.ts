/** Half-open, in UTF-16 code units: 0 ≤ start ≤ end ≤ text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (it: Span, by: number): Span => (by === 0 ? it : { start: it.start + by, end: it.end + by });

export const contains = (it: Span, offset: number): boolean => it.start <= offset && offset <= it.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const textOf = (text: string, it: Span): string => text.slice(it.start, it.end);
