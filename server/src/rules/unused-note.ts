import { resolutionRule } from './engine/rule';

export default resolutionRule({
  id: 'unused-note',
  severity: 'warning',
  messages: { unused: { en: 'Nothing refers to the note “{label}”.', fr: 'Aucun appel ne renvoie à la note « {label} ».' } },
  docs: {
    title: { en: 'Note without a reference', fr: 'Note sans appel' },
    what: {
      en: 'Finds a note `[^n]:` to which no reference leads. Notes under asterisks, superscript or plain digits are left alone: their references are often lost in a conversion.',
      fr: 'Signale une note `[^n]:` à laquelle aucun appel ne mène. Les notes marquées d’un astérisque, d’un chiffre en exposant ou d’un chiffre ordinaire ne sont pas concernées : leurs appels se perdent souvent dans une conversion.',
    },
    why: { en: 'In print the note would have no place: its reference has been deleted, or mistyped.', fr: 'À l’impression, la note n’aurait pas de place : son appel a été supprimé ou mal tapé.' },
    sources: ['em-footnotes'],
    conventions: ['R39'],
    frequency: { en: 'None in 732 adopted texts, in English and in French.', fr: 'Aucun cas dans 732 textes adoptés, en anglais et en français.' },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.\n\n{{[^1]:}} A/79/999.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;[^1]\n\n2. *Decides* to continue its work.\n\n[^1]: A/79/999.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: Adoptée sans vote.\n{{[^2]:}} A/79/999.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport[^2] ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: Adoptée sans vote.\n[^2]: A/79/999.',
      },
    ],
  },
  check({ resolution }, report) {
    const { definitions, references } = resolution.notes;
    const used = new Set(references.map(({ label }) => label));
    for (const { label, style, mark } of definitions) {
      if (style === 'reference' && !used.has(label)) report('unused', mark, { label });
    }
  },
});
