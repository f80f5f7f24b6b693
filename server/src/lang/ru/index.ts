import type { Language } from '../language';

/** Read without drafting data: no lead phrase is recognised, nothing is proposed. */
export const ru: Language = { tag: 'ru', recogniseLead: () => undefined, phrases: [] };
