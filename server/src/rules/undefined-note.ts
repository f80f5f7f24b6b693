import { resolutionRule } from './engine/rule';

export default resolutionRule({
  id: 'undefined-note',
  severity: 'error',
  messages: { undefined: { en: 'There is no note “{label}”.', fr: 'La note « {label} » n’existe pas.' } },
  docs: {
    title: { en: 'Reference to a note that does not exist', fr: 'Appel d’une note qui n’existe pas' },
    what: {
      en: 'Finds a note reference `[^n]` without its note. Superscript digits are looked at only where the text has notes marked so; plain digits and asterisks never are.',
      fr: 'Signale un appel `[^n]` sans sa note. Les chiffres en exposant ne sont examinés que si le texte a des notes ainsi marquées ; les chiffres ordinaires et les astérisques ne le sont jamais.',
    },
    why: { en: 'The reader is sent to a source that is not there.', fr: 'Le lecteur est renvoyé à une source absente.' },
    fix: { en: 'Adds an empty note at the end of the text, to be filled in.', fr: 'Ajoute en fin de texte une note vide, à remplir.' },
    sources: ['em-footnotes'],
    conventions: ['R39', 'R33'],
    frequency: { en: 'None in 732 adopted texts, in English and in French, with some 4,200 references.', fr: 'Aucun cas dans 732 textes adoptés, en anglais et en français, avec quelque 4 200 appels.' },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,{{[^1]}}\n\n1. *Welcomes* the report;[^2]\n\n2. *Decides* to continue its work.\n\n[^2]: A/79/999.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,[^1]\n\n1. *Welcomes* the report;[^2]\n\n2. *Decides* to continue its work.\n\n[^2]: A/79/999.\n[^1]: ',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240{{[^1]}},\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.\n',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: ',
      },
    ],
  },
  check({ text, resolution }, report) {
    const { definitions, references } = resolution.notes;
    const labels = new Set(definitions.map(({ label }) => label));
    const superscripts = definitions.some(({ style }) => style === 'superscript');
    const lastNote = definitions.at(-1);
    const seen = new Set<string>();
    for (const { label, style, span } of references) {
      if (labels.has(label) || (style === 'superscript' && !superscripts)) continue;
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      const end = text.length;
      const open = text === '' || /[\r\n]$/.test(text);
      const gap = lastNote !== undefined && lastNote.span.end >= text.trimEnd().length ? (open ? '' : eol) : (open ? eol : eol + eol);
      const fixes = style !== 'reference' || seen.has(label)
        ? []
        : [{ title: { en: 'Add the note', fr: 'Ajouter la note' }, safety: 'review' as const, edits: [{ span: { start: end, end }, text: `${gap}[^${label}]: ` }] }];
      seen.add(label);
      report('undefined', span, { label }, fixes, style === 'superscript' ? 'info' : undefined);
    }
  },
});
