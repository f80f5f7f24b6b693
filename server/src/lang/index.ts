import { ar } from './ar/index';
import { en } from './en/index';
import { es } from './es/index';
import { fr } from './fr/index';
import type { Language, LanguageTag } from './language';
import { ru } from './ru/index';
import { zh } from './zh/index';

const BY_TAG: Readonly<Record<LanguageTag, Language>> = { en, fr, es, ru, ar, zh };

/** The drafting data of a language. */
export const languageOf = (tag: LanguageTag): Language => BY_TAG[tag];
