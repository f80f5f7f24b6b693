import { textOf } from '../../base/span';
import type { HoverSource } from '.';
import { callsOf, definitionOf, noteAt } from '../notes';
import { escapeMarkdown } from '../phrases';

/** Longest part of a note that is shown, in code units. */
const MAX_NOTE = 1200;

const UNDEFINED = { en: 'There is no note {label}.', fr: 'La note {label} n’existe pas.' };
const CALLED = { en: 'Called {count} times.', fr: 'Appelée {count} fois.' };
const CALLED_ONCE = { en: 'Called once.', fr: 'Appelée une fois.' };

/** The text of a note where it is called; where it stands, how often it is called. */
export const noteHover: HoverSource = (draft, offset, language) => {
  const place = noteAt(draft, offset);
  if (place === undefined) return undefined;
  const note = definitionOf(draft, place);
  const { span } = place;
  if (note === undefined) return { span, markdown: UNDEFINED[language].replace('{label}', () => escapeMarkdown(place.label)) };
  if (note.mark.start === span.start) {
    const count = callsOf(draft, place).length;
    return { span, markdown: count === 1 ? CALLED_ONCE[language] : CALLED[language].replace('{count}', String(count)) };
  }
  const text = textOf(draft.tree.text, { start: note.content.start, end: Math.min(note.content.end, note.content.start + MAX_NOTE) });
  const plain = text.replace(/\s{1,400}/g, ' ').trim() + (note.content.end - note.content.start > MAX_NOTE ? ' …' : '');
  return { span, markdown: `**${escapeMarkdown(place.label)}** ${escapeMarkdown(plain)}` };
};
