import type { Span } from '../../base/span';
import type { LeadPhrase } from '../../lang/language';
import { factsOf } from '../../model/facts';
import { toOriginal } from '../../model/opening';
import type { Paragraph, Part, Section, Unit } from '../../model/resolution';
import type { Emphasis } from '../../syntax/inlines';
import type { Tree } from '../../syntax/tree';

/** A paragraph whose lead phrase the grammar recognised. Absolute offsets. */
export interface Opening {
  readonly paragraph: Paragraph;
  readonly phrase: LeadPhrase;
  /** The phrase in the text, with the marks of emphasis that stand inside it. */
  readonly span: Span;
  /** Absolute offset of an offset in the phrase. */
  readonly at: (offset: number) => number;
  /** Emphasised runs that meet the phrase, in the order of the text. */
  readonly runs: readonly Emphasis[];
}

const place = (run: Emphasis, by: number): Emphasis => ({
  start: run.start + by, end: run.end + by, contentStart: run.contentStart + by, contentEnd: run.contentEnd + by, strength: run.strength,
});

const read = (tree: Tree, paragraph: Paragraph): Opening | undefined => {
  const phrase = paragraph.lead?.phrase;
  const span = paragraph.lead?.recognised;
  if (phrase === undefined || span === undefined) return undefined;
  const index = paragraph.blocks[0]!;
  const start = tree.starts[index]!;
  const { inlines, opening } = factsOf(tree.text, start, tree.blocks[index]!);
  const runs: Emphasis[] = [];
  for (const run of inlines.emphases) {
    if (run.start + start >= span.end) break;
    if (run.end + start > span.start) runs.push(place(run, start));
  }
  return { paragraph, phrase, span, runs, at: (offset) => toOriginal(opening, offset) + start };
};

/** Several rules ask for the same openings; a paragraph belongs to one version of one text. */
const known = new WeakMap<Paragraph, { readonly opening: Opening | undefined }>();

/** The opening of a paragraph; undefined where no lead phrase is recognised. */
export const openingOf = (tree: Tree, paragraph: Paragraph): Opening | undefined => {
  let found = known.get(paragraph);
  if (found === undefined) {
    found = { opening: read(tree, paragraph) };
    known.set(paragraph, found);
  }
  return found.opening;
};

/** One part of one unit. */
export interface PartOfUnit {
  readonly unit: Unit;
  readonly part: Part;
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
}

export const partsOf = (units: readonly Unit[]): readonly PartOfUnit[] => units.flatMap((unit): PartOfUnit[] => [
  { unit, part: 'preamble', paragraphs: unit.preamble, sections: unit.sections },
  { unit, part: 'operative', paragraphs: unit.operative, sections: unit.sections },
]);

/**
 * Whether a part is written in paragraphs that open with lead phrases: half of them at least. The text of a declaration that an organ adopts
 * ("We, the Heads of State …") is numbered too, and is not.
 */
export const isLed = (paragraphs: readonly Paragraph[]): boolean => {
  const led = paragraphs.filter(({ lead }) => lead?.phrase?.known === true || lead?.emphasised === true).length;
  return led > 0 && led * 2 >= paragraphs.length;
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
