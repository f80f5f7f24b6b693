import type { Block, Mark } from '../syntax/block';
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

const known = new WeakMap<Block, ParagraphMark>();

/** The mark of a block that has one, read once for the life of the block; offsets relative to it. */
export const markOf = (content: string, block: Block): ParagraphMark | undefined => {
  if (block.mark === undefined) return undefined;
  let mark = known.get(block);
  if (mark === undefined) {
    mark = readMark(content, block.mark);
    known.set(block, mark);
  }
  return mark;
};
