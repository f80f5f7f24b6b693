import { languageOf } from '../lang';
import type { LeadPhrase } from '../lang/language';
import { isSpace } from '../base/chars';
import type { Block } from '../syntax/block';
import type { Emphasis } from '../syntax/inlines';
import type { Facts, Reading } from './facts';

/** A lead phrase with offsets relative to its block. */
export interface BlockLead {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly emphasised: boolean;
  readonly run?: Emphasis;
  readonly phrase?: LeadPhrase;
  readonly recognisedStart: number;
  readonly recognisedEnd: number;
  /** Whether an emphasised run meets the recognised phrase. */
  readonly setOff: boolean;
  /** Whether the recognised phrase begins in upper case. */
  readonly upper: boolean;
}

/** An emphasised run longer than this is no lead phrase: the longest in adopted texts has 104 code units. */
const MAX_RUN = 130;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const MARKUP = /[*_\\]|\[\^[^\]]{1,40}\]/g;
/** What may stand before the run; a conjunction where the preamble goes on after a list (`et *soulignant* …`). */
const BEFORE_RUN = /^[\s"«“[(\u00a0\u202f\u200b-\u200f\u061c\u2066-\u2069]{0,6}(?:(?:and|et|y|и)[\s\u00a0])?$/;

const openingRun = (facts: Facts, block: Block): Emphasis | undefined => {
  const run = facts.inlines.emphases[0];
  return run !== undefined && BEFORE_RUN.test(facts.content.slice(block.content, run.start)) ? run : undefined;
};

const plain = (text: string): string => text.replace(MARKUP, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The run without white space and punctuation at its edges. */
const trimmed = (content: string, run: Emphasis): { start: number; end: number } => {
  let { contentStart: start, contentEnd: end } = run;
  while (end > start && (isSpace(content.charCodeAt(end - 1)) || ',;:'.includes(content[end - 1]!))) end--;
  while (start < end && isSpace(content.charCodeAt(start))) start++;
  return { start, end };
};

const read = (facts: Facts, block: Block, reading: Reading): BlockLead | undefined => {
  const run = openingRun(facts, block);
  const recognised = facts.lead(reading);
  const common = recognised === undefined
    ? { recognisedStart: 0, recognisedEnd: 0, setOff: false, upper: false }
    : {
      phrase: recognised.phrase, recognisedStart: recognised.start, recognisedEnd: recognised.end,
      setOff: facts.inlines.emphases.some((it) => it.start < recognised.end && it.end > recognised.start),
      upper: isUpper(facts.content.charAt(recognised.start)),
    };
  const fits = run !== undefined && run.contentEnd - run.contentStart <= MAX_RUN;
  if (run !== undefined && (fits || recognised === undefined)) {
    const { start, end } = trimmed(facts.content, run);
    return { start, end, text: plain(facts.content.slice(start, end)), emphasised: true, run, ...common };
  }
  if (recognised !== undefined) {
    const text = plain(facts.content.slice(recognised.start, recognised.end));
    return { start: recognised.start, end: recognised.end, text, emphasised: run !== undefined, ...(run === undefined ? {} : { run }), ...common };
  }
  if (languageOf(reading.language).phrases.length > 0) return undefined;
  // Without drafting data an emphasised run further on is the lead: 根据《联合国宪章》第七章*采取行动*，
  const later = facts.inlines.emphases[0];
  if (later === undefined || later.contentEnd - later.contentStart > MAX_RUN) return undefined;
  const { start, end } = trimmed(facts.content, later);
  return { start, end, text: plain(facts.content.slice(start, end)), emphasised: true, run: later, ...common };
};

/** The lead phrase at the opening of a block, computed once for the life of the block. */
export const leadOf = (facts: Facts, block: Block, reading: Reading): BlockLead | undefined => {
  const last = facts.leadReading;
  if (last !== undefined && (last === reading || (last.language === reading.language && last.manner === reading.manner))) return facts.leadMemo;
  const lead = read(facts, block, reading);
  facts.leadMemo = lead;
  facts.leadReading = reading;
  return lead;
};

/** The same with absolute offsets. */
export const placeRun = (run: Emphasis, at: number): Emphasis => ({
  start: run.start + at, end: run.end + at, contentStart: run.contentStart + at, contentEnd: run.contentEnd + at, strength: run.strength,
});
