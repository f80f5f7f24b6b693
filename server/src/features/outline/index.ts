import type { Span } from '../../base/span';
import type { Paragraph, Part, Resolution } from '../../model/resolution';

/** Structure of a resolution in numbers, with its lead phrases. */
export interface Outline {
  readonly body: string;
  readonly language: string;
  readonly symbol: string | null;
  readonly title: string | null;
  /** Top-level paragraphs of the resolution itself, not of its annexes. */
  readonly preambular: number;
  readonly operative: number;
  /** All levels below, of the resolution itself. */
  readonly subparagraphs: number;
  readonly footnotes: number;
  readonly annexes: number;
  readonly leads: readonly OutlineLead[];
}

export interface OutlineLead {
  readonly part: Part;
  /** Null in the preamble and for an operative paragraph without a number. */
  readonly number: string | null;
  readonly text: string;
  readonly span: Span;
}

const below = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { children }) => sum + children.length + below(children), 0);

const leadsOf = (paragraphs: readonly Paragraph[]): OutlineLead[] =>
  paragraphs.flatMap(({ lead, part, mark }) =>
    lead === undefined ? [] : [{ part, number: part === 'operative' && mark !== undefined ? mark.inner : null, text: lead.text, span: lead.span }],
  );

export const outlineOf = (resolution: Resolution): Outline => {
  const paragraphs = resolution.units.flatMap(({ preamble, operative }) => [...preamble, ...operative]);
  return {
    body: resolution.profile.id,
    language: resolution.language,
    symbol: resolution.symbol ?? null,
    title: resolution.title?.text ?? null,
    preambular: paragraphs.filter(({ part }) => part === 'preamble').length,
    operative: paragraphs.filter(({ part }) => part === 'operative').length,
    subparagraphs: below(paragraphs),
    footnotes: resolution.notes.definitions.length,
    annexes: resolution.annexes.length,
    leads: resolution.units.flatMap(({ sections }) => sections.flatMap(({ preamble, operative }) => leadsOf([...preamble, ...operative].sort((a, b) => a.span.start - b.span.start)))),
  };
};
