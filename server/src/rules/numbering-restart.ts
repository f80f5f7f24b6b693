import { resolutionRule } from './engine/rule';
import { numberFaults, renumberFixes } from './structure/numbers';

export default resolutionRule({
  id: 'numbering-restart',
  severity: 'warning',
  messages: {
    restart: {
      en: 'Number {value} comes after {previous}, and no heading or list begins here.',
      fr: 'Le numéro {value} vient après le {previous}, sans qu’une section ou une liste commence ici.',
    },
  },
  docs: {
    title: { en: 'Numbers of operative paragraphs jump back', fr: 'Numérotation du dispositif qui recule' },
    what: {
      en: 'Finds an operative paragraph whose number is lower than the one before it. Sections, lettered parts and lists behind a colon may begin at 1.',
      fr: 'Signale un paragraphe du dispositif dont le numéro est inférieur au précédent. Les sections, les parties et les listes annoncées par un deux-points peuvent recommencer à 1.',
    },
    why: { en: 'Two paragraphs then answer to one number.', fr: 'Deux paragraphes répondent alors au même numéro.' },
    fix: {
      en: 'Numbers the whole run anew. A person has to agree, since the jump may be a list that was meant to stand one level below.',
      fr: 'Renumérote toute la suite. À confirmer, car le recul peut venir d’une liste qui devait se trouver un niveau plus bas.',
    },
    sources: ['em-paragraphs', 'un-resolutions'],
    conventions: ['A11'],
    frequency: { en: 'None in 732 adopted texts, in English and in French.', fr: 'Aucun cas dans 732 textes adoptés, en anglais et en français.' },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Calls upon* States to cooperate;\n\n{{1.}} *Requests* a report;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Calls upon* States to cooperate;\n\n3. *Requests* a report;\n\n4. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Prie* les États de coopérer ;\n\n3. *Demande* un rapport ;\n\n{{1.}} *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Prie* les États de coopérer ;\n\n3. *Demande* un rapport ;\n\n4. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, units }, report) {
    const fixes = renumberFixes(text);
    for (const fault of units.flatMap(numberFaults)) {
      if (fault.kind === 'restart') report('restart', fault.at.mark.span, { value: fault.at.value, previous: fault.previous }, fixes(fault));
    }
  },
});
