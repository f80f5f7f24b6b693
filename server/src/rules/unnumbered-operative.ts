import type { Paragraph } from '../model/resolution';
import type { ReportedFix } from './engine/rule';
import { resolutionRule } from './engine/rule';
import { isProse } from './structure/ends';
import { hasReferences } from './structure/numbers';

const isNumbered = ({ number }: Paragraph): boolean => number !== undefined;

/** The number that is due, where exactly one is missing between two others or behind the last. */
const missingNumber = (before: Paragraph | undefined, after: Paragraph | undefined): number | undefined => {
  const due = (before?.mark?.value ?? 0) + 1;
  return after === undefined || after.mark?.value === due + 1 ? due : undefined;
};

export default resolutionRule({
  id: 'unnumbered-operative',
  severity: 'warning',
  messages: { unnumbered: { en: 'This operative paragraph stands among numbered ones and has no number.', fr: 'Ce paragraphe du dispositif n’a pas de numéro, alors que ses voisins en ont un.' } },
  docs: {
    title: { en: 'Operative paragraph without a number', fr: 'Paragraphe du dispositif sans numéro' },
    what: {
      en: 'Finds an operative paragraph without a number in a text whose other operative paragraphs have one. Paragraphs that introduce others with a colon, and those that stand alone under a heading, are left alone.',
      fr: 'Signale un paragraphe du dispositif sans numéro dans un texte où les autres en portent un. Les paragraphes qui en introduisent d’autres par un deux-points, ou qui sont seuls sous un intertitre, ne sont pas concernés.',
    },
    why: { en: 'Nobody can refer to a paragraph without a number, and the next one takes its place.', fr: 'On ne peut pas renvoyer à un paragraphe sans numéro, et le suivant prend sa place.' },
    fix: {
      en: 'Writes the number where exactly one is missing; safe where the text refers to no paragraph by its number.',
      fr: 'Écrit le numéro quand il en manque exactement un ; sans risque quand le texte ne renvoie à aucun paragraphe par son numéro.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A9'],
    frequency: {
      en: 'In 732 adopted texts, in English and in French, only paragraphs that introduce a list or a declaration, or stand alone under a heading, are unnumbered among numbered ones.',
      fr: 'Dans 732 textes adoptés, en anglais et en français, seuls des paragraphes qui annoncent une liste ou une déclaration, ou qui sont seuls sous un intertitre, sont sans numéro parmi des paragraphes numérotés.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n*{{Calls upon}}* States to cooperate;\n\n3. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Calls upon* States to cooperate;\n\n3. *Decides* to continue its work.',
      },
      {
        body: 'un-sc', language: 'fr',
        bad: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Engage* les parties à coopérer ;\n\n*{{Décide}}* de rester saisi de la question.',
        good: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Engage* les parties à coopérer ;\n\n3. *Décide* de rester saisi de la question.',
      },
    ],
  },
  check({ text, units }, report) {
    for (const { operative, sections } of units) {
      const numbered = operative.reduce((count, paragraph) => (isNumbered(paragraph) ? count + 1 : count), 0);
      if (numbered === operative.length || numbered < 2 || numbered * 2 < operative.length || isProse(operative)) continue;
      // The only paragraph under its heading needs no number
      const alone = new Set(sections.flatMap((section) => (section.heading !== undefined && section.operative.length === 1 ? section.operative : [])));
      operative.forEach((paragraph, index) => {
        const { mark, lead, terminal, children, continuations } = paragraph;
        if (mark !== undefined || alone.has(paragraph) || lead === undefined || lead.phrase?.mood === 'preamble' || terminal.mark === ':' || terminal.mark === '' || terminal.mark === ',' || children.length > 0 || continuations.length > 0) return;
        const due = missingNumber(operative[index - 1], operative[index + 1]);
        const edits = [{ span: { start: paragraph.content.start, end: paragraph.content.start }, text: `${due}. ` }];
        const fixes: readonly ReportedFix[] = due === undefined ? [] : [{ title: { en: 'Write “{due}.”', fr: 'Écrire « {due}. »' }, parameters: { due }, safety: hasReferences(text) ? 'review' : 'safe', edits }];
        report('unnumbered', lead.span, {}, fixes);
      });
    }
  },
});
