import type { Language } from '../language.js';
import { lazyRanked } from '../ranked.js';
import { recogniseEnglish } from './grammar.js';
import { PHRASES } from './phrases.generated.js';

const phrases = lazyRanked(PHRASES);

/** Drafting data of English. */
export const en: Language = { tag: 'en', recogniseLead: recogniseEnglish, get phrases() { return phrases(); } };
