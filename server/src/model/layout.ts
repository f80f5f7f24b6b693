import type { Block } from '../syntax/block';
import { type Facts, factsOf, type Reading } from './facts';
import { leadOf } from './lead';
import type { Terminal } from './terminal';
import type { View } from './view';

/** Longest line, in code units, of a text whose lines were wrapped and then parted by blank lines (raw text of a PDF). */
const WRAPPED_LINE = 130;

/**
 * Whether the lines of paragraphs stand apart, with a blank line between (raw text of a PDF): a sixth of the blocks, and five at
 * least, go on in lower case after a line without terminal mark.
 */
export const isWrapped = (tree: View): boolean => {
  let texts = 0;
  let continued = 0;
  let open = false;
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index]!;
    if (block.kind !== 'text' && block.kind !== 'item') continue;
    texts++;
    if (block.end - block.content > WRAPPED_LINE) {
      open = false;
      continue;
    }
    const facts = factsOf(tree.text, tree.starts[index]!, block, tree.whole);
    if (open && block.kind === 'text' && facts.continues) continued++;
    open = facts.terminal.mark === '';
  }
  return continued >= 5 && continued * 6 >= texts;
};

const CONJUNCTION = /^(?:and|or|as well as|et|ou|ainsi que|y|o|así como|и|или)[\s\u00a0]/u;

/** Whether a block without a mark goes on with the paragraph before it, which a page break or a conversion has cut. */
export const joins = (block: Block, facts: Facts, before: Terminal['mark'], reading: Reading, wrapped: boolean): boolean => {
  const lead = leadOf(facts, block, reading);
  const conjoined = CONJUNCTION.test(facts.content.slice(block.content, block.content + 12));
  if (lead?.emphasised === true && !conjoined) return false;
  const opens = lead?.phrase?.known === true;
  if (!wrapped) return before === '' ? facts.continues && !opens : before === ',' && conjoined;
  const upper = !facts.continues;
  if (before === '') return !(opens && upper && block.indent > 0);
  if (before === ',') return !(lead?.phrase !== undefined && upper);
  return !upper && before !== '.';
};
