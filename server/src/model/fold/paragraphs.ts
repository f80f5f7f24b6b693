import { ParagraphDraft } from '../draft';
import { depthOf } from '../levels';
import { PlacedTerminal } from '../placed';
import type { Part } from '../resolution';
import type { View } from '../view';
import { blockAt, contentSpan, factsAt, leadAt, originOf, startOf, type State } from './state';
import { sectionOf } from './units';

/** Whether a block of the view is a whole block of the tree. */
const sharesNothing = ({ origins }: View, index: number): boolean =>
  origins === undefined || (origins[index - 1] !== origins[index] && origins[index + 1] !== origins[index]);

const draftOf = (state: State, index: number, part: Part, depth: number): ParagraphDraft => {
  const lead = depth === 0 ? leadAt(state, index) : undefined;
  const block = blockAt(state, index);
  return new ParagraphDraft(part, depth, originOf(state, index), startOf(state, index), block, factsAt(state, index), lead, sharesNothing(state.tree, index));
};

export const addParagraph = (state: State, index: number, part: Part): void => {
  const draft = draftOf(state, index, part, 0);
  const section = sectionOf(state);
  section[part].push(draft);
  state.paragraph = draft;
  state.levels = [];
  state.tail = draft;
  state.note = undefined;
  state.foot = false;
  state.closed = false;
  const value = factsAt(state, index).mark?.value;
  if (value !== undefined && part === 'operative') state.lastNumber = value;
};

export const addSubparagraph = (state: State, index: number): void => {
  const parent = state.paragraph!;
  const block = blockAt(state, index);
  const mark = factsAt(state, index).mark!;
  const { level, levels } = depthOf(state.levels, block.indent, mark);
  const draft = draftOf(state, index, parent.part, level + 1);
  let holder = parent;
  for (let it = 0; it < level; it++) holder = holder.children.at(-1) ?? holder;
  holder.addChild(draft);
  for (let it: ParagraphDraft | undefined = parent; it !== undefined; it = it.children.at(-1)) it.end = draft.end;
  state.levels = levels;
  state.tail = draft;
  state.note = undefined;
};

/** The open paragraph, and what is open in it, reaches to an offset. */
const extendEnds = (state: State, end: number): void => {
  for (let it: ParagraphDraft | undefined = state.paragraph; it !== undefined; it = it.children.at(-1)) it.end = Math.max(it.end, end);
};

/** The block goes on with the paragraph that was cut before it. */
export const joinTail = (state: State, index: number): void => {
  const draft = state.tail!;
  const start = startOf(state, index);
  const terminal = new PlacedTerminal(factsAt(state, index).terminal, start);
  draft.join(originOf(state, index), terminal);
  extendEnds(state, start + blockAt(state, index).end);
};

/** The block is a paragraph without a mark that belongs to the one before it. */
export const continueTail = (state: State, index: number): void => {
  const draft = state.tail!;
  const start = startOf(state, index);
  const span = contentSpan(state, index);
  draft.addContinuation({ block: originOf(state, index), span, terminal: new PlacedTerminal(factsAt(state, index).terminal, start) });
  extendEnds(state, span.end);
};
