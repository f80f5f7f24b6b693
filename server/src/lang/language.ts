/** Languages of drafts, BCP 47. Drafting data exist for English and French; the others are read without them. */
export type LanguageTag = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';
export const LANGUAGES: readonly LanguageTag[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** The part of a resolution that the grammatical form of a lead phrase belongs to. */
export type Mood = 'preamble' | 'operative';

/** Words of agreement at the opening ("consciente", "préoccupé"), with what they should be for an organ of the other gender. */
export interface Agreement {
  /** Offset and length in the text that was given to the recogniser. */
  readonly start: number;
  readonly end: number;
  readonly gender: 'masculine' | 'feminine';
  /** The word in the other gender, in the same letter case. */
  readonly other: string;
}

/** The adverb that marks a repeated opening: `also` (also, également, aussi), `further` (further, en outre), `again` (again, de nouveau). */
export interface RepeatAdverb {
  readonly kind: 'also' | 'further' | 'again';
  readonly start: number;
  readonly end: number;
}

/** A lead phrase recognised at the opening of a paragraph. */
export interface LeadPhrase {
  /** Length in UTF-16 code units from the start of the opening: what an editor of a UN organ would emphasise. */
  readonly length: number;
  /**
   * Length of the verb with its adverbs and fixed complements alone ("Expressing" of "Expressing grave concern", "Noting" of
   * "Noting with concern"), where shorter than `length`: Security Council texts print both. Absent when there is nothing to leave out.
   */
  readonly shortest?: number;
  readonly mood: Mood;
  /** The phrase without adverbs of repetition, in lower case, typographic apostrophe: identity of an opening (`calls upon`). */
  readonly stem: string;
  /** The head word stands in the language's lexicon, which holds the verbs of the ranked data; otherwise its form alone gave it away. */
  readonly known: boolean;
  readonly repeat?: RepeatAdverb;
  readonly agreement?: Agreement;
}

/** A row of the ranked vocabulary, for completion and hover. */
export interface RankedPhrase {
  readonly mood: Mood;
  /** As printed in a UN organ's text: first letter in upper case. French: feminine and masculine forms where they differ. */
  readonly text: string;
  readonly masculine?: string;
  /** How often it opened a paragraph in adopted UN texts (see the source named in the data file). */
  readonly count: number;
  /** Usual counterparts in the other language, the commonest first. */
  readonly counterparts: readonly string[];
}

/**
 * How much of the verb's complement an organ emphasises: `long` takes the noun of attitude and the phrase of manner in ("Reaffirming its
 * commitment", "Noting with concern": the Assembly and the Councils that follow it), `short` leaves the former out ("Reaffirming",
 * "Expressing": the Security Council).
 */
export type LeadManner = 'long' | 'short';

/** The drafting data of a language. */
export interface Language {
  readonly tag: LanguageTag;
  /**
   * Recognises a lead phrase at the very start of an opening.
   * @param opening plain text from the first word of a paragraph on, without emphasis marks; a bounded slice is enough (200 code units)
   * @param manner what the organ emphasises; `long` when left out
   * @returns undefined when the opening is neither participle, adjective nor verb in the form that a lead phrase has
   */
  readonly recogniseLead: (opening: string, manner?: LeadManner) => LeadPhrase | undefined;
  /** The ranked vocabulary; empty where no drafting data exist. */
  readonly phrases: readonly RankedPhrase[];
}
