import { counterpartOf } from './leads/counterpart';
import { openingOf, partsOf } from './leads/openings';
import type { Paragraph } from '../model/resolution';
import { resolutionRule } from './engine/rule';

/** A paragraph without a number, ended by a comma, just before number 1: the last of the preamble, whatever its verb. */
const lastOfPreamble = ([first, second]: readonly Paragraph[]): readonly Paragraph[] =>
  first?.mark === undefined && first?.terminal.mark === ',' && second?.mark?.value === 1 ? [first] : [];

export default resolutionRule({
  id: 'operative-verb-in-preamble',
  severity: 'warning',
  languages: ['en', 'fr'],
  messages: {
    verb: {
      en: '“{phrase}” belongs to the operative part: a preambular paragraph opens with a participle or an adjective.',
      fr: '« {phrase} » relève du dispositif : un alinéa du préambule s’ouvre sur un participe ou un adjectif.',
    },
  },
  docs: {
    title: { en: 'Operative verb in the preamble', fr: 'Verbe du dispositif dans le préambule' },
    what: {
      en: 'Finds paragraphs of the preamble, before the first operative paragraph, that open with a verb in the present tense. A single unnumbered operative paragraph is told from them by its end.',
      fr: 'Signale les alinéas du préambule, avant le premier paragraphe du dispositif, qui s’ouvrent sur un verbe au présent. Un dispositif d’un seul paragraphe, sans numéro, s’en distingue par sa fin.',
    },
    why: {
      en: 'The preamble says in participles on what the organ relies; what it does stands in the operative part, in the present tense.',
      fr: 'Le préambule dit, au participe, sur quoi l’organe se fonde ; ce qu’il fait figure au dispositif, au présent.',
    },
    fix: {
      en: 'Proposes the participle (“Recalls” → “Recalling”) where the verb has one in use. The paragraph may instead belong to the operative part: look before you accept.',
      fr: 'Propose le participe (« Rappelle » → « Rappelant ») si la formule en a un en usage. L’alinéa peut aussi relever du dispositif : à vérifier avant d’accepter.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['V46', 'V47'],
    frequency: {
      en: 'Nine of some 11,900 preambular paragraphs of 732 adopted texts open so; read one by one, all nine are slips.',
      fr: 'Neuf des quelque 11 900 alinéas du préambule de 732 textes adoptés s’ouvrent ainsi ; à la lecture, ce sont tous des fautes.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*{{Recalls}}* its resolution 75/240,\n\n*Welcoming* the progress made,\n\n1. *Decides* to continue its work;\n\n2. *Requests* the Secretary-General to report on it.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Welcoming* the progress made,\n\n1. *Decides* to continue its work;\n\n2. *Requests* the Secretary-General to report on it.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*{{Se félicite}}* des progrès accomplis,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Se félicitant* des progrès accomplis,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, resolution, language }, report) {
    for (const { part, unit: { preamble, operative }, led } of partsOf(resolution)) {
      if (part !== 'preamble' || !led) continue;
      const last = lastOfPreamble(operative);
      const firstOperative = operative[last.length]?.span.start ?? Infinity;
      for (const paragraph of [...preamble, ...last]) {
        const opening = paragraph.span.start < firstOperative && paragraph.children.length === 0 ? openingOf(paragraph) : undefined;
        if (opening?.phrase.known !== true || opening.phrase.mood !== 'operative') continue;
        const phrase = text.slice(opening.span.start, opening.span.end);
        const other = /[*_]/.test(phrase) ? undefined : counterpartOf(language, phrase, 'preamble');
        report('verb', opening.span, { phrase: phrase.replace(/[*_]/g, '') }, other === undefined ? [] : [{
          title: { en: 'Write “{other}”', fr: 'Écrire « {other} »' }, parameters: { other }, safety: 'review', edits: [{ span: opening.span, text: other }],
        }]);
      }
    }
  },
});
