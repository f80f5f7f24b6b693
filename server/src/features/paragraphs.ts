import { contains } from '../base/span';
import type { Paragraph, Unit } from '../model/resolution';
import type { Draft } from './draft';
import { labelOf } from './labels';

/** A paragraph with its unit and the label that it is known by. */
export interface Found {
  readonly paragraph: Paragraph;
  readonly unit: Unit;
  readonly label: string;
}

const within = (paragraphs: readonly Paragraph[], unit: Unit, offset: number, parent?: string): Found | undefined => {
  for (const paragraph of paragraphs) {
    if (!contains(paragraph.span, offset)) continue;
    const label = labelOf(paragraph, parent);
    return within(paragraph.children, unit, offset, label) ?? { paragraph, unit, label };
  }
  return undefined;
};

/** The innermost paragraph or subparagraph at an offset. */
export const paragraphAt = ({ resolution: { units } }: Draft, offset: number): Found | undefined => {
  for (const unit of units) {
    const found = within(unit.preamble, unit, offset) ?? within(unit.operative, unit, offset);
    if (found !== undefined) return found;
  }
  return undefined;
};
