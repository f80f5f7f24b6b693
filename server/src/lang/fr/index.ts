import type { Language } from '../language';
import { lazyRanked } from '../ranked';
import { recogniseFrench } from './grammar';
import { PHRASES } from './phrases.generated';

const phrases = lazyRanked(PHRASES);

/** Drafting data of French. */
export const fr: Language = { tag: 'fr', recogniseLead: recogniseFrench, get phrases() { return phrases(); } };
