import { letterValue, romanValue } from './numerals';
import type { ParagraphMark } from './resolution';

/** One open level of subparagraphs. */
export interface Level {
  readonly indent: number;
  readonly style: 'decimal' | 'letter' | 'roman' | 'bullet';
  readonly bracket: string;
  /** Value of the last mark on it. */
  readonly value: number;
  readonly bullet: string;
}

/** Deepest nesting that is told apart. */
export const MAX_DEPTH = 8;

/**
 * A single i, v or x is a letter only where the letter before it has just been: after (h) comes (i).
 * A number behind a bullet (`- 2.`) stands beside plain bullets: a conversion lost the first one's number.
 */
const styleOf = (mark: ParagraphMark, top: Level | undefined, open: readonly Level[]): Level['style'] => {
  if (mark.style === 'decimal' && mark.bulleted && top?.style === 'bullet') return 'bullet';
  if (mark.style === 'decimal' || mark.style === 'bullet') return mark.style;
  if (mark.style === 'asterisk') return 'bullet';
  if (mark.style === 'roman') return 'roman';
  const roman = romanValue(mark.inner);
  if (roman === undefined) return 'letter';
  const letter = letterValue(mark.inner);
  if (top?.style === 'roman' && roman === top.value + 1) return 'roman';
  if (open.some((level) => level.style === 'letter' && letter === level.value + 1)) return 'letter';
  return roman === 1 || top?.style === 'roman' ? 'roman' : 'letter';
};

/**
 * The level that a mark stands on, given the open ones.
 * @returns its index from 0, and the levels open behind it
 */
export const depthOf = (open: readonly Level[], indent: number, mark: ParagraphMark): { readonly level: number; readonly levels: Level[] } => {
  const style = styleOf(mark, open.at(-1), open);
  const value = style === 'roman' ? (romanValue(mark.inner) ?? mark.value ?? 0) : (mark.value ?? 0);
  const bracket = `${mark.open ? '(' : ''}${mark.close}`;
  const levels = [...open];
  const fits = (level: Level): boolean =>
    level.style === style && (style === 'bullet' ? level.bullet === mark.inner || mark.bulleted : level.bracket === bracket || indent === level.indent);
  const next: Level = { indent, style, bracket, value, bullet: mark.inner };
  while (levels.length > 0 && indent < levels.at(-1)!.indent) levels.pop();
  if (levels.length > 0 && indent === levels.at(-1)!.indent && !fits(levels.at(-1)!)) {
    const same = levels.findLastIndex(fits);
    if (same !== -1) levels.length = same + 1;
  }
  const top = levels.at(-1);
  if (top === undefined) levels.push(next);
  else if (fits(top) && indent - top.indent < 3) levels[levels.length - 1] = next;
  else if (levels.length < MAX_DEPTH) levels.push(next);
  else levels[levels.length - 1] = next;
  return { level: levels.length - 1, levels };
};
