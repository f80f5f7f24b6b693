import type { Paragraph } from '../model/resolution';
import { paragraphRule } from './engine/rule';

const WORD = /[\p{L}\p{N}]/u;

/** The own words of a paragraph, without those of its subparagraphs. */
const ownText = (text: string, { content, children, continuations }: Paragraph): string =>
  text.slice(content.start, Math.min(content.end, children[0]?.span.start ?? content.end, continuations[0]?.span.start ?? content.end));

export default paragraphRule({
  id: 'empty-paragraph',
  severity: 'warning',
  messages: { empty: { en: 'Nothing stands behind “{mark}”.', fr: 'Rien ne suit « {mark} ».' } },
  docs: {
    title: { en: 'Number or letter without a paragraph', fr: 'Numéro ou lettre sans paragraphe' },
    what: {
      en: 'Finds a number or letter behind which no word stands, neither of the paragraph nor of its subparagraphs.',
      fr: 'Signale un numéro ou une lettre que rien ne suit, ni texte du paragraphe ni alinéa.',
    },
    why: { en: 'The number is counted, and printed, as if a paragraph had been lost.', fr: 'Le numéro compte et s’imprime comme si un paragraphe avait été perdu.' },
    sources: ['un-resolutions'],
    conventions: ['A9'],
    frequency: { en: 'None in 732 adopted texts, in English and in French.', fr: 'Aucun dans 732 textes adoptés, en anglais et en français.' },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n{{2.}}\n\n3. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   {{b)}} ;\n\n   c) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, paragraph }, report) {
    const { mark, children, continuations } = paragraph;
    if (mark === undefined || mark.style === 'label' || children.length > 0 || continuations.length > 0) return;
    if (!WORD.test(ownText(text, paragraph))) report('empty', mark.span, { mark: mark.text });
  },
});
