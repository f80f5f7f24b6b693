import { ar } from './ar/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import type { Language, LanguageTag } from './language.js';
import { ru } from './ru/index.js';
import { zh } from './zh/index.js';

const BY_TAG: Readonly<Record<LanguageTag, Language>> = { en, fr, es, ru, ar, zh };

/** The drafting data of a language. */
export const languageOf = (tag: LanguageTag): Language => BY_TAG[tag];
