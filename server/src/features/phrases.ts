import { languageOf } from '../lang';
import type { LanguageTag, Mood, RankedPhrase } from '../lang/language';
import type { Gender } from '../profiles/profile';
import type { Text } from '../rules/engine/rule';
import type { InterfaceLanguage } from './draft';

const MARKS = /\p{M}/gu;

/** A piece of text as a hurried typist writes it: lower case, no accents, straight apostrophe, single spaces. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[’ʼ]/g, '\'').replace(/œ/g, 'oe').replace(/[\s\u00a0\u202f]{1,9}/g, ' ');

/** The phrase in the gender of the organ; the feminine where it is not known. */
export const inGender = (phrase: RankedPhrase, gender: Gender | undefined): string => (gender === 'masculine' ? (phrase.masculine ?? phrase.text) : phrase.text);

/** The row of the ranked vocabulary that a lead phrase is, whatever its accents, letter case and gender. */
export const rankedOf = (tag: LanguageTag, mood: Mood, text: string): RankedPhrase | undefined => {
  const wanted = fold(text);
  const isIt = (text: string | undefined): boolean => text !== undefined && fold(text) === wanted;
  return languageOf(tag).phrases.find((it) => it.mood === mood && (isIt(it.text) || isIt(it.masculine)));
};

/** The language that counterparts are given in. */
export const otherLanguage = (tag: LanguageTag): 'en' | 'fr' | undefined => (tag === 'en' ? 'fr' : tag === 'fr' ? 'en' : undefined);

const NEUTRAL: Text = {
  en: 'Neutral: “takes note of” and “notes” express neither approval nor disapproval (General Assembly decision 55/488).',
  fr: 'Formule neutre : « prend note » et « note » (« takes note of », « notes ») n’expriment ni approbation ni désapprobation (décision 55/488 de l’Assemblée générale).',
};

/** Stems without a word of appreciation behind them. */
const NEUTRAL_STEMS: Readonly<Partial<Record<LanguageTag, ReadonlySet<string>>>> = {
  en: new Set(['notes', 'noting', 'takes note', 'taking note', 'takes note of', 'taking note of']),
  fr: new Set(['note', 'notant', 'prend note', 'prenant note', 'prend acte', 'prenant acte']),
};

/** What is known of the force of a phrase. */
export const forceOf = (tag: LanguageTag, stem: string): Text | undefined => (NEUTRAL_STEMS[tag]?.has(stem) === true ? NEUTRAL : undefined);

const WORDS = {
  preamble: { en: 'Preambular lead phrase', fr: 'Formule introductive du préambule' },
  operative: { en: 'Operative lead phrase', fr: 'Formule introductive du dispositif' },
  opens: { en: 'Opens {count} paragraphs of the adopted texts that were counted.', fr: 'Ouvre {count} paragraphes des textes adoptés qui ont été dépouillés.' },
  counterparts: { en: 'In French, the commonest first: ', fr: 'En anglais, du plus au moins courant : ' },
  counterpartsBack: { en: 'In English, the commonest first: ', fr: 'En français, du plus au moins courant : ' },
  masculine: { en: 'For an organ of masculine gender: ', fr: 'Pour un organe du genre masculin : ' },
} as const;

const grouped = (count: number, language: InterfaceLanguage): string => {
  const digits = String(count);
  return digits.length <= 3 ? digits : `${digits.slice(0, -3)}${language === 'fr' ? '\u202f' : ','}${digits.slice(-3)}`;
};

const quoted = (text: string, language: InterfaceLanguage): string => (language === 'fr' ? `« ${escapeMarkdown(text)} »` : `“${escapeMarkdown(text)}”`);

/** A text as Markdown that shows it as it is. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&');

/** Use and counterparts of a ranked phrase, as Markdown. */
export const describePhrase = (tag: LanguageTag, phrase: RankedPhrase, language: InterfaceLanguage): string => {
  const other = otherLanguage(tag);
  const lines = [WORDS[phrase.mood][language], WORDS.opens[language].replace('{count}', grouped(phrase.count, language))];
  if (phrase.masculine !== undefined) lines.push(WORDS.masculine[language] + quoted(phrase.masculine, language));
  if (other !== undefined && phrase.counterparts.length > 0) {
    const label = (other === 'fr') === (language === 'en') ? WORDS.counterparts : WORDS.counterpartsBack;
    lines.push(label[language] + phrase.counterparts.map((it) => quoted(it, language)).join(', '));
  }
  const force = forceOf(tag, fold(phrase.text)) ?? forceOf(tag, phrase.text.toLowerCase());
  if (force !== undefined) lines.push(force[language]);
  return lines.join('\n\n');
};
