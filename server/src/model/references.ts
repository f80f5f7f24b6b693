import type { Block } from '../syntax/block';
import type { Facts } from './facts';
import { type NoteReference, plainLabel } from './notes';

/** Adds the note references of a block that stands at `start`. */
export const addReferences = (references: NoteReference[], facts: Facts, block: Block, start: number): void => {
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
};
