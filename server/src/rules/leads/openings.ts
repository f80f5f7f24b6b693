import type { Span } from '../../base/span';
import type { LeadPhrase } from '../../lang/language';
import { placeRun } from '../../model/lead';
import { toOriginal } from '../../model/opening';
import type { Lead, Paragraph, Part, Resolution, Unit } from '../../model/resolution';
import type { Emphasis } from '../../syntax/inlines';

/** A paragraph whose lead phrase the grammar recognised. Absolute offsets. */
export interface Opening {
  readonly paragraph: Paragraph;
  readonly phrase: LeadPhrase;
  /** The phrase in the text, with the marks of emphasis that stand inside it. */
  readonly span: Span;
  /** Absolute offset of an offset in the phrase. */
  at(offset: number): number;
  /** Whether an emphasised run meets the phrase. */
  readonly emphasised: boolean;
  /** Emphasised runs that meet the phrase, in the order of the text. */
  readonly runs: readonly Emphasis[];
}

/** A version of a text has thousands of openings, and rules look at few of them closely: places are computed when they are asked for. */
class ParagraphOpening implements Opening {
  constructor(readonly paragraph: Paragraph, readonly phrase: LeadPhrase) {}

  get span(): Span {
    return this.paragraph.lead!.recognised!;
  }

  get emphasised(): boolean {
    return this.paragraph.lead!.setOff;
  }

  get runs(): readonly Emphasis[] {
    const { start, end } = this.span;
    const { facts, at } = this.paragraph;
    return facts.inlines.emphases.filter((run) => run.start + at < end && run.end + at > start).map((run) => placeRun(run, at));
  }

  at(offset: number): number {
    return toOriginal(this.paragraph.facts.opening, offset) + this.paragraph.at;
  }
}

/** The opening of a paragraph; undefined where no lead phrase is recognised. */
export const openingOf = (paragraph: Paragraph): Opening | undefined => {
  const phrase = paragraph.lead?.phrase;
  return phrase === undefined ? undefined : new ParagraphOpening(paragraph, phrase);
};

/** One part of one unit, with what rules on openings ask first. */
export interface PartOfUnit {
  readonly unit: Unit;
  readonly part: Part;
  readonly paragraphs: readonly Paragraph[];
  /**
   * Whether it is written in paragraphs that open with lead phrases: half of them at least. The text of a declaration that an organ adopts
   * ("We, the Heads of State …") is numbered too, and is not.
   */
  readonly led: boolean;
  /** Paragraphs without any lead phrase. */
  readonly bare: number;
  /** Openings whose phrase the grammar recognised, and how many of them an emphasised run meets. */
  readonly recognised: number;
  readonly emphasised: number;
  /** Openings whose phrase the lexicon knows, and how many of them begin in upper case. */
  readonly known: number;
  readonly upper: number;
  /** Indices of the paragraphs whose phrase bears an adverb of repetition. */
  readonly repeats: readonly number[];
  /** Indices of the paragraphs that open with the same phrase as the one before them, under the same heading. */
  readonly adjacent: readonly number[];
  /** In the order of the paragraphs; undefined where no lead phrase is recognised. Worked out when asked for. */
  readonly openings: readonly (Opening | undefined)[];
}

class SurveyedPart implements PartOfUnit {
  readonly paragraphs: readonly Paragraph[];
  bare = 0;
  recognised = 0;
  emphasised = 0;
  known = 0;
  upper = 0;
  readonly repeats: number[] = [];
  readonly adjacent: number[] = [];
  #led = 0;
  #openings: readonly (Opening | undefined)[] | undefined;

  constructor(readonly unit: Unit, readonly part: Part) {
    this.paragraphs = unit[part];
    let before: string | undefined;
    this.paragraphs.forEach((paragraph, index) => {
      const { lead } = paragraph;
      const phrase = lead?.phrase;
      if (lead === undefined) this.bare++;
      else this.#count(lead);
      if (phrase?.repeat !== undefined) this.repeats.push(index);
      if (phrase !== undefined && phrase.stem === before) this.adjacent.push(index);
      before = paragraph.sectionLast ? undefined : phrase?.stem;
    });
  }

  #count(lead: Lead): void {
    const known = lead.phrase?.known === true;
    if (known || lead.emphasised) this.#led++;
    if (lead.phrase !== undefined) this.recognised++;
    if (lead.setOff) this.emphasised++;
    if (!known) return;
    this.known++;
    if (lead.upper) this.upper++;
  }

  get led(): boolean {
    return this.#led > 0 && this.#led * 2 >= this.paragraphs.length;
  }

  get openings(): readonly (Opening | undefined)[] {
    return (this.#openings ??= this.paragraphs.map(openingOf));
  }
}

/** Seven rules ask for the same parts of one version. */
const known = new WeakMap<Resolution, readonly PartOfUnit[]>();

export const partsOf = (resolution: Resolution): readonly PartOfUnit[] => {
  let parts = known.get(resolution);
  if (parts === undefined) {
    parts = resolution.units.flatMap((unit) => [new SurveyedPart(unit, 'preamble'), new SurveyedPart(unit, 'operative')]);
    known.set(resolution, parts);
  }
  return parts;
};

/** Adverbs before the head of an English phrase, after it in the stem of a French one before an adjective: "deeply", "profondément". */
const DEGREE = /^(?:[a-z-]{2,20}ly|[a-zéèêâîûç-]{2,24}ment|once|more|yet|again|très|plus|tout)$/u;

/** The head of a stem: its verb or adjective, with the reflexive pronoun ("se félicite"), without adverbs ("concerned" of "deeply concerned"). */
export const headOf = (stem: string): string => {
  const words = stem.split(' ');
  let index = 0;
  while (index < words.length - 1 && DEGREE.test(words[index]!)) index++;
  const head = words[index]!;
  return head === 'se' && index + 1 < words.length ? `se ${words[index + 1]!}` : head;
};
