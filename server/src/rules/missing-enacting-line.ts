import type { Span } from '../base/span';
import type { Unit } from '../model/resolution';
import { resolutionRule } from './engine/rule';

const firstOf = (unit: Unit): Span | undefined => {
  const [paragraph] = [...unit.preamble.slice(0, 1), ...unit.operative.slice(0, 1)].sort((a, b) => a.span.start - b.span.start);
  return paragraph === undefined ? undefined : (paragraph.lead?.span ?? { start: paragraph.span.start, end: Math.min(paragraph.span.end, paragraph.content.start + 1) });
};

export default resolutionRule({
  id: 'missing-enacting-line',
  severity: 'warning',
  messages: {
    missing: {
      en: 'No line names the organ that adopts this text (“The General Assembly,”).',
      fr: 'Aucune ligne ne nomme l’organe qui adopte ce texte (« L’Assemblée générale, »).',
    },
  },
  docs: {
    title: { en: 'Enacting line missing', fr: 'Nom de l’organe absent' },
    what: {
      en: 'Finds a text with preambular and operative paragraphs above which no line names the organ.',
      fr: 'Signale un texte qui a un préambule et un dispositif sans qu’une ligne nomme l’organe au-dessus.',
    },
    why: {
      en: 'The organ is the subject of the one sentence that a resolution is: every participle and every verb depends on it.',
      fr: 'L’organe est le sujet de la phrase unique qu’est une résolution : tous les participes et tous les verbes en dépendent.',
    },
    fix: {
      en: 'Puts in the usual line of the body. Offered only where the body is known and has one organ; a person has to agree, as the text may be meant for another.',
      fr: 'Insère la ligne habituelle de l’organe. Proposé seulement si l’instance est connue et n’a qu’un organe ; à confirmer, car le texte peut être destiné à un autre.',
    },
    sources: ['em-drafting'],
    conventions: ['A1', 'A2'],
    frequency: {
      en: 'Of 732 adopted texts in English and in French, one, in one of its languages, lacks the line: a slip of the publication.',
      fr: 'Sur 732 textes adoptés, en anglais et en français, la ligne ne manque qu’à un seul, dans une de ses langues : un oubli de la publication.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '---\nbody: un-ga\n---\n\n*{{Recalling}}* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
        good: '---\nbody: un-ga\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-sc', language: 'fr',
        bad: '---\nbody: un-sc\n---\n\n*{{Rappelant}}* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisi de la question.',
        good: '---\nbody: un-sc\n---\n\n*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisi de la question.',
      },
    ],
  },
  check({ text, units, resolution, profile, language }, report) {
    const [unit] = units;
    if (unit === undefined || unit.enacting !== undefined || unit.preamble.length === 0 || unit.operative.length === 0) return;
    const known = [...unit.preamble, ...unit.operative].filter(({ lead }) => lead?.phrase !== undefined || lead?.emphasised === true).length;
    const span = firstOf(unit);
    if (span === undefined || known < 2) return;
    const organs = profile.organs[language] ?? [];
    const [organ] = organs;
    const offered = organ !== undefined && profile.id !== 'mun' && resolution.bodySource !== 'assumed' && organ.extended !== true;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const fixes = offered
      ? [{
          title: { en: 'Insert “{organ},”', fr: 'Insérer « {organ}, »' }, parameters: { organ: organ.name }, safety: 'review' as const,
          edits: [{ span: { start: lineStart, end: lineStart }, text: `*${organ.name}*,${eol}${eol}` }],
        }]
      : [];
    report('missing', span, {}, fixes);
  },
});
