import { counterpartOf } from './leads/counterpart';
import { isLed, openingOf } from './leads/openings';
import { resolutionRule } from './engine/rule';

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
      en: 'Finds numbered operative paragraphs that open with a participle or an adjective. Numbered texts that are not written in acts of the organ (“We, the Heads of State …”) are left alone.',
      fr: 'Signale les paragraphes numérotés du dispositif qui s’ouvrent sur un participe ou un adjectif. Les textes numérotés qui ne sont pas rédigés en actes de l’organe (« Nous, chefs d’État … ») sont laissés de côté.',
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
      en: 'Four of some 15,500 operative paragraphs of 732 adopted texts open so: “Acting in support of …” and “Noting …, decides”, each in both languages.',
      fr: 'Quatre sur quelque 15 500 paragraphes du dispositif de 732 textes adoptés : « Agissant en appui … » et « Notant …, décide », chacun dans les deux langues.',
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
  check({ text, tree, units, language }, report) {
    for (const { operative } of units) {
      if (!isLed(operative)) continue;
      for (const paragraph of operative) {
        const opening = paragraph.mark === undefined ? undefined : openingOf(tree, paragraph);
        if (opening?.phrase.known !== true || opening.phrase.mood !== 'preamble') continue;
        const phrase = text.slice(opening.span.start, opening.span.end);
        const other = /[*_]/.test(phrase) ? undefined : counterpartOf(language, phrase, 'operative');
        report('participle', opening.span, { phrase: phrase.replace(/[*_]/g, '') }, other === undefined ? [] : [{
          title: { en: 'Write “{other}”', fr: 'Écrire « {other} »' }, parameters: { other }, safety: 'review', edits: [{ span: opening.span, text: other }],
        }]);
      }
    }
  },
});
