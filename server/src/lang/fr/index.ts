import type { Language } from '../language.js';
import { lazyRanked } from '../ranked.js';
import { recogniseFrench } from './grammar.js';
import { PHRASES } from './phrases.generated.js';

const phrases = lazyRanked(PHRASES);

/** Drafting data of French. */
export const fr: Language = { tag: 'fr', recogniseLead: recogniseFrench, get phrases() { return phrases(); } };
