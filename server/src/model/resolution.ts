import type { Span } from '../base/span';
import type { LanguageTag, LeadPhrase, Mood } from '../lang/language';
import type { Gender, Profile } from '../profiles/profile';
import type { MarkStyle } from '../syntax/block';
import type { Emphasis } from '../syntax/inlines';
import type { Facts } from './facts';
import type { FrontMatter } from './front-matter';
import type { Notes } from './notes';
import type { Terminal } from './terminal';

/** The lead phrase of a paragraph. Absolute offsets. */
export interface Lead {
  /** The phrase without its marks of emphasis. */
  readonly span: Span;
  readonly text: string;
  /** Emphasised as the text stands (italic, bold); never true for capitals. */
  readonly emphasised: boolean;
  /** The emphasised run that opens the paragraph, even where it is not the lead phrase (a whole paragraph in italics). */
  readonly run: Emphasis | undefined;
  /** What the grammar of the language recognised, and where. */
  readonly phrase: LeadPhrase | undefined;
  readonly recognised: Span | undefined;
  /** Whether an emphasised run meets the recognised phrase. */
  readonly setOff: boolean;
  /** Whether the recognised phrase begins in upper case. */
  readonly upper: boolean;
}

/** A number, letter or bullet. Absolute offsets. */
export interface ParagraphMark {
  readonly span: Span;
  /** As written, with brackets and dot: `(a)`, `1 bis.`. */
  readonly text: string;
  /** `1`, `1 bis`, `a`. */
  readonly inner: string;
  readonly style: MarkStyle;
  readonly open: boolean;
  readonly close: string;
  /** 3 for `3.`, `(c)` and `(iii)`; a single i, v or x counts as a letter here; undefined for bullets and unknown alphabets. */
  readonly value: number | undefined;
  /** `bis`, `ter`, `alt` … */
  readonly suffix: string | undefined;
  /** A bullet that a conversion put before it. */
  readonly bulleted: boolean;
}

export type Part = Mood;

/** A paragraph or subparagraph of a resolution. Absolute offsets. */
export interface Paragraph {
  readonly part: Part;
  /** 0 for a paragraph, 1 for (a), 2 for (i) … */
  readonly depth: number;
  /** What its first block says of itself; offsets relative to `at`. */
  readonly facts: Facts;
  readonly at: number;
  /** From its mark, or its first word, to its last visible character; a page foot inside it is covered too. */
  readonly span: Span;
  /** From behind the mark. */
  readonly content: Span;
  /** Index of its first block. */
  readonly block: number;
  /** Indices of the blocks that make it up, in order; more than one where a page break or a conversion has cut it. */
  readonly blocks: readonly number[];
  /** One whole block makes it up, subparagraphs aside. */
  readonly isSingle: boolean;
  readonly mark: ParagraphMark | undefined;
  /** Value of a decimal mark; a bis paragraph has it too. */
  readonly number: number | undefined;
  /** Rank among the paragraphs of its part (depth 0) or of its parent, from 1. */
  readonly ordinal: number;
  readonly lead: Lead | undefined;
  readonly terminal: Terminal;
  /** The terminal mark alone: what to ask where its place does not matter. */
  readonly endMark: Terminal['mark'];
  readonly children: readonly Paragraph[];
  /** Blocks without a mark that go on after subparagraphs or a colon. */
  readonly continuations: readonly Continuation[];
  /** Last of its part in its unit. */
  readonly last: boolean;
  /** Last of its part in its section. */
  readonly sectionLast: boolean;
}

export interface Continuation {
  readonly block: number;
  readonly span: Span;
  readonly terminal: Terminal;
}

export interface Heading {
  readonly span: Span;
  readonly text: string;
  readonly level: number;
}

/** The line that names the organ. */
export interface EnactingLine {
  readonly span: Span;
  readonly block: number;
  readonly language: LanguageTag;
  /** Unknown where no known organ enacts. */
  readonly gender: Gender | undefined;
  readonly terminal: Terminal;
  readonly run: Emphasis | undefined;
}

/** Paragraphs under one heading (or under none), in one run of numbers. */
export interface Section {
  readonly heading: Heading | undefined;
  readonly preamble: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
}

/** A text with one enacting line: the resolution, one of its lettered parts, or the draft that it recommends. */
export interface Unit {
  readonly enacting: EnactingLine | undefined;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly preamble: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
}

export interface Annex {
  readonly heading: Heading;
  readonly span: Span;
}

/** A line of the frame: adoption, vote, closing line, sponsors … */
export interface FrameLine {
  readonly kind: 'adoption' | 'vote' | 'sponsors' | 'other';
  readonly span: Span;
}

/** What a document says as a resolution. Every document is one, if an empty one. */
export interface Resolution {
  readonly profile: Profile;
  readonly language: LanguageTag;
  /** How body and language were found. */
  readonly bodySource: Origin;
  readonly languageSource: Origin;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Heading | undefined;
  readonly symbol: string | undefined;
  readonly units: readonly Unit[];
  readonly annexes: readonly Annex[];
  readonly notes: Notes;
  /** Blocks of the tree with a delimiter that has no counterpart in them, in order. */
  readonly unmatched: readonly number[];
  /** Raw text of a PDF: the lines of a paragraph stand apart. */
  readonly wrapped: boolean;
  readonly frame: readonly FrameLine[];
  /** Blocks that stand between the enacting line and the end without being a paragraph, note, heading or frame line. */
  readonly loose: readonly Span[];
}

/** `given` by an option, `declared` in the front matter, `inferred` from the text, `assumed` for want of anything. */
export type Origin = 'given' | 'declared' | 'inferred' | 'assumed';

