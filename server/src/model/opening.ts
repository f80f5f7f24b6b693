import { isSpace } from '../base/chars';

/** The opening of a paragraph as plain text, with the way back to the original. */
export interface Opening {
  readonly text: string;
  /** Offset in the original where the opening begins. */
  readonly start: number;
  /** Places in `text`, in order, from which on so many code units of the original have been left out in all. */
  readonly shifts: readonly { readonly from: number; readonly by: number }[];
}

/** Code units of an opening that are looked at: the longest lead phrases have about 90. */
export const OPENING_LIMIT = 200;

const NO_SHIFTS: Opening['shifts'] = [];

/** Offset in the original text of the code unit at an offset of the plain one. */
export const toOriginal = ({ start, shifts }: Opening, offset: number): number => {
  let by = 0;
  for (const shift of shifts) {
    if (shift.from > offset) break;
    by = shift.by;
  }
  return start + offset + by;
};

/** Emphasis marks and marks of direction. */
const isFiller = (code: number): boolean =>
  code === 42 || code === 95 || (code >= 0x200b && code <= 0x200f) || code === 0x061c || (code >= 0x2066 && code <= 0x2069);

/** End of the note reference that begins at a bracket; the place itself where there is none. */
const noteEnd = (slice: string, at: number): number => {
  if (slice.charCodeAt(at + 1) !== 94) return at;
  const close = slice.indexOf(']', at);
  return close === -1 ? at : close + 1;
};

/** Reads an opening: emphasis marks, note references, opening brackets of negotiation and marks of direction are left out. */
export const readOpening = (text: string, from: number, to: number): Opening => {
  let start = from;
  while (start < to && (isSpace(text.charCodeAt(start)) || text.charCodeAt(start) === 91)) {
    if (text.charCodeAt(start) === 91 && text.charCodeAt(start + 1) === 94) break;
    start++;
  }
  const slice = text.slice(start, Math.min(to, start + OPENING_LIMIT));
  const pieces: string[] = [];
  const shifts: { from: number; by: number }[] = [];
  let kept = 0;
  let length = 0;
  for (let at = 0; at < slice.length; at++) {
    const code = slice.charCodeAt(at);
    const end = code === 91 ? noteEnd(slice, at) : isFiller(code) ? at + 1 : at;
    if (end === at) continue;
    if (at > kept) pieces.push(slice.slice(kept, at));
    length += at - kept;
    const last = shifts.at(-1);
    if (last?.from === length) last.by = end - length;
    else shifts.push({ from: length, by: end - length });
    kept = end;
    at = end - 1;
  }
  if (shifts.length === 0) return { text: slice, start, shifts: NO_SHIFTS };
  pieces.push(slice.slice(kept));
  return { text: pieces.join(''), start, shifts };
};
