import type { Language } from '../language';

/** Read without drafting data: no lead phrase is recognised, nothing is proposed. */
export const es: Language = { tag: 'es', recogniseLead: () => undefined, phrases: [] };
