import { resolutionRule } from './engine/rule';

/** Comments are read by the engine, which also knows which of them suppressed anything and reports the rest under this rule. */
export default resolutionRule({
  id: 'unused-suppression',
  severity: 'info',
  messages: {
    unused: { en: 'This comment suppresses nothing.', fr: 'Ce commentaire ne neutralise aucun signalement.' },
    reasonless: { en: 'This comment does not say why it suppresses a finding: add “: reason”.', fr: 'Ce commentaire ne dit pas pourquoi il neutralise un signalement : ajouter « : motif ».' },
  },
  docs: {
    title: { en: 'Suppression without effect or without reason', fr: 'Neutralisation sans effet ou sans motif' },
    what: {
      en: 'Finds comments `<!-- plenary-disable … -->` and `<!-- plenary-disable-next-paragraph … -->` under which no finding is left to suppress, and those that give no reason after a colon.',
      fr: 'Signale les commentaires `<!-- plenary-disable … -->` et `<!-- plenary-disable-next-paragraph … -->` qui ne neutralisent plus rien, et ceux qui ne donnent aucun motif après un deux-points.',
    },
    why: {
      en: 'A suppression that has outlived its paragraph hides the next mistake. The reason tells the next editor that someone has looked.',
      fr: 'Une neutralisation qui survit à son alinéa cache la faute suivante. Le motif dit au rédacteur suivant que quelqu’un a examiné le passage.',
    },
    fix: {
      en: 'Proposes to delete a comment without effect. A reason can only come from you.',
      fr: 'Propose de supprimer un commentaire sans effet. Le motif, vous seul pouvez le donner.',
    },
    sources: [],
    conventions: [],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n{{<!-- plenary-disable-next-paragraph preambular-terminal: as received -->}}\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n{{<!-- plenary-disable-next-paragraph preambular-terminal -->}}\n\n*Recalling* its resolution 75/240;\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n<!-- plenary-disable-next-paragraph preambular-terminal: as received -->\n\n*Recalling* its resolution 75/240;\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n{{<!-- plenary-disable-next-paragraph preambular-terminal : texte reçu -->}}\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n{{<!-- plenary-disable-next-paragraph preambular-terminal -->}}\n\n*Rappelant* sa résolution 75/240 ;\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n<!-- plenary-disable-next-paragraph preambular-terminal : texte reçu -->\n\n*Rappelant* sa résolution 75/240 ;\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check() {
    // reported by rules/engine/run.ts
  },
});
