import { factsAt, blockAt, closeParagraph, contentSpan, inAnnex, originOf, startOf, type State } from './state';
import type { SectionDraft, UnitDraft } from '../draft';
import { genderOf } from '../infer';
import { placeRun } from '../lead';
import { PlacedTerminal } from '../placed';
import type { Heading } from '../resolution';
import { isAnnexTitle } from '../words';

const LETTERED = /^[A-Z]$/u;

/** A heading that is one capital: the letter of a part of a resolution. */
export const isPartLetter = ({ text }: Heading): boolean => LETTERED.test(text);

/** The unit that is open; one without enacting line where none has come. */
const unitOf = (state: State): UnitDraft => {
  let unit = state.units.at(-1);
  if (unit === undefined) {
    unit = { enacting: undefined, headings: state.pending, sections: [] };
    state.units.push(unit);
    state.pending = [];
  }
  return unit;
};

/** The section that is open; the headings since the last paragraph open another. */
export const sectionOf = (state: State): SectionDraft => {
  const unit = unitOf(state);
  if (state.section === undefined || state.pending.length > 0) {
    state.section = { heading: state.pending.at(-1), preamble: [], operative: [] };
    unit.sections.push(state.section);
    unit.headings.push(...state.pending);
    state.pending = [];
  }
  return state.section;
};

/** What follows belongs to an annex, until a lettered part with its enacting line. */
export const startAnnex = (state: State, heading: Heading): void => {
  closeParagraph(state);
  state.closed = false;
  state.pending = [];
  state.annexes.push({ heading, end: heading.span.end });
  state.section = undefined;
};

/** A heading of the text, or the title of an annex. */
export const addHeading = (state: State, index: number): void => {
  const heading: Heading = { span: contentSpan(state, index), text: factsAt(state, index).plain, level: blockAt(state, index).level ?? 2 };
  if (isAnnexTitle(heading.text)) {
    startAnnex(state, heading);
    return;
  }
  // Subparagraphs may go on under the heading
  state.tail = undefined;
  state.note = undefined;
  if (inAnnex(state) && !isPartLetter(heading)) {
    state.pending = [];
    return;
  }
  state.pending.push(heading);
};

/** An enacting line: another text with preamble and operative part begins. */
export const addUnit = (state: State, index: number): void => {
  const facts = factsAt(state, index);
  const start = startOf(state, index);
  const { enacting } = facts;
  const run = facts.inlines.emphases[0];
  const gender = enacting?.gender ?? genderOf(state.setting.profile, state.setting.language);
  closeParagraph(state);
  state.units.push({
    enacting: {
      span: contentSpan(state, index), block: originOf(state, index), language: enacting?.language ?? state.setting.language,
      gender: enacting === undefined && !state.setting.knownOrgan ? undefined : gender,
      terminal: new PlacedTerminal(facts.terminal, start), run: run === undefined ? undefined : placeRun(run, start),
    },
    headings: state.pending, sections: [],
  });
  state.section = undefined;
  state.pending = [];
  state.closed = false;
  state.lastNumber = 0;
  sectionOf(state);
};
