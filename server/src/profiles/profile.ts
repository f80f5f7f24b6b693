import type { LanguageTag, LeadManner } from '../lang/language';

export type BodyId = 'un-ga' | 'un-sc' | 'un-ecosoc' | 'un-hrc' | 'ipu' | 'interpol' | 'mun';

export type Gender = 'masculine' | 'feminine';

/** The organ as its enacting line names it. */
export interface OrganName {
  /**
   * The name with its article, in the case of the enacting line. `{n}` stands for an ordinal in digits ("146th", "146^e"),
   * `{any}` for up to 20 words.
   */
  readonly name: string;
  /** How French agrees with it. */
  readonly gender: Gender;
  /** Session, place and dates may follow inside the line. */
  readonly extended?: boolean;
}

/** How lead phrases are set off. */
export interface LeadStyle {
  readonly emphasis: 'italic' | 'capitals';
  /** First letter of an emphasised lead phrase. */
  readonly letter: 'upper' | 'lower';
}

/** Marks that may end a paragraph; the first is the one that a fix writes. */
export type TerminalMarks = readonly [string, ...string[]];

/** The drafting convention of a body: data, no code. */
export interface Profile {
  readonly id: BodyId;
  readonly name: { readonly en: string; readonly fr: string };
  /** Enacting lines by language, the commonest first. */
  readonly organs: Readonly<Partial<Record<LanguageTag, readonly OrganName[]>>>;
  readonly lead: (language: LanguageTag) => LeadStyle;
  /** Whether the emphasis takes in the verb's object and manner (`Expressing its appreciation`) or the Security Council's bare verb. */
  readonly leadManner: LeadManner;
  readonly preamble: { readonly end: TerminalMarks };
  readonly operative: { readonly end: TerminalMarks; readonly last: TerminalMarks };
  /** Whether a single operative paragraph bears a number. */
  readonly numbersSingle: boolean;
  /** What numbered lines under a single unnumbered verb are. */
  readonly listUnderVerb: 'operative' | 'subparagraphs';
  /** Whether an adverb marks the second of two adjacent paragraphs with one opening. */
  readonly repeats: 'expected' | 'optional';
  /** Ids of `profiles/sources.ts`. */
  readonly sources: readonly string[];
}
