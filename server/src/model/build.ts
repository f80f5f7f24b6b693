import type { LanguageTag } from '../lang/language';
import type { Block } from '../syntax/block';
import type { Tree } from '../syntax/tree';
import { markOf } from './annotate';
import { type AnnexDraft, finishAnnex, finishUnit, ParagraphDraft, type SectionDraft, type UnitDraft } from './draft';
import { type Facts, factsOf } from './facts';
import { readHead } from './head';
import { genderOf, infer, type Overrides, type Setting } from './infer';
import { isWrapped, joins } from './layout';
import { leadOf, placeRun } from './lead';
import { depthOf, type Level } from './levels';
import { type NoteDefinition, type NoteReference, plainLabel } from './notes';
import { PlacedTerminal } from './placed';
import { addReferences } from './references';
import type { FrameLine, Heading, Part, Resolution } from './resolution';
import type { Span } from '../base/span';
import type { Terminal } from './terminal';
import { type View, viewOf } from './view';
import { isAdoption, isAnnexLine, isAnnexTitle, isClosing, isVote } from './words';

const LETTER = /\p{L}/u;
const LETTERED = /^[A-Z]$/u;
const PLAIN_NOTE = /^(\d{1,3})[ \u00a0]+(?=\S)/;
/** Longest line taken for a heading though nothing marks it. */
const MAX_PLAIN_HEADING = 120;

/** Where the fold stands. */
interface State {
  readonly tree: View;
  /** Facts of the blocks visited so far. */
  readonly facts: Facts[];
  readonly references: NoteReference[];
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
  /** The paragraph, subparagraph or continuation that a further block may continue. */
  tail: { terminal: Terminal; draft: ParagraphDraft } | undefined;
  note: { readonly index: number; readonly block: number } | undefined;
  /** In the foot of a page, behind a line of underscores. */
  foot: boolean;
  lastNumber: number;
}

/** Index in the tree of a block of the view. */
const originOf = ({ tree }: State, index: number): number => tree.origins?.[index] ?? index;

const factsAt = ({ tree, facts }: State, index: number): Facts => (facts[index] ??= factsOf(tree.text, tree.starts[index]!, tree.blocks[index]!));

const unitOf = (state: State): UnitDraft => {
  let unit = state.units.at(-1);
  if (unit === undefined) {
    unit = { enacting: undefined, headings: state.pending, sections: [] };
    state.units.push(unit);
    state.pending = [];
  }
  return unit;
};

const sectionOf = (state: State): SectionDraft => {
  const unit = unitOf(state);
  if (state.section === undefined || state.pending.length > 0) {
    state.section = { heading: state.pending.at(-1), preamble: [], operative: [] };
    unit.sections.push(state.section);
    unit.headings.push(...state.pending);
    state.pending = [];
  }
  return state.section;
};

const closeParagraph = (state: State): void => {
  state.paragraph = undefined;
  state.tail = undefined;
  state.levels = [];
};

const draftOf = (state: State, index: number, part: Part, depth: number): ParagraphDraft => {
  const { tree, setting } = state;
  const block = tree.blocks[index]!;
  const facts = factsAt(state, index);
  const lead = depth === 0 ? leadOf(facts, block, setting.reading) : undefined;
  return new ParagraphDraft(part, depth, originOf(state, index), tree.starts[index]!, block, facts, lead, sharesNothing(tree, index));
};

/** Whether a block of the view is a whole block of the tree. */
const sharesNothing = ({ origins }: View, index: number): boolean =>
  origins === undefined || (origins[index - 1] !== origins[index] && origins[index + 1] !== origins[index]);

const addParagraph = (state: State, index: number, part: Part): void => {
  const draft = draftOf(state, index, part, 0);
  const section = sectionOf(state);
  section[part].push(draft);
  state.paragraph = draft;
  state.levels = [];
  state.tail = { terminal: draft.terminal, draft };
  state.note = undefined;
  state.foot = false;
  const value = markOf(factsAt(state, index).content, state.tree.blocks[index]!)?.value;
  if (value !== undefined && part === 'operative') state.lastNumber = value;
};

const addSubparagraph = (state: State, index: number): void => {
  const parent = state.paragraph!;
  const block = state.tree.blocks[index]!;
  const mark = markOf(factsAt(state, index).content, block)!;
  const { level, levels } = depthOf(state.levels, block.indent, mark);
  const draft = draftOf(state, index, parent.part, level + 1);
  let holder = parent;
  for (let it = 0; it < level; it++) holder = holder.children.at(-1) ?? holder;
  holder.addChild(draft);
  for (let it: ParagraphDraft | undefined = parent; it !== undefined; it = it.children.at(-1)) it.end = draft.end;
  state.levels = levels;
  state.tail = { terminal: draft.terminal, draft };
  state.note = undefined;
};

const extendEnds = (state: State, end: number): void => {
  for (let it: ParagraphDraft | undefined = state.paragraph; it !== undefined; it = it.children.at(-1)) it.end = Math.max(it.end, end);
};

const joinTail = (state: State, index: number, facts: Facts): void => {
  const { draft } = state.tail!;
  const start = state.tree.starts[index]!;
  const terminal = new PlacedTerminal(facts.terminal, start);
  draft.join(originOf(state, index), terminal);
  extendEnds(state, start + state.tree.blocks[index]!.end);
  state.tail = { terminal, draft };
};

const continueTail = (state: State, index: number, facts: Facts): void => {
  const { draft } = state.tail!;
  const start = state.tree.starts[index]!;
  const block = state.tree.blocks[index]!;
  const terminal = new PlacedTerminal(facts.terminal, start);
  draft.addContinuation({ block: originOf(state, index), span: { start: start + block.content, end: start + block.end }, terminal });
  extendEnds(state, start + block.end);
};

const addNote = (state: State, index: number, label: string, style: NoteDefinition['style'], mark: Span, contentStart: number): void => {
  const start = state.tree.starts[index]!;
  const end = start + state.tree.blocks[index]!.end;
  state.notes.push({ label, style, mark, span: { start: mark.start, end }, content: { start: contentStart, end }, block: index });
  state.note = { index: state.notes.length - 1, block: index };
};

const extendNote = (state: State, index: number): void => {
  const { index: at } = state.note!;
  const note = state.notes[at]!;
  const end = state.tree.starts[index]! + state.tree.blocks[index]!.end;
  state.notes[at] = { ...note, span: { start: note.span.start, end }, content: { start: note.content.start, end } };
  state.note = { index: at, block: index };
};

const addHeading = (state: State, index: number, facts: Facts): void => {
  const block = state.tree.blocks[index]!;
  const start = state.tree.starts[index]!;
  const text = facts.plain;
  const heading: Heading = { span: { start: start + block.content, end: start + block.end }, text, level: block.level ?? 2 };
  if (isAnnexTitle(text)) {
    startAnnex(state, heading);
    return;
  }
  // Subparagraphs may go on under the heading
  state.tail = undefined;
  state.note = undefined;
  if (inAnnex(state) && !LETTERED.test(text)) {
    state.pending = [];
    return;
  }
  state.pending.push(heading);
};

const startAnnex = (state: State, heading: Heading): void => {
  closeParagraph(state);
  state.pending = [];
  state.annexes.push({ heading, end: heading.span.end });
  state.section = undefined;
};

/** Inside an annex: since its heading no enacting line has come. */
const inAnnex = (state: State): boolean => state.annexes.length > 0 && state.section === undefined;

const addUnit = (state: State, index: number, facts: Facts): void => {
  const block = state.tree.blocks[index]!;
  const start = state.tree.starts[index]!;
  const { enacting } = facts;
  const run = facts.inlines.emphases[0];
  const gender = enacting?.gender ?? genderOf(state.setting.profile, state.setting.language);
  closeParagraph(state);
  state.units.push({
    enacting: {
      span: { start: start + block.content, end: start + block.end }, block: originOf(state, index), language: enacting?.language ?? state.setting.language,
      gender: enacting === undefined && !state.setting.knownOrgan ? undefined : gender,
      terminal: new PlacedTerminal(facts.terminal, start), run: run === undefined ? undefined : placeRun(run, start),
    },
    headings: state.pending, sections: [],
  });
  state.section = undefined;
  state.pending = [];
  state.lastNumber = 0;
  sectionOf(state);
};

/** Whether a block opens with a lead phrase in the manner of a paragraph. */
const opensParagraph = (state: State, block: Block, facts: Facts): boolean => {
  const lead = leadOf(facts, block, state.setting.reading);
  return lead !== undefined && (lead.run !== undefined || lead.phrase?.known === true) && !/^["“«]/.test(facts.content.slice(block.content));
};

const nextIsItem = (tree: View, index: number): boolean => tree.blocks[index + 1]?.kind === 'item';

/** The part that a paragraph without a number belongs to, by its end and its verb. */
const partOf = (state: State, index: number, facts: Facts): Part => {
  const block = state.tree.blocks[index]!;
  const mood = leadOf(facts, block, state.setting.reading)?.phrase?.mood;
  switch (facts.terminal.mark) {
    case ',':
      return mood === 'operative' && nextIsItem(state.tree, index) ? 'operative' : 'preamble';
    case ':':
    case '.':
    case ';':
      return mood ?? (isWithoutGrammar(state.setting.language) && precedesParagraph(state, index) ? 'preamble' : 'operative');
    default:
      return mood ?? (state.section !== undefined && state.section.operative.length > 0 ? 'operative' : 'preamble');
  }
};

const isFrameLine = (state: State, text: string): FrameLine['kind'] | undefined => {
  if (state.section === undefined || state.section.operative.length === 0) return undefined;
  if (isVote(text)) return 'vote';
  if (isAdoption(text)) return 'adoption';
  return isClosing(text) ? 'other' : undefined;
};

const handleText = (state: State, index: number): void => {
  const { tree, setting } = state;
  const block = tree.blocks[index]!;
  const start = tree.starts[index]!;
  const facts = factsAt(state, index);
  if (facts.enacting !== undefined && (!inAnnex(state) || state.pending.some(({ text }) => LETTERED.test(text)))) {
    addUnit(state, index, facts);
    return;
  }
  if (index === setting.enacting) {
    addUnit(state, index, facts);
    return;
  }
  if (state.note?.block === index - 1 && (block.indent >= 4 || continuesAsteriskNote(state, block, facts))) {
    extendNote(state, index);
    return;
  }
  if (state.foot) {
    const number = PLAIN_NOTE.exec(facts.content.slice(block.content, block.content + 8));
    const open = state.note !== undefined && factsAt(state, state.note.block).terminal.mark !== '.';
    if (number !== null) {
      const at = start + block.content;
      addNote(state, index, number[1]!, 'plain', { start: at, end: at + number[1]!.length }, at + number[0].length);
      return;
    }
    if (open && state.note?.block === index - 1) {
      extendNote(state, index);
      return;
    }
    state.foot = false;
  }
  if (inAnnex(state)) return;
  const opens = opensParagraph(state, block, facts);
  // Nothing without a number follows a numbered paragraph at its level: what is indented goes on with it, whatever it opens with
  const underNumber = state.paragraph?.mark !== undefined && state.paragraph.part === 'operative';
  if (state.tail !== undefined && (!opens || underNumber) && block.indent >= 3 && !state.wrapped) {
    continueTail(state, index, facts);
    return;
  }
  if (state.tail !== undefined && joins(block, facts, state.tail.terminal, setting.reading, state.wrapped)) {
    joinTail(state, index, facts);
    return;
  }
  const part = partOf(state, index, facts);
  if (opens && leadOf(facts, block, setting.reading)?.phrase?.mood === part) {
    addParagraph(state, index, part);
    return;
  }
  const text = facts.plain;
  const span = { start: start + block.content, end: start + block.end };
  if (isAnnexLine(text)) {
    startAnnex(state, { span, text, level: 1 });
    return;
  }
  const frame = isFrameLine(state, text);
  if (frame !== undefined) {
    state.frame.push({ kind: frame, span });
    closeParagraph(state);
    return;
  }
  if (opens || (facts.terminal.mark !== '' && leadOf(facts, block, setting.reading) !== undefined)) {
    addParagraph(state, index, part);
  } else if (facts.terminal.mark === '' && text.length <= MAX_PLAIN_HEADING && LETTER.test(text) && !facts.continues) {
    addHeading(state, index, facts);
  } else if (facts.terminal.mark === ',' && state.section?.operative.length === 0) {
    addParagraph(state, index, 'preamble');
  } else if (isWithoutGrammar(setting.language) && facts.terminal.mark !== '') {
    addParagraph(state, index, part);
  } else {
    state.loose.push(span);
  }
};

/** Whether another paragraph of the preamble, or the first number, follows. */
const precedesParagraph = (state: State, index: number): boolean => {
  const { tree, setting } = state;
  for (let next = index + 1; next < tree.blocks.length; next++) {
    const block = tree.blocks[next]!;
    if (block.kind === 'item' && block.mark?.style === 'decimal') return factsAt(state, index).terminal.mark !== ':';
    if (block.kind === 'text') return leadOf(factsAt(state, next), block, setting.reading)?.emphasised === true;
    if (block.kind === 'heading' || block.kind === 'rule') return false;
  }
  return false;
};

const isWithoutGrammar = (language: LanguageTag): boolean => language !== 'en' && language !== 'fr';

/** A second sentence of a note under an asterisk, in a paragraph of its own that bears no mark. */
const continuesAsteriskNote = (state: State, block: Block, facts: Facts): boolean => {
  const note = state.notes[state.note!.index]!;
  return note.style === 'asterisk' && facts.terminal.mark === '.' && leadOf(facts, block, state.setting.reading)?.phrase?.known !== true && !inAnnex(state);
};

const handleNote = (state: State, index: number): void => {
  const { tree } = state;
  const block = tree.blocks[index]!;
  const start = tree.starts[index]!;
  const mark = block.mark!;
  const style = mark.style === 'superscript' ? 'superscript' : mark.style === 'asterisk' ? 'asterisk' : 'reference';
  // A list in the manner of Markdown: `* …` under a colon
  if (style === 'asterisk' && state.paragraph !== undefined && (state.tail?.terminal.mark === ':' || state.paragraph.children.at(-1)?.mark?.inner === '*')) {
    addSubparagraph(state, index);
    return;
  }
  const label = plainLabel(tree.text.slice(start + mark.innerStart, start + mark.innerEnd));
  addNote(state, index, label, style, { start: start + mark.start, end: start + mark.end }, start + block.content);
};

/** Whether a numbered line is a paragraph of the resolution, and not one level below. */
const isTopLevel = (state: State, block: Block, facts: Facts, value: number | undefined): boolean => {
  const { paragraph, setting } = state;
  if (paragraph === undefined) return true;
  const underVerb = setting.profile.listUnderVerb === 'subparagraphs' && paragraph.mark === undefined && paragraph.part === 'operative';
  if (underVerb) return false;
  if (block.mark!.close === ')' && block.mark!.open && block.indent >= 3) return false;
  if (block.mark!.close === ')' && (paragraph.children.length > 0 || paragraph.terminal.mark === ':') && paragraph.mark?.close !== ')') return false;
  if (block.indent < 3 || state.wrapped) return true;
  const lead = leadOf(facts, block, setting.reading);
  return value === state.lastNumber + 1 && lead !== undefined && (lead.emphasised || lead.phrase?.mood === 'operative');
};

const handleItem = (state: State, index: number): void => {
  if (inAnnex(state)) return;
  const { tree, setting } = state;
  const block = tree.blocks[index]!;
  const start = tree.starts[index]!;
  const facts = factsAt(state, index);
  const mark = block.mark!;
  if (mark.style === 'label') {
    addParagraph(state, index, facts.content.startsWith('PP', mark.innerStart) ? 'preamble' : 'operative');
    return;
  }
  if (mark.style === 'decimal') {
    const value = markOf(facts.content, block)?.value;
    if (isTopLevel(state, block, facts, value)) {
      addParagraph(state, index, 'operative');
      return;
    }
  }
  const waits = state.tail?.terminal.mark === ':' || (state.paragraph?.children.length ?? 0) > 0;
  if (mark.style === 'bullet' && !waits && opensParagraph(state, block, facts) && leadOf(facts, block, setting.reading)?.phrase !== undefined) {
    addParagraph(state, index, partOf(state, index, facts));
  } else if (state.paragraph !== undefined) {
    addSubparagraph(state, index);
  } else {
    state.loose.push({ start: start + block.content, end: start + block.end });
  }
};

const handle = (state: State, index: number): void => {
  const { tree } = state;
  const block = tree.blocks[index]!;
  switch (block.kind) {
    case 'heading':
      addHeading(state, index, factsAt(state, index));
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
      state.foot = tree.text.charCodeAt(tree.starts[index]! + block.content) === 95;
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
  if (annex !== undefined && inAnnex(state) && block.kind !== 'note') annex.end = tree.starts[index]! + block.end;
};

const bearsReferences = ({ kind }: Block): boolean => kind === 'text' || kind === 'item' || kind === 'heading' || kind === 'note' || kind === 'table';

/** Reads a tree as a resolution. Every tree is one; what is no part of it is `loose`. */
export const buildResolution = (source: Tree, overrides: Overrides = {}): Resolution => {
  const enacted = viewOf(source, undefined);
  const { language } = infer(enacted, overrides);
  const tree = viewOf(source, language);
  const setting = infer(tree, overrides);
  const wrapped = isWrapped(tree);
  const state: State = {
    tree, facts: [], references: [], setting, wrapped, units: [], annexes: [], notes: [], frame: [], loose: [], pending: [], section: undefined, paragraph: undefined, levels: [],
    tail: undefined, note: undefined, foot: false, lastNumber: 0,
  };
  const start = setting.start === -1 ? tree.blocks.length : setting.start;
  const head = readHead(tree, start, setting.start === -1 ? undefined : setting.reading, wrapped);
  for (let index = 0; index < tree.blocks.length; index++) {
    if (index >= start || tree.blocks[index]!.kind === 'note') handle(state, index);
    else if (tree.blocks[index]!.kind === 'heading') addHeading(state, index, factsAt(state, index));
    const block = tree.blocks[index]!;
    if (bearsReferences(block)) addReferences(state.references, factsAt(state, index), block, tree.starts[index]!);
  }
  const { profile, bodySource, languageSource, frontMatter } = setting;
  const declared = frontMatter?.entries.find(({ key }) => key === 'symbol')?.value;
  const symbol = typeof declared === 'string' ? declared : head.symbol;
  return {
    profile, language, bodySource, languageSource,
    frontMatter, title: head.title, symbol,
    units: state.units.map(finishUnit),
    annexes: state.annexes.map(finishAnnex),
    notes: { definitions: state.notes, references: state.references },
    frame: [...head.frame, ...state.frame],
    loose: state.loose,
  };
};
