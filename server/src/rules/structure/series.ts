import { toLetter, toRoman, letterValue, romanValue } from '../../model/numerals';
import type { Paragraph } from '../../model/resolution';

// Subparagraphs under one parent, as a series of letters or numerals.

export interface SeriesItem {
  readonly paragraph: Paragraph;
  readonly value: number;
}

export interface Series {
  readonly kind: 'decimal' | 'letter' | 'roman';
  readonly items: readonly SeriesItem[];
  /** Brothers without a value before the first item: a mark that a conversion took for a bullet. */
  readonly lost: number;
}

/** `bis`, `alt` and the like left out. */
const innerOf = (paragraph: Paragraph): string => {
  const { inner, suffix } = paragraph.mark!;
  return suffix === undefined ? inner : inner.slice(0, -suffix.length - 1);
};

/**
 * The series that brothers form; undefined where they form none (bullets, mixed marks, alphabets that are not counted).
 * A single i, v or x is a numeral in a series that opens with i.
 */
export const seriesOf = (brothers: readonly Paragraph[]): Series | undefined => {
  const marked = brothers.filter(({ mark }) => mark !== undefined && mark.style !== 'bullet' && mark.style !== 'asterisk');
  const [first] = marked;
  if (first === undefined || marked.length < 2) return undefined;
  const lost = brothers.indexOf(first);
  if (brothers.length - marked.length > lost) return undefined;
  const kind = first.mark!.style === 'decimal' ? 'decimal' : first.mark!.style === 'roman' || innerOf(first) === 'i' ? 'roman' : 'letter';
  const items: SeriesItem[] = [];
  for (const paragraph of marked) {
    const inner = innerOf(paragraph);
    const value = kind === 'decimal' ? (paragraph.mark!.style === 'decimal' ? paragraph.mark!.value : undefined) : kind === 'roman' ? romanValue(inner) : letterValue(inner);
    if (value === undefined) return undefined;
    items.push({ paragraph, value });
  }
  return { kind, items, lost };
};

/** 3 → `3`, `c` or `iii`. */
export const writeValue = (kind: Series['kind'], value: number): string => (kind === 'decimal' ? String(value) : kind === 'letter' ? toLetter(value) : toRoman(value));
