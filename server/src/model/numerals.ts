import type { MarkStyle } from '../syntax/block';

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Value of a Roman numeral in lower case up to 89; undefined for anything else. */
export const romanValue = (text: string): number | undefined => {
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const value = ROMAN_VALUES[text[at]!];
    if (value === undefined) return undefined;
    total += value < (ROMAN_VALUES[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return toRoman(total) === text ? total : undefined;
};

const ROMAN_STEPS: readonly (readonly [number, string])[] = [[50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

/** 1 → i, 4 → iv … 89 → lxxxix. */
export const toRoman = (value: number): string => {
  let rest = value;
  let out = '';
  for (const [step, letters] of ROMAN_STEPS) {
    while (rest >= step) {
      out += letters;
      rest -= step;
    }
  }
  return out;
};

/** 1 → a … 26 → z, 27 → aa. */
export const toLetter = (value: number): string => {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value <= 26 ? letter : letter + letter;
};

/** a → 1 … z → 26, aa → 27; undefined in other alphabets. */
export const letterValue = (text: string): number | undefined => {
  const code = text.charCodeAt(0);
  if (code < 97 || code > 122) return undefined;
  if (text.length === 1) return code - 96;
  return text.length === 2 && text[1] === text[0] ? code - 96 + 26 : undefined;
};

/** Digits of any script as a number. */
export const digitsValue = (text: string): number => {
  let value = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    value = value * 10 + (code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 48);
  }
  return value;
};

export const valueOf = (style: MarkStyle, inner: string): number | undefined =>
  style === 'decimal' ? digitsValue(inner) : style === 'roman' ? romanValue(inner) : style === 'letter' ? letterValue(inner) : undefined;
