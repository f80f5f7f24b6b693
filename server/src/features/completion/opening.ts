import type { Span } from '../../base/span';
import type { Mood } from '../../lang/language';
import type { Paragraph, Unit } from '../../model/resolution';
import { blockAt } from '../../syntax/tree';
import type { Draft } from '../draft';

/** The opening of a paragraph at which the cursor stands. */
export interface OpeningPlace {
  /** What a phrase replaces: what is written of it, with the marks of emphasis around it. */
  readonly span: Span;
  /** From the start of that span to the cursor. */
  readonly typed: string;
  /** The marks of emphasis at the start of it. */
  readonly emphasis: string;
  /** The words of it. */
  readonly words: string;
  /** The number or letter before it, if there is one. */
  readonly mark: string;
  /** Nothing else stands on the line. */
  readonly alone: boolean;
}

//   3.  *Requ|ests* the …
//   mark  ^ emphasis, words, cursor; behind it the rest of the emphasised run
const BEFORE = /^[ \t\u00a0]{0,40}((?:[-•–][ \t\u00a0]{1,4})?(?:\(?[0-9]{1,3}(?:[ \u00a0][a-z]{3,9})?[.)]|(?:PP|OP)[0-9]{1,3}[.:]?)[ \t\u00a0]{0,8})?([*_]{0,3})([\p{L}\p{M}'’ \u00a0-]{0,90})$/u;
const AFTER_RUN = /^[\p{L}\p{M}'’ \u00a0-]{0,90}[*_]{1,3}/u;
const REST_OF_WORD = /^[\p{L}\p{M}'’-]{0,40}/u;

const lineStart = (text: string, offset: number): number => Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

const lineEnd = (text: string, offset: number): number => {
  const feed = text.indexOf('\n', offset);
  const end = feed === -1 ? text.length : feed;
  return text.charCodeAt(end - 1) === 13 && end > offset ? end - 1 : end;
};

/** Whether a paragraph may open at a line: below a blank line, a terminal mark or nothing. */
const mayOpen = ({ tree }: Draft, start: number, marked: boolean): boolean => {
  if (marked) return true;
  const above = tree.text.slice(lineStart(tree.text, Math.max(0, start - 1)), Math.max(0, start - 1)).trimEnd();
  if (start === 0 || above === '') return true;
  const index = blockAt(tree, start);
  return tree.starts[index] === start;
};

/** The opening at an offset; undefined in the middle of a sentence. */
export const openingAt = (draft: Draft, offset: number): OpeningPlace | undefined => {
  const { text } = draft.tree;
  const start = lineStart(text, offset);
  const match = BEFORE.exec(text.slice(start, offset));
  if (match === null || offset - start > 160) return undefined;
  const [, mark = '', emphasis = '', words = ''] = match;
  if (!mayOpen(draft, start, mark !== '')) return undefined;
  const rest = text.slice(offset, lineEnd(text, offset));
  const run = emphasis === '' ? null : AFTER_RUN.exec(rest);
  const end = offset + (run ?? REST_OF_WORD.exec(rest)!)[0].length;
  const alone = text.slice(end, offset + rest.length).trim() === '';
  const from = offset - words.length - emphasis.length;
  // an emphasised run that is closed already, or goes on in words that are no phrase, is none to complete
  if (emphasis !== '' && run === null && !alone) return undefined;
  return { span: { start: from, end }, typed: text.slice(from, offset), emphasis, words, mark, alone };
};

/** What stands around an opening. */
export interface Surroundings {
  readonly unit: Unit | undefined;
  /** The parts that a paragraph here may belong to, the likelier first. */
  readonly moods: readonly [Mood, ...Mood[]];
  readonly before: Paragraph | undefined;
  readonly lastOperative: Paragraph | undefined;
}

const startOf = ({ enacting, preamble, operative }: Unit): number =>
  Math.min(...[enacting, preamble[0], operative[0]].map((it) => it?.span.start ?? Number.POSITIVE_INFINITY));

/** Looks around an opening, which may be read as a paragraph already, or belong to the one above. */
export const surroundingsOf = ({ resolution: { units } }: Draft, { span, mark }: OpeningPlace): Surroundings => {
  const line = span.start - mark.length;
  const isBefore = (paragraph: Paragraph): boolean => paragraph.span.start < line;
  const unit = units.findLast((it) => startOf(it) < line) ?? units[0];
  const lastPreambular = unit?.preamble.findLast(isBefore);
  const lastOperative = unit?.operative.findLast(isBefore);
  const preambleFollows = unit?.preamble.some((paragraph) => paragraph.span.start > span.end) === true;
  const moods: Surroundings['moods'] = mark !== ''
    ? [mark.includes('PP') ? 'preamble' : 'operative']
    : lastOperative !== undefined ? ['operative'] : preambleFollows ? ['preamble'] : ['preamble', 'operative'];
  const before = moods[0] === 'operative' ? lastOperative : lastPreambular;
  return { unit, moods, before, lastOperative };
};
