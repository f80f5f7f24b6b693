import { resolutionRule } from './engine/rule';
import { numberFaults, RENUMBERING, renumberFixes } from './structure/numbers';

export default resolutionRule({
  id: 'numbering-gap',
  severity: 'warning',
  messages: {
    gap: { en: 'Paragraph {previous} is followed by {value}: {expected} is missing.', fr: 'Le paragraphe {previous} est suivi du {value} : il manque le {expected}.' },
    outlier: { en: 'Number {value} stands where {expected} is due.', fr: 'Le numéro {value} occupe la place du {expected}.' },
    start: { en: 'The first operative paragraph bears the number {value}, not 1.', fr: 'Le premier paragraphe du dispositif porte le numéro {value}, et non 1.' },
  },
  docs: {
    title: { en: 'Gap in the numbers of operative paragraphs', fr: 'Lacune dans la numérotation du dispositif' },
    what: {
      en: 'Finds numbers of operative paragraphs that skip one or more. Sections and lettered parts may begin again at 1, and numbers of a negotiation (4 bis, 4 ter) are no gaps.',
      fr: 'Signale les numéros de paragraphes du dispositif qui en sautent un ou plusieurs. Les sections et les parties peuvent recommencer à 1, et les numéros de négociation (4 bis, 4 ter) ne sont pas des lacunes.',
    },
    why: {
      en: 'A gap is what a deleted or lost paragraph leaves, and it makes references to paragraphs wrong.',
      fr: 'Une lacune est la trace d’un paragraphe supprimé ou perdu, et elle fausse les renvois.',
    },
    fix: RENUMBERING,
    sources: ['em-paragraphs', 'un-resolutions'],
    conventions: ['A9', 'A11'],
    frequency: {
      en: 'One gap in 732 adopted texts, in English and in French: a slip of the publication.',
      fr: 'Une seule lacune dans 732 textes adoptés, en anglais et en français : un lapsus de la publication.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n{{3.}} *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n{{7.}} *Prie* les États de coopérer ;\n\n3. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Prie* les États de coopérer ;\n\n3. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, units }, report) {
    const fixes = renumberFixes(text);
    for (const fault of units.flatMap(numberFaults)) {
      const { kind, at, previous, expected } = fault;
      if (kind === 'duplicate' || kind === 'restart') continue;
      report(kind, at.mark.span, { previous, value: at.value, expected: at.value - expected > 1 && kind === 'gap' ? `${expected}–${at.value - 1}` : expected }, fixes(fault), kind === 'start' ? 'info' : undefined);
    }
  },
});
