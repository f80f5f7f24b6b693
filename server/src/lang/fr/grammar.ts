import type { LeadManner, LeadPhrase } from '../language.js';
export const recogniseFrench = (_opening: string, _manner: LeadManner = 'long'): LeadPhrase | undefined => undefined;
