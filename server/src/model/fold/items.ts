import type { Block } from '../../syntax/block';
import { addParagraph, addSubparagraph } from './paragraphs';
import { blockAt, contentSpan, factsAt, inAnnex, leadAt, type State } from './state';
import { opensParagraph, partOf } from './parts';

/** Whether a numbered line is a paragraph of the resolution, and not one level below. */
const isTopLevel = (state: State, index: number): boolean => {
  const block: Block = blockAt(state, index);
  const { paragraph, setting } = state;
  if (paragraph === undefined) return true;
  const underVerb = setting.profile.listUnderVerb === 'subparagraphs' && paragraph.mark === undefined && paragraph.part === 'operative';
  if (underVerb) return false;
  if (block.mark!.close === ')' && block.mark!.open && block.indent >= 3) return false;
  if (block.mark!.close === ')' && (paragraph.children.length > 0 || paragraph.endMark === ':') && paragraph.mark?.close !== ')') return false;
  // As far in as the paragraph before it: the whole text is indented
  if (block.indent < 3 || block.indent <= paragraph.indent || state.wrapped) return true;
  const lead = leadAt(state, index);
  const value = factsAt(state, index).mark?.value;
  return value === state.lastNumber + 1 && lead !== undefined && (lead.emphasised || lead.phrase?.mood === 'operative');
};

/** A block that opens with a number, a letter or a bullet. */
export const handleItem = (state: State, index: number): void => {
  if (inAnnex(state)) return;
  const mark = blockAt(state, index).mark!;
  if (mark.style === 'label') {
    addParagraph(state, index, factsAt(state, index).content.startsWith('PP', mark.innerStart) ? 'preamble' : 'operative');
    return;
  }
  if (mark.style === 'decimal' && isTopLevel(state, index)) {
    addParagraph(state, index, 'operative');
    return;
  }
  const waits = state.tail?.endMark === ':' || (state.paragraph?.children.length ?? 0) > 0;
  if (mark.style === 'bullet' && !waits && opensParagraph(state, index) && leadAt(state, index)?.phrase !== undefined) {
    addParagraph(state, index, partOf(state, index));
  } else if (state.paragraph !== undefined) {
    addSubparagraph(state, index);
  } else {
    state.loose.push(contentSpan(state, index));
  }
};
