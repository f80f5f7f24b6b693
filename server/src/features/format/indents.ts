import type { Paragraph, Resolution } from '../../model/resolution';
import type { Tree } from '../../syntax/tree';

/** Spaces for each level below a paragraph. */
const STEP = 3;

/**
 * Columns at which blocks begin, by the index of the block: paragraphs, enacting lines and headings at the margin, subparagraphs
 * three spaces a level. Blocks that are not named stay where they are.
 */
export const indents = (tree: Tree, resolution: Resolution): ReadonlyMap<number, number> => {
  const columns = new Map<number, number>();
  const place = ({ blocks, depth, children }: Paragraph): void => {
    columns.set(blocks[0]!, depth * STEP);
    children.forEach(place);
  };
  for (const { enacting, preamble, operative } of resolution.units) {
    if (enacting !== undefined) columns.set(enacting.block, 0);
    preamble.forEach(place);
    operative.forEach(place);
  }
  for (const { block } of resolution.notes.definitions) columns.set(block, 0);
  tree.blocks.forEach(({ kind }, index) => {
    if (kind === 'heading') columns.set(index, 0);
  });
  return columns;
};
