import type { Mark } from '../syntax/block';
import { valueOf } from './numerals';
import type { ParagraphMark } from './resolution';

const SUFFIX = /[ \u00a0]([a-z]{3,9})$/u;

/** The mark of an item, with offsets relative to its block. */
export const readMark = (content: string, mark: Mark): ParagraphMark => {
  const whole = content.slice(mark.innerStart, mark.innerEnd);
  const suffix = mark.style === 'bullet' ? undefined : SUFFIX.exec(whole)?.[1];
  const inner = suffix === undefined ? whole : whole.slice(0, -suffix.length - 1);
  return {
    span: { start: mark.start, end: mark.end },
    text: content.slice(mark.start, mark.end),
    inner: whole,
    style: mark.style,
    open: mark.open,
    close: mark.close,
    value: valueOf(mark.style, inner),
    suffix,
    bulleted: mark.bulleted,
  };
};
