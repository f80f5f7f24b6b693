import type { Span } from '../../base/span';
import type { Block } from '../../syntax/block';
import type { AnnexDraft, ParagraphDraft, SectionDraft, UnitDraft } from '../draft';
import { type Facts, factsOf } from '../facts';
import type { Setting } from '../infer';
import { type BlockLead, leadOf } from '../lead';
import type { Level } from '../levels';
import type { NoteDefinition, NoteReference } from '../notes';
import type { FrameLine, Heading } from '../resolution';
import type { View } from '../view';

/** Where the fold stands. */
export interface State {
  readonly tree: View;
  /** Facts of the blocks visited so far. */
  readonly facts: Facts[];
  readonly references: NoteReference[];
  readonly unmatched: number[];
  readonly setting: Setting;
  readonly wrapped: boolean;
  readonly units: UnitDraft[];
  readonly annexes: AnnexDraft[];
  readonly notes: NoteDefinition[];
  readonly frame: FrameLine[];
  readonly loose: Span[];
  /** Headings since the last paragraph: a lettered part's letter and title, or a section's. */
  pending: Heading[];
  section: SectionDraft | undefined;
  paragraph: ParagraphDraft | undefined;
  levels: Level[];
  /** The paragraph or subparagraph that a further block may continue. */
  tail: ParagraphDraft | undefined;
  note: { readonly index: number; readonly block: number } | undefined;
  /** In the foot of a page, behind a line of underscores. */
  foot: boolean;
  /** Behind the closing line or the vote: what follows without a number is their record. */
  closed: boolean;
  lastNumber: number;
}

export const newState = (tree: View, setting: Setting, wrapped: boolean): State => ({
  tree, facts: [], references: [], unmatched: [], setting, wrapped, units: [], annexes: [], notes: [], frame: [], loose: [], pending: [],
  section: undefined, paragraph: undefined, levels: [], tail: undefined, note: undefined, foot: false, closed: false, lastNumber: 0,
});

/** Index in the tree of a block of the view. */
export const originOf = ({ tree }: State, index: number): number => tree.origins?.[index] ?? index;

export const factsAt = ({ tree, facts }: State, index: number): Facts => (facts[index] ??= factsOf(tree.text, tree.starts[index]!, tree.blocks[index]!, tree.whole));

export const blockAt = ({ tree }: State, index: number): Block => tree.blocks[index]!;

export const startOf = ({ tree }: State, index: number): number => tree.starts[index]!;

export const leadAt = (state: State, index: number): BlockLead | undefined => leadOf(factsAt(state, index), blockAt(state, index), state.setting.reading);

/** From the first word of a block, behind its mark, to its last visible character. */
export const contentSpan = (state: State, index: number): Span => {
  const block = blockAt(state, index);
  const start = startOf(state, index);
  return { start: start + block.content, end: start + block.end };
};

/** Inside an annex: since its heading no enacting line has come. */
export const inAnnex = (state: State): boolean => state.annexes.length > 0 && state.section === undefined;

export const closeParagraph = (state: State): void => {
  state.paragraph = undefined;
  state.tail = undefined;
  state.levels = [];
};
