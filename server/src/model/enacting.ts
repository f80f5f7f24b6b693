import type { LanguageTag } from '../lang/language';
import { LANGUAGES } from '../lang/language';
import { PROFILES } from '../profiles';
import type { BodyId, Gender, OrganName } from '../profiles/profile';
import { normalise } from './normalise';

/** An enacting line that was recognised. */
export interface EnactingMatch {
  readonly body: BodyId;
  readonly language: LanguageTag;
  readonly gender: Gender;
}

/** Longest enacting line read, in code units: INTERPOL's, with session, place and dates, has about 150. */
const MAX_LENGTH = 400;

interface Form extends EnactingMatch {
  readonly pattern: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Spaces are no part of the comparison: conversions lose some and add others. */
const tight = (text: string): string => text.replaceAll(' ', '');

const formOf = (body: BodyId, language: LanguageTag, organ: OrganName): Form => {
  const name = tight(escape(normalise(organ.name))).replace('\\{n\\}', '[0-9]{1,3}[a-zèé]{0,4}');
  const rest = organ.extended === true ? '(?:[,:].{0,380})?' : '[,:،，]?';
  return { body, language, gender: organ.gender, pattern: new RegExp(`^${name}${rest}$`, 'u') };
};

/** Model UN drafts bear the organ they simulate; the front matter tells them apart, so that its forms are not looked for. */
const forms: readonly Form[] = PROFILES.filter(({ id }) => id !== 'mun').flatMap((profile) =>
  LANGUAGES.flatMap((language) => (profile.organs[language] ?? []).map((organ) => formOf(profile.id, language, organ))),
);

const firstLetters = new Set(forms.map(({ pattern }) => pattern.source[1]));

/**
 * Whether a paragraph is an enacting line ("The Security Council,").
 * @param text the paragraph's content, with its emphasis
 */
export const matchEnacting = (text: string): EnactingMatch | undefined => {
  if (text.length > MAX_LENGTH) return undefined;
  const first = /[^*_\s]/.exec(text)?.[0].toLowerCase();
  if (first === undefined || !firstLetters.has(first)) return undefined;
  const plain = tight(normalise(text));
  return forms.find(({ pattern }) => pattern.test(plain));
};

const GENERIC: Readonly<Partial<Record<LanguageTag, RegExp>>> = {
  en: /^the [^,;:.]{3,120},?$/u,
  fr: /^(?:l’|le |la |les )[^,;:.]{3,120},?$/u,
};

/** A line that names some organ, known or not: looked for only where no known organ enacts, right before the first lead phrase. */
export const matchAnyOrgan = (text: string): LanguageTag | undefined => {
  if (text.length > 160) return undefined;
  const plain = normalise(text);
  return GENERIC.en!.test(plain) ? 'en' : GENERIC.fr!.test(plain) ? 'fr' : undefined;
};
