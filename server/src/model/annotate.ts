import type { Block } from '../syntax/block';
import { valueOf } from './numerals';
import type { ParagraphMark } from './resolution';

const SUFFIX = /[ \u00a0]([a-z]{3,9})$/u;

/** The mark of an item with absolute offsets and its value. */
export const readMark = (text: string, at: number, block: Block): ParagraphMark | undefined => {
  const { mark } = block;
  if (mark === undefined) return undefined;
  const whole = text.slice(at + mark.innerStart, at + mark.innerEnd);
  const suffix = mark.style === 'bullet' ? undefined : SUFFIX.exec(whole)?.[1];
  const inner = suffix === undefined ? whole : whole.slice(0, -suffix.length - 1);
  const value = valueOf(mark.style, inner);
  return {
    span: { start: at + mark.start, end: at + mark.end },
    text: text.slice(at + mark.start, at + mark.end),
    inner: whole,
    style: mark.style,
    open: mark.open,
    close: mark.close,
    bulleted: mark.bulleted,
    ...(value === undefined ? {} : { value }),
    ...(suffix === undefined ? {} : { suffix }),
  };
};
