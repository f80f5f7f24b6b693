import { isSpace } from '../base/chars';

/** The opening of a paragraph as plain text, with the way back to the original. */
export interface Opening {
  readonly text: string;
  /** Offset in the original of each code unit of `text`, and of its end. */
  readonly offsets: readonly number[] | undefined;
  /** Offset in the original of the first code unit. */
  readonly start: number;
}

/** Code units of an opening that are looked at: the longest lead phrases have about 90. */
export const OPENING_LIMIT = 200;

const SKIPPED = /[*_[\u200b-\u200f\u061c\u2066-\u2069]/;

/** Offset in the original text of an offset in the plain one. */
export const toOriginal = (opening: Opening, offset: number): number =>
  opening.offsets === undefined ? opening.start + offset : opening.offsets[Math.min(offset, opening.offsets.length - 1)]!;

const isFiller = (code: number): boolean =>
  code === 42 || code === 95 || (code >= 0x200b && code <= 0x200f) || code === 0x061c || (code >= 0x2066 && code <= 0x2069);

/** Reads an opening: emphasis marks, note references, opening brackets of negotiation and marks of direction are left out. */
export const readOpening = (text: string, from: number, to: number): Opening => {
  let start = from;
  while (start < to && (isSpace(text.charCodeAt(start)) || text.charCodeAt(start) === 91)) {
    if (text.charCodeAt(start) === 91 && text.charCodeAt(start + 1) === 94) break;
    start++;
  }
  const slice = text.slice(start, Math.min(to, start + OPENING_LIMIT));
  if (!SKIPPED.test(slice)) return { text: slice, offsets: undefined, start };
  let plain = '';
  const offsets: number[] = [];
  for (let at = 0; at < slice.length; at++) {
    const code = slice.charCodeAt(at);
    if (isFiller(code)) continue;
    if (code === 91 && slice.charCodeAt(at + 1) === 94) {
      const close = slice.indexOf(']', at);
      if (close !== -1) {
        at = close;
        continue;
      }
    }
    plain += slice[at];
    offsets.push(start + at);
  }
  offsets.push(start + slice.length);
  return { text: plain, offsets, start: offsets[0]! };
};
