import { resolutionRule } from './engine/rule';
import { numberFaults, RENUMBERING, renumberFixes } from './structure/numbers';

export default resolutionRule({
  id: 'duplicate-number',
  severity: 'error',
  messages: { duplicate: { en: 'Two operative paragraphs in a row bear the number {value}.', fr: 'Deux paragraphes de suite portent le numéro {value}.' } },
  docs: {
    title: { en: 'Operative number used twice', fr: 'Numéro de paragraphe en double' },
    what: { en: 'Finds an operative paragraph with the number of the one before it.', fr: 'Signale un paragraphe du dispositif qui porte le numéro du précédent.' },
    why: { en: 'A reference to that number no longer says which paragraph is meant.', fr: 'Un renvoi à ce numéro ne dit plus quel paragraphe est visé.' },
    fix: RENUMBERING,
    sources: ['em-paragraphs', 'un-resolutions'],
    conventions: ['A9', 'A11'],
    frequency: {
      en: 'One in 732 adopted texts, in English and in French: a slip of the publication.',
      fr: 'Un seul dans 732 textes adoptés, en anglais et en français : un lapsus de la publication.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n{{1.}} *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-sc', language: 'fr',
        bad: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Engage* les parties à coopérer ;\n\n{{2.}} *Décide* de rester saisi de la question.',
        good: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Engage* les parties à coopérer ;\n\n3. *Décide* de rester saisi de la question.',
      },
    ],
  },
  check({ text, units }, report) {
    const fixes = renumberFixes(text);
    for (const fault of units.flatMap(numberFaults)) {
      if (fault.kind === 'duplicate') report('duplicate', fault.at.mark.span, { value: fault.at.value }, fixes(fault));
    }
  },
});
