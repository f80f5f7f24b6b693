/** White space of prose: space, tab, no-break, narrow no-break, figure, ideographic and bidi marks, but not line ends. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f) || code === 0x061c || (code >= 0x2066 && code <= 0x2069) || (code >= 0x202a && code <= 0x202e);

export const isLineEnd = (code: number): boolean => code === 10 || code === 13;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** ¹ ² ³ and ⁰ ⁴ … ⁹. */
export const isSuperscriptDigit = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);

const LETTER = /\p{L}/u;
export const isLetter = (char: string | undefined): boolean => char !== undefined && char !== '' && LETTER.test(char);

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
export const startsLower = (text: string): boolean => LOWER.test(text);
export const startsUpper = (text: string): boolean => UPPER.test(text);
