import type { Block } from '../syntax/block';
import type { Tree } from '../syntax/tree';
import { finishAnnex, finishUnit } from './draft';
import { handleItem } from './fold/items';
import { handleNote } from './fold/notes';
import { blockAt, factsAt, inAnnex, newState, originOf, startOf, type State } from './fold/state';
import { handleText } from './fold/text';
import { addHeading } from './fold/units';
import type { FrontMatter } from './front-matter';
import { readHead } from './head';
import { infer, type Overrides } from './infer';
import { isWrapped } from './layout';
import { addReferences } from './references';
import type { Heading, Resolution } from './resolution';
import { viewOf } from './view';

const UNDERSCORE = 95;

const handle = (state: State, index: number): void => {
  const block = blockAt(state, index);
  switch (block.kind) {
    case 'heading':
      addHeading(state, index);
      break;
    case 'text':
      handleText(state, index);
      break;
    case 'item':
      handleItem(state, index);
      break;
    case 'note':
      handleNote(state, index);
      break;
    case 'rule':
      state.foot = state.tree.text.charCodeAt(startOf(state, index) + block.content) === UNDERSCORE;
      break;
    case 'link':
      state.foot = false;
      state.note = undefined;
      break;
    case 'table':
    case 'comment':
    case 'blank':
    case 'front-matter':
      break;
  }
  const annex = state.annexes.at(-1);
  if (annex !== undefined && inAnnex(state) && block.kind !== 'note') annex.end = startOf(state, index) + block.end;
};

/** Blocks in which notes may be called. */
const isRunningText = ({ kind }: Block): boolean => kind === 'text' || kind === 'item' || kind === 'heading' || kind === 'note' || kind === 'table';

/** The title that only the front matter gives. */
const declaredTitle = (frontMatter: FrontMatter | undefined): Heading | undefined => {
  const entry = frontMatter?.entries.find(({ key }) => key === 'title');
  return typeof entry?.value === 'string' && entry.value.trim() !== '' ? { span: entry.valueSpan, text: entry.value.trim(), level: 1 } : undefined;
};

/** Reads a tree as a resolution. Every tree is one; what is no part of it is `loose`. */
export const buildResolution = (source: Tree, overrides: Overrides = {}): Resolution => {
  const enacted = viewOf(source, undefined);
  const { language } = infer(enacted, overrides);
  const tree = viewOf(source, language);
  const setting = infer(tree, overrides);
  const wrapped = isWrapped(tree);
  const state = newState(tree, setting, wrapped);
  const start = setting.start === -1 ? tree.blocks.length : setting.start;
  const head = readHead(tree, start, setting.start === -1 ? undefined : setting.reading, wrapped);
  for (let index = 0; index < tree.blocks.length; index++) {
    if (index >= start || tree.blocks[index]!.kind === 'note') handle(state, index);
    else if (tree.blocks[index]!.kind === 'heading') addHeading(state, index);
    const block = tree.blocks[index]!;
    if (!isRunningText(block)) continue;
    const facts = factsAt(state, index);
    addReferences(state.references, facts, block, tree.starts[index]!);
    if (facts.inlines.unmatched.length > 0) state.unmatched.push(originOf(state, index));
  }
  const { profile, bodySource, languageSource, frontMatter } = setting;
  const declared = frontMatter?.entries.find(({ key }) => key === 'symbol')?.value;
  const symbol = typeof declared === 'string' ? declared : head.symbol;
  return {
    profile, language, bodySource, languageSource,
    frontMatter, title: head.title ?? declaredTitle(frontMatter), symbol,
    units: state.units.map(finishUnit),
    annexes: state.annexes.map(finishAnnex),
    notes: { definitions: state.notes, references: state.references },
    unmatched: state.unmatched,
    wrapped,
    frame: [...head.frame, ...state.frame],
    loose: state.loose,
  };
};
