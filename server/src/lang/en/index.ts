import type { Language } from '../language';
import { lazyRanked } from '../ranked';
import { recogniseEnglish } from './grammar';
import { PHRASES } from './phrases.generated';

const phrases = lazyRanked(PHRASES);

/** Drafting data of English. */
export const en: Language = { tag: 'en', recogniseLead: recogniseEnglish, get phrases() { return phrases(); } };
