import type { Span } from '../../base/span';
import { type NoteDefinition, plainLabel } from '../notes';
import { addSubparagraph } from './paragraphs';
import { blockAt, factsAt, inAnnex, leadAt, originOf, startOf, type State } from './state';

const PLAIN_NOTE = /^(\d{1,3})[ \u00a0]+(?=\S)/;

const addNote = (state: State, index: number, label: string, style: NoteDefinition['style'], mark: Span, contentStart: number): void => {
  const start = startOf(state, index);
  const end = start + blockAt(state, index).end;
  state.notes.push({ label, style, mark, span: { start: mark.start, end }, content: { start: contentStart, end }, block: originOf(state, index) });
  state.note = { index: state.notes.length - 1, block: index };
};

const extendNote = (state: State, index: number): void => {
  const { index: at } = state.note!;
  const note = state.notes[at]!;
  const end = startOf(state, index) + blockAt(state, index).end;
  state.notes[at] = { ...note, span: { start: note.span.start, end }, content: { start: note.content.start, end } };
  state.note = { index: at, block: index };
};

/** A second sentence of a note under an asterisk, in a paragraph of its own that bears no mark. */
const continuesAsteriskNote = (state: State, index: number): boolean => {
  const note = state.notes[state.note!.index]!;
  return note.style === 'asterisk' && factsAt(state, index).terminal.mark === '.' && leadAt(state, index)?.phrase?.known !== true && !inAnnex(state);
};

/** A block that opens with the mark of a note. */
export const handleNote = (state: State, index: number): void => {
  const block = blockAt(state, index);
  const start = startOf(state, index);
  const mark = block.mark!;
  const style = mark.style === 'superscript' ? 'superscript' : mark.style === 'asterisk' ? 'asterisk' : 'reference';
  // A list in the manner of Markdown: `* …` under a colon
  if (style === 'asterisk' && state.paragraph !== undefined && (state.tail?.endMark === ':' || state.paragraph.children.at(-1)?.mark?.inner === '*')) {
    addSubparagraph(state, index);
    return;
  }
  const label = plainLabel(state.tree.text.slice(start + mark.innerStart, start + mark.innerEnd));
  addNote(state, index, label, style, { start: start + mark.start, end: start + mark.end }, start + block.content);
};

/**
 * Gives a block without a mark to the notes, where it is part of them: a further paragraph of a note, or a line in the foot of a page
 * whose notes bear plain digits.
 * @returns whether it was one
 */
export const takeIntoNotes = (state: State, index: number): boolean => {
  const block = blockAt(state, index);
  const follows = state.note?.block === index - 1;
  if (follows && (block.indent >= 4 || continuesAsteriskNote(state, index))) {
    extendNote(state, index);
    return true;
  }
  if (!state.foot) return false;
  const number = PLAIN_NOTE.exec(factsAt(state, index).content.slice(block.content, block.content + 8));
  if (number !== null) {
    const at = startOf(state, index) + block.content;
    addNote(state, index, number[1]!, 'plain', { start: at, end: at + number[1]!.length }, at + number[0].length);
    return true;
  }
  if (follows && factsAt(state, state.note!.block).terminal.mark !== '.') {
    extendNote(state, index);
    return true;
  }
  state.foot = false;
  return false;
};
