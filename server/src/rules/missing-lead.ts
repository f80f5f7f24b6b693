import type { Paragraph, Unit } from '../model/resolution';
import { resolutionRule } from './engine/rule';
import { partsOf } from './leads/openings';

/** Words shown of an opening that is no lead phrase. */
const SHOWN = /^[\s*_[]{0,6}((?:[^\s]{1,40}[\s\u00a0]){0,2}[^\s]{1,40})/u;

/** `12. (a) *Notes* …`: the lead phrase stands behind the mark of the first subparagraph. */
const LISTED = /^[\s(]{0,4}[a-z0-9]{1,4}\)[\s\u00a0]/u;

/** Numbered sentences below a verb that governs them (`Resolves that:`), or an adopted declaration, open as they please. */
const governs = ({ endMark, mark, part }: Paragraph): boolean => endMark === ':' && part === 'operative' && mark === undefined;

const candidates = ({ preamble, operative }: Unit): readonly Paragraph[] => {
  const governed = operative.findIndex(governs);
  return [...preamble, ...(governed === -1 ? operative : operative.slice(0, governed + 1))];
};

export default resolutionRule({
  id: 'missing-lead',
  severity: 'info',
  languages: ['en', 'fr'],
  messages: {
    preamble: {
      en: '“{words}” is no lead phrase: a preambular paragraph opens with a participle or an adjective.',
      fr: '« {words} » n’est pas une formule introductive : un alinéa du préambule s’ouvre par un participe ou un adjectif.',
    },
    operative: {
      en: '“{words}” is no lead phrase: an operative paragraph opens with a verb in the present, third person singular.',
      fr: '« {words} » n’est pas une formule introductive : un paragraphe du dispositif s’ouvre par un verbe au présent, à la troisième personne du singulier.',
    },
  },
  docs: {
    title: { en: 'Paragraph without a lead phrase', fr: 'Paragraphe sans formule introductive' },
    what: {
      en: 'Finds paragraphs that open with neither an emphasised phrase nor a participle, adjective or verb in the form of a lead phrase (“Request” for “Requests”, “We note”).',
      fr: 'Signale les paragraphes qui ne s’ouvrent ni par une formule en italique, ni par un participe, un adjectif ou un verbe à la forme voulue (« Demander » pour « Demande », « Nous notons »).',
    },
    why: {
      en: 'A resolution is one sentence: the organ is its subject, the preamble hangs on participles, each operative paragraph is a verb of which the organ is the subject.',
      fr: 'Une résolution est une seule phrase : l’organe en est le sujet, le préambule se compose de participes, chaque paragraphe du dispositif s’ouvre par un verbe dont l’organe est le sujet.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A2', 'A3', 'A4'],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* the Charter of the United Nations,\n\n1. {{Request the Secretary-General}} to report;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* the Charter of the United Nations,\n\n1. *Requests* the Secretary-General to report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* la Charte des Nations Unies,\n\n1. {{Demander au Secrétaire}} général de faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* la Charte des Nations Unies,\n\n1. *Prie* le Secrétaire général de faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, resolution }, report) {
    const units = new Set(partsOf(resolution).filter(({ bare }) => bare > 0).map(({ unit }) => unit));
    for (const unit of units) {
      for (const { lead, content, part } of candidates(unit)) {
        if (lead !== undefined) continue;
        const opening = text.slice(content.start, Math.min(content.end, content.start + 140));
        const words = SHOWN.exec(opening)?.[1];
        if (words === undefined || LISTED.test(opening)) continue;
        const start = text.indexOf(words, content.start);
        report(part, { start, end: start + words.length }, { words });
      }
    }
  },
});
