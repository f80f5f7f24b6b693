import { overlaps, type Span } from '../../base/span';
import type { Draft } from '../draft';
import { labelOf } from '../labels';

/** A label shown before a paragraph. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
}

/** PP1, PP2 … OP1, OP2 … for the paragraphs that meet a span; none where the text itself says it. */
export const hintsIn = ({ resolution: { units } }: Draft, within: Span): readonly Hint[] =>
  units.flatMap(({ preamble, operative }) =>
    [...preamble, ...operative]
      .filter(({ span, mark }) => mark?.style !== 'label' && overlaps({ start: span.start, end: span.start + 1 }, { start: within.start, end: within.end + 1 }))
      .map((paragraph) => ({ offset: paragraph.span.start, label: labelOf(paragraph) })));
