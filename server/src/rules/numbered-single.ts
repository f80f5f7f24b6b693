import { resolutionRule } from './engine/rule';
import { hasReferences } from './structure/numbers';

export default resolutionRule({
  id: 'numbered-single',
  severity: 'warning',
  messages: { single: { en: 'A single operative paragraph bears no number.', fr: 'Un paragraphe unique du dispositif ne porte pas de numéro.' } },
  docs: {
    title: { en: 'Single operative paragraph with a number', fr: 'Paragraphe unique numéroté' },
    what: {
      en: 'Finds a number on the only operative paragraph of a resolution or of one of its lettered parts. Model United Nations numbers every clause and is left alone.',
      fr: 'Signale le numéro du paragraphe unique d’une résolution ou d’une de ses parties. Les simulations numérotent toujours : elles ne sont pas concernées.',
    },
    why: { en: 'A number tells paragraphs apart; one alone needs none.', fr: 'Le numéro distingue les paragraphes ; un seul n’en a pas besoin.' },
    fix: {
      en: 'Takes the number away. Safe where the text refers to no paragraph by its number.',
      fr: 'Supprime le numéro. Sans risque quand le texte ne renvoie à aucun paragraphe par son numéro.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A10'],
    frequency: {
      en: 'Of 58 United Nations resolutions in French with one operative paragraph none numbers it; nor do the 12 texts in English and in French measured apart from them.',
      fr: 'Sur 58 résolutions des Nations Unies en français à paragraphe unique, aucune ne le numérote, pas plus que les 12 textes anglais et français examinés en outre.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n{{1.}} *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-sc', language: 'fr',
        bad: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n{{1.}} *Décide* de rester saisi de la question.',
        good: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n*Décide* de rester saisi de la question.',
      },
    ],
  },
  check({ text, units, profile }, report) {
    if (profile.numbersSingle) return;
    for (const { operative, enacting } of units) {
      const [only] = operative;
      const mark = only?.mark;
      if (operative.length !== 1 || enacting === undefined || mark?.style !== 'decimal' || mark.suffix !== undefined || only!.terminal.mark === ';') continue;
      const { lead } = only!;
      // Without its verb an unnumbered paragraph is not known for what it is
      const known = lead?.emphasised === true || lead?.phrase !== undefined;
      const edits = [{ span: { start: mark.span.start, end: only!.content.start }, text: '' }];
      report('single', mark.span, {}, known ? [{ title: { en: 'Take the number away', fr: 'Supprimer le numéro' }, safety: hasReferences(text) ? 'review' : 'safe', edits }] : []);
    }
  },
});
