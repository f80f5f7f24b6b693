import { languageOf } from '../../lang';
import type { LanguageTag, Mood, RankedPhrase } from '../../lang/language';
import { genderOf } from '../../model/infer';
import type { Resolution } from '../../model/resolution';
import type { Draft } from '../draft';
import { fold, inGender } from '../phrases';
import type { Request } from '.';
import { escapeSnippet, type Item, rank } from './item';
import { openingAt, type OpeningPlace, type Surroundings, surroundingsOf } from './opening';

/** Lead phrases looked at to see whether a text emphasises them. */
const SAMPLE = 12;

/** How a phrase is written here. */
interface Manner {
  readonly open: string;
  readonly close: string;
  readonly letters: (text: string) => string;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The marks that the text itself uses: plain text has none, and is not given any. */
const emphasisOf = ({ units }: Resolution, { emphasis }: OpeningPlace): string => {
  if (emphasis !== '') return emphasis;
  const sample = units.flatMap(({ preamble, operative }) => [...preamble.slice(0, SAMPLE), ...operative.slice(0, SAMPLE)]);
  const leads = sample.flatMap(({ lead }) => (lead?.phrase?.known === true ? [lead] : []));
  return leads.length > 1 && leads.every(({ emphasised }) => !emphasised) ? '' : '*';
};

const mannerOf = (resolution: Resolution, place: OpeningPlace): Manner => {
  const style = resolution.profile.lead(resolution.language);
  if (style.emphasis === 'capitals') return { open: place.emphasis, close: place.emphasis, letters: (text) => text.toUpperCase() };
  const marks = emphasisOf(resolution, place);
  return { open: marks, close: marks, letters: style.letter === 'lower' ? lower : (text) => text };
};

/** The number that an operative paragraph gets: the next one, written as the last one is. */
const numberOf = ({ profile }: Resolution, { mark, alone }: OpeningPlace, mood: Mood, { lastOperative }: Surroundings): string => {
  if (mood !== 'operative' || mark !== '' || !alone || profile.listUnderVerb === 'subparagraphs') return '';
  if (lastOperative === undefined) return '1. ';
  const last = lastOperative.mark;
  if (last?.style !== 'decimal') return '';
  return `${last.open ? '(' : ''}${(last.value ?? lastOperative.ordinal) + 1}${last.close} `;
};

/** The mark at the end; French sets a no-break space before a semicolon. */
const terminalOf = ({ profile, language }: Resolution, mood: Mood): string => {
  const [mark] = profile[mood].end;
  return language === 'fr' && mark === ';' ? '\u00a0;' : mark;
};

/** Text that an editor finds the phrase by: what was typed so far, then the rest with and without accents. */
const filterOf = (typed: string, words: string, phrase: string): string => {
  const rest = phrase.slice(words.length);
  const plain = fold(rest);
  return plain === rest.toLowerCase() ? typed + rest : `${typed}${rest} ${words}${plain}`;
};

const REPEATS = ['also', 'further'] as const;

/** 0 for the next variant of the opening before (*Recalling* → *Recalling also* → *Recalling further*), else 1. */
const groupOf = (tag: LanguageTag, text: string, { before }: Surroundings): number => {
  const previous = before?.lead?.phrase;
  if (previous === undefined) return 1;
  const phrase = languageOf(tag).recogniseLead(text);
  if (phrase?.repeat === undefined || phrase.stem !== previous.stem) return 1;
  const wanted = previous.repeat === undefined ? REPEATS[0] : REPEATS[1];
  return phrase.repeat.kind === wanted ? 0 : 1;
};

/** How much of a phrase is emphasised: the Security Council leaves the noun of attitude out. */
const emphasisedLength = ({ profile, language }: Resolution, words: string): number =>
  profile.leadManner === 'short' ? (languageOf(language).recogniseLead(words, 'short')?.length ?? words.length) : words.length;

interface Writing {
  readonly resolution: Resolution;
  readonly place: OpeningPlace;
  readonly around: Surroundings;
  readonly manner: Manner;
}

const itemOf = ({ resolution, place, around, manner }: Writing, phrase: RankedPhrase, words: string, index: number): Item => {
  const { language } = resolution;
  const { mood } = phrase;
  const written = manner.letters(words);
  const length = emphasisedLength(resolution, words);
  const before = place.mark === '' || /\s$/.test(place.mark) ? numberOf(resolution, place, mood, around) : ' ';
  const text = `${before}${manner.open}${written.slice(0, length)}${manner.close}${written.slice(length)}${place.alone ? ' ' : ''}`;
  const group = around.moods[0] === mood ? groupOf(language, words, around) : 2;
  const [counterpart] = phrase.counterparts;
  return {
    label: written, kind: 'lead', span: place.span, text,
    ...(place.alone ? { snippet: `${escapeSnippet(text)}$0${escapeSnippet(terminalOf(resolution, mood))}` } : {}),
    ...(counterpart === undefined ? {} : { detail: counterpart }),
    filter: filterOf(place.typed, place.words, written), sort: rank(group, index), phrase: { tag: language, mood, text: phrase.text },
  };
};

/** The lead phrases that may open a paragraph at a place, the commonest in adopted texts first. */
export const leadItems = (draft: Draft, { offset, trigger }: Request): readonly Item[] => {
  const { resolution } = draft;
  const { phrases } = languageOf(resolution.language);
  if (phrases.length === 0) return [];
  const place = openingAt(draft, offset);
  if (place === undefined) return [];
  // a space alone opens nothing; behind a number or a word it may go on
  if (trigger === ' ' && place.mark === '' && place.words.trim() === '') return [];
  const around = surroundingsOf(draft, place);
  const gender = around.unit?.enacting?.gender ?? genderOf(resolution.profile, resolution.language);
  const writing = { resolution, place, around, manner: mannerOf(resolution, place) };
  const wanted = fold(place.words);
  return phrases.flatMap((phrase, index) => {
    if (!around.moods.includes(phrase.mood)) return [];
    const words = inGender(phrase, gender);
    return fold(words).startsWith(wanted) ? [itemOf(writing, phrase, words, index)] : [];
  });
};
