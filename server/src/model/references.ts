import type { Tree } from '../syntax/tree';
import { factsOf } from './facts';
import { type NoteReference, plainLabel } from './notes';

/** Note references of running text and of notes, in the order of the text. */
export const collectReferences = (tree: Tree): readonly NoteReference[] => {
  const references: NoteReference[] = [];
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index]!;
    if (block.kind === 'front-matter' || block.kind === 'blank' || block.kind === 'rule' || block.kind === 'comment' || block.kind === 'link') continue;
    const start = tree.starts[index]!;
    const facts = factsOf(tree.text, start, block);
    for (const note of facts.inlines.notes) {
      const label = facts.content.slice(note.labelStart, note.labelEnd);
      references.push({
        label: note.style === 'superscript' ? plainLabel(label) : label,
        style: note.style,
        span: { start: start + note.start, end: start + note.end },
        labelSpan: { start: start + note.labelStart, end: start + note.labelEnd },
        inNote: block.kind === 'note',
      });
    }
  }
  return references;
};
