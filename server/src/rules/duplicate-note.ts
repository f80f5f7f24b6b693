import { resolutionRule } from './engine/rule';

export default resolutionRule({
  id: 'duplicate-note',
  severity: 'error',
  messages: { duplicate: { en: 'There are two notes “{label}”.', fr: 'Il y a deux notes « {label} ».' } },
  docs: {
    title: { en: 'Two notes with one label', fr: 'Deux notes de même appel' },
    what: {
      en: 'Finds a note `[^n]:` whose label another note above it bears. Several references to one note are right.',
      fr: 'Signale une note `[^n]:` dont une autre, plus haut, porte déjà l’appel. Plusieurs appels d’une même note sont justes.',
    },
    why: { en: 'A reference leads to the first one only; the second is lost in print.', fr: 'Un appel ne mène qu’à la première ; la seconde se perd à l’impression.' },
    sources: ['em-footnotes'],
    conventions: ['R39', 'R38'],
    frequency: { en: 'None in 732 adopted texts, in English and in French.', fr: 'Aucun cas dans 732 textes adoptés, en anglais et en français.' },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,[^1]\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.\n\n[^1]: Adopted without a vote.\n{{[^1]:}} A/79/999.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,[^1]\n\n1. *Welcomes* the report;[^2]\n\n2. *Decides* to continue its work.\n\n[^1]: Adopted without a vote.\n[^2]: A/79/999.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: Adoptée sans vote.\n{{[^1]:}} A/79/999.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport[^2] ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: Adoptée sans vote.\n[^2]: A/79/999.',
      },
    ],
  },
  check({ resolution }, report) {
    const seen = new Set<string>();
    for (const { label, style, mark } of resolution.notes.definitions) {
      if (style !== 'reference') continue;
      if (seen.has(label)) report('duplicate', mark, { label });
      seen.add(label);
    }
  },
});
