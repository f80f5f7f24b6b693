import { contains, type Span } from '../../base/span';
import type { TextEdit } from '../../base/text-edit';
import { type NoteDefinition, type NoteReference, type NoteStyle, plainLabel } from '../../model/notes';
import type { Text } from '../../rules/engine/rule';
import type { Draft } from '../draft';

/** A note by its label, as it is called or as it stands. */
export interface NotePlace {
  readonly label: string;
  readonly style: NoteStyle;
  /** What the cursor is on: the call, or the mark of the note. */
  readonly span: Span;
}

/** Calls in plain digits are not collected; a raised digit may call a note that a conversion marked with a plain one. */
const family = (style: NoteStyle): string => (style === 'plain' ? 'superscript' : style);

const isSame = (a: { label: string; style: NoteStyle }, b: { label: string; style: NoteStyle }): boolean =>
  family(a.style) === family(b.style) && plainLabel(a.label) === plainLabel(b.label);

export const noteAt = ({ resolution: { notes } }: Draft, offset: number): NotePlace | undefined => {
  const call = notes.references.find(({ span }) => contains(span, offset));
  if (call !== undefined) return call;
  const note = notes.definitions.find(({ mark }) => contains(mark, offset));
  return note === undefined ? undefined : { label: note.label, style: note.style, span: note.mark };
};

/** The note that a call means: where pages have notes of their own, the first one below it. */
export const definitionOf = ({ resolution: { notes } }: Draft, place: NotePlace): NoteDefinition | undefined => {
  const candidates = notes.definitions.filter((it) => isSame(it, place));
  return candidates.find(({ span }) => span.end > place.span.start) ?? candidates[0];
};

export const definitionsOf = ({ resolution: { notes } }: Draft, place: NotePlace): readonly NoteDefinition[] => notes.definitions.filter((it) => isSame(it, place));

export const callsOf = ({ resolution: { notes } }: Draft, place: NotePlace): readonly NoteReference[] => notes.references.filter((it) => isSame(it, place));

/** Where the label stands in the mark of a note: `[^label]:`. */
const labelIn = ({ mark, label }: NoteDefinition): Span => ({ start: mark.start + 2, end: mark.start + 2 + label.length });

/** What a rename replaces: the label of a `[^label]`; other marks are numbers that the page gives. */
export const renameable = (draft: Draft, offset: number): { readonly span: Span; readonly label: string } | undefined => {
  const place = noteAt(draft, offset);
  if (place === undefined || place.style !== 'reference') return undefined;
  const start = place.span.start + 2;
  return { span: { start, end: start + place.label.length }, label: place.label };
};

export type Renaming = { readonly kind: 'edits'; readonly edits: readonly TextEdit[] } | { readonly kind: 'refused'; readonly why: Text; readonly label: string };

const LABEL = /^[^\s[\]^]{1,40}$/u;
const BRACKETED = /^\[\^(.{1,60})\]:?$/u;

const INVALID: Text = {
  en: 'A note’s label is 1 to 40 characters long and has neither space nor bracket: “{label}” cannot be one.',
  fr: 'L’appel d’une note compte de 1 à 40 caractères, sans espace ni crochet : « {label} » ne convient pas.',
};
const TAKEN: Text = { en: 'There is a note “{label}” already.', fr: 'La note « {label} » existe déjà.' };

/** Renames a note where it stands and where it is called. */
export const renameNote = (draft: Draft, offset: number, name: string): Renaming | undefined => {
  const place = noteAt(draft, offset);
  if (place === undefined || place.style !== 'reference') return undefined;
  const label = BRACKETED.exec(name)?.[1] ?? name;
  if (!LABEL.test(label)) return { kind: 'refused', why: INVALID, label };
  const { definitions, references } = draft.resolution.notes;
  const isTaken = label !== place.label && [...definitions, ...references].some((it) => it.style === 'reference' && it.label === label);
  if (isTaken) return { kind: 'refused', why: TAKEN, label };
  const spans = [...callsOf(draft, place).map(({ labelSpan }) => labelSpan), ...definitionsOf(draft, place).map(labelIn)];
  return { kind: 'edits', edits: spans.sort((a, b) => a.start - b.start).map((span) => ({ span, text: label })) };
};
