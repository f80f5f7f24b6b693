import type { Paragraph, ParagraphMark } from '../model/resolution';

/** The mark of a subparagraph as a person names it: `(a)`, `a)`, `(ii)`; a bullet is counted. */
const step = (mark: ParagraphMark | undefined, ordinal: number): string => {
  if (mark === undefined || mark.style === 'bullet' || mark.style === 'asterisk') return `• ${ordinal}`;
  return mark.open || mark.close !== ')' ? `(${mark.inner})` : `${mark.inner})`;
};

/** `PP3`, `OP5 bis`, or `OP2 (a)` below the label of its parent. */
export const labelOf = ({ part, mark, ordinal, depth }: Paragraph, parent?: string): string => {
  if (depth > 0) return `${parent ?? ''} ${step(mark, ordinal)}`.trimStart();
  if (mark?.style === 'label') return mark.inner;
  const own = mark?.style === 'decimal' && part === 'operative' ? mark.inner : String(ordinal);
  return `${part === 'preamble' ? 'PP' : 'OP'}${own}`;
};
