import type { Draft } from '../draft';
import { firstWords } from '../symbols';
import type { Request } from '.';
import { type Item, rank } from './item';

const CALL = /\[\^([^\s[\]^]{0,40})$/u;
/** Longest opening of a call, in code units. */
const MAX_CALL = 42;
/** What is there of a label behind the cursor, with the bracket. */
const REST = /^[\p{L}\p{N}_-]{0,40}\]?/u;

/** The notes of a text behind `[^`; undefined elsewhere. Those not called yet come first. */
export const noteItems = ({ tree: { text }, resolution: { notes } }: Draft, { offset }: Request): readonly Item[] | undefined => {
  const call = CALL.exec(text.slice(Math.max(0, offset - MAX_CALL), offset));
  if (call === null) return undefined;
  const start = offset - call[1]!.length;
  const end = offset + REST.exec(text.slice(offset, offset + MAX_CALL))![0].length;
  const called = new Set(notes.references.filter(({ span }) => span.end < start || span.start > end).map(({ label }) => label));
  const seen = new Set<string>();
  return notes.definitions.filter(({ style, label, mark }) => {
    if (style !== 'reference' || seen.has(label) || (mark.start < offset && offset <= mark.end)) return false;
    seen.add(label);
    return true;
  }).map(({ label, content }, index): Item => ({
    label, kind: 'note', detail: firstWords(text, content), span: { start, end }, text: `${label}]`, filter: label, sort: rank(called.has(label) ? 1 : 0, index),
  }));
};
