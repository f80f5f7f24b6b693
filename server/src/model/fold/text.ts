import { joins } from '../layout';
import type { FrameLine } from '../resolution';
import { isAdoption, isAnnexLine, isClosing, isVote } from '../words';
import { takeIntoNotes } from './notes';
import { addParagraph, continueTail, joinTail } from './paragraphs';
import { isWithoutGrammar, opensParagraph, partOf } from './parts';
import { blockAt, closeParagraph, contentSpan, factsAt, inAnnex, leadAt, type State } from './state';
import { addHeading, addUnit, isPartLetter, startAnnex } from './units';

const LETTER = /\p{L}/u;
/** Longest line taken for a heading though nothing marks it. */
const MAX_PLAIN_HEADING = 120;

const frameKind = (state: State, text: string): FrameLine['kind'] | undefined => {
  if (state.section === undefined || state.section.operative.length === 0) return undefined;
  if (isVote(text)) return 'vote';
  if (isAdoption(text)) return 'adoption';
  return isClosing(text) ? 'other' : undefined;
};

const isEnacting = (state: State, index: number): boolean =>
  index === state.setting.enacting || (factsAt(state, index).enacting !== undefined && (!inAnnex(state) || state.pending.some(isPartLetter)));

/** Goes on with the paragraph before it: indented under it, or cut off by the end of a page. */
const takeIntoTail = (state: State, index: number): boolean => {
  if (state.tail === undefined) return false;
  // Nothing without a number follows a numbered paragraph at its level: what is indented goes on with it, whatever it opens with
  const underNumber = state.paragraph?.mark !== undefined && state.paragraph.part === 'operative';
  if (blockAt(state, index).indent >= 3 && !state.wrapped && (underNumber || !opensParagraph(state, index))) {
    continueTail(state, index);
    return true;
  }
  // `et *soulignant* …` behind a list: the preamble goes on in a paragraph of its own
  if (state.tail.depth > 0 && state.tail.endMark === ',' && leadAt(state, index)?.emphasised === true) return false;
  if (!joins(blockAt(state, index), factsAt(state, index), state.tail.endMark, state.setting.reading, state.wrapped)) return false;
  joinTail(state, index);
  return true;
};

/** A line that is no paragraph: the title of an annex, a vote, an adoption line. */
const takeFrame = (state: State, index: number): boolean => {
  const text = factsAt(state, index).plain;
  const span = contentSpan(state, index);
  if (isAnnexLine(text)) {
    startAnnex(state, { span, text, level: 1 });
    return true;
  }
  const kind = frameKind(state, text) ?? (state.closed ? 'other' : undefined);
  if (kind === undefined) return false;
  state.frame.push({ kind, span });
  state.closed = true;
  closeParagraph(state);
  return true;
};

/** A block that opens without a mark. */
export const handleText = (state: State, index: number): void => {
  if (isEnacting(state, index)) {
    addUnit(state, index);
    return;
  }
  if (takeIntoNotes(state, index) || inAnnex(state) || takeIntoTail(state, index)) return;
  const opens = opensParagraph(state, index);
  const part = partOf(state, index);
  const lead = leadAt(state, index);
  const certain = opens && lead?.phrase?.mood === part && !state.closed;
  if (!certain && takeFrame(state, index)) return;
  const { terminal, plain, continues } = factsAt(state, index);
  const ends = terminal.mark !== '';
  if (opens || (ends && (lead !== undefined || isWithoutGrammar(state.setting.language)))) {
    addParagraph(state, index, part);
  } else if (!ends && plain.length <= MAX_PLAIN_HEADING && LETTER.test(plain) && !continues) {
    addHeading(state, index);
  } else if (terminal.mark === ',' && state.section?.operative.length === 0) {
    addParagraph(state, index, 'preamble');
  } else {
    state.loose.push(contentSpan(state, index));
  }
};
