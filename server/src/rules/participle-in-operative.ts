import { counterpartOf } from './leads/counterpart';
import { openingOf, partsOf } from './leads/openings';
import { resolutionRule } from './engine/rule';
import { languageOf } from '../lang';
import type { LanguageTag } from '../lang/language';

/** Bodies whose adopted texts have participles that lead to a verb; the Assembly's have none in 12,000 operative paragraphs. */
const LEADING = new Set(['un-sc', 'interpol', 'mun']);
/** Code units read behind a comma: a second verb with its adverbs. */
const VERB = 60;

/** Whether the paragraph gets to its verb after all: "Noting the increase in attacks, *decides* that …". */
const hasVerb = (text: string, start: number, end: number, language: LanguageTag): boolean => {
  const { recogniseLead } = languageOf(language);
  const plain = text.slice(start, end).replace(/[*_]/g, '');
  for (let at = plain.indexOf(', '); at !== -1; at = plain.indexOf(', ', at + 2)) {
    const after = plain.slice(at + 2, at + 2 + VERB).replace(/^(?:hereby|therefore|donc)\s{1,3}/u, '');
    const found = recogniseLead(after);
    if (found?.known === true && found.mood === 'operative') return true;
  }
  return false;
};

export default resolutionRule({
  id: 'participle-in-operative',
  severity: 'warning',
  languages: ['en', 'fr'],
  messages: {
    participle: {
      en: '“{phrase}” belongs to the preamble: an operative paragraph opens with a verb in the present tense.',
      fr: '« {phrase} » relève du préambule : un paragraphe du dispositif s’ouvre sur un verbe au présent.',
    },
  },
  docs: {
    title: { en: 'Participle in the operative part', fr: 'Participe dans le dispositif' },
    what: {
      en: 'Finds numbered operative paragraphs that open with a participle or an adjective. In texts of the Security Council a participle that leads to a verb (“Noting the progress made, decides …”) is in use and not reported; numbered texts that are not written in acts of the organ (“We, the Heads of State …”) are left alone.',
      fr: 'Signale les paragraphes numérotés du dispositif qui s’ouvrent sur un participe ou un adjectif. Dans les textes du Conseil de sécurité, le participe que suit un verbe (« Notant les progrès accomplis, décide … ») est en usage et n’est pas signalé ; les textes numérotés qui ne sont pas rédigés en actes de l’organe (« Nous, chefs d’État … ») sont laissés de côté.',
    },
    why: {
      en: 'A participle decides nothing. It is left over where a paragraph has moved from the preamble.',
      fr: 'Un participe ne décide rien. Il subsiste quand un alinéa du préambule passe au dispositif.',
    },
    fix: {
      en: 'Proposes the present tense (“Recalling” → “Recalls”) where the phrase has one in use. The paragraph may instead belong to the preamble: look before you accept.',
      fr: 'Propose le présent (« Rappelant » → « Rappelle ») si la formule en a un en usage. Le paragraphe peut aussi relever du préambule : à vérifier avant d’accepter.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['V46', 'V47'],
    frequency: {
      en: 'Four of some 15,500 operative paragraphs of 732 adopted texts open so, those of the Security Council that go on to a verb apart; read one by one, all four are slips.',
      fr: 'Quatre des quelque 15 500 paragraphes du dispositif de 732 textes adoptés s’ouvrent ainsi, hormis ceux du Conseil de sécurité où un verbe suit ; à la lecture, ce sont tous des fautes.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *{{Welcoming}}* the progress made;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the progress made;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *{{Prenant note}}* du rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prend note* du rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *{{saluant}}* les efforts des parlements ;\n\n2. *demande* au Secrétaire général de suivre la question.',
        good: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *salue* les efforts des parlements ;\n\n2. *demande* au Secrétaire général de suivre la question.',
      },
    ],
  },
  check({ text, resolution, language, profile }, report) {
    const leading = LEADING.has(profile.id);
    for (const { part, paragraphs: operative, led } of partsOf(resolution)) {
      if (part !== 'operative' || !led) continue;
      let preamble = true;
      for (const paragraph of operative) {
        const opening = paragraph.mark === undefined ? undefined : openingOf(paragraph);
        // A preamble that is numbered too: up to the first verb every paragraph ends with a comma
        preamble &&= opening?.phrase.mood === 'preamble' && paragraph.terminal.mark === ',';
        if (preamble) continue;
        if (opening?.phrase.known !== true || opening.phrase.mood !== 'preamble' ) continue;
        if (leading && hasVerb(text, opening.span.end, paragraph.content.end, language)) continue;
        const phrase = text.slice(opening.span.start, opening.span.end);
        const other = /[*_]/.test(phrase) ? undefined : counterpartOf(language, phrase, 'operative');
        report('participle', opening.span, { phrase: phrase.replace(/[*_]/g, '') }, other === undefined ? [] : [{
          title: { en: 'Write “{other}”', fr: 'Écrire « {other} »' }, parameters: { other }, safety: 'review', edits: [{ span: opening.span, text: other }],
        }]);
      }
    }
  },
});
