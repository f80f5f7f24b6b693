import type { Span } from '../base/span';

/** How the notes of a text are marked; plain digits are what a conversion leaves of superscript ones. */
export type NoteStyle = 'reference' | 'superscript' | 'asterisk' | 'plain';

export interface NoteDefinition {
  readonly label: string;
  readonly style: NoteStyle;
  /** The mark itself (`[^1]:`, `¹`, `*`). */
  readonly mark: Span;
  /** The whole note with its further paragraphs. */
  readonly span: Span;
  readonly content: Span;
  readonly block: number;
}

export interface NoteReference {
  readonly label: string;
  readonly style: NoteStyle;
  readonly span: Span;
  readonly labelSpan: Span;
  /** Inside another note. */
  readonly inNote: boolean;
}

export interface Notes {
  readonly definitions: readonly NoteDefinition[];
  /** In the order of the text; those of plain digits are not collected. */
  readonly references: readonly NoteReference[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Superscript digits as plain ones. */
export const plainLabel = (label: string): string => label.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
