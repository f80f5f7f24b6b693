import { paragraphRule } from './engine/rule';
import { hidesConjunction } from './structure/ends';

/** "or" is left alone: it says that one of the cases suffices. */
const AND = /(?:and|et)$/u;

export default paragraphRule({
  id: 'closing-conjunction',
  severity: { default: 'warning', 'un-sc': 'hint', ipu: 'hint', interpol: 'hint', mun: 'hint' },
  languages: ['en', 'fr'],
  messages: {
    conjunction: {
      en: 'No “{word}” stands between the mark that ends a paragraph and the next paragraph.',
      fr: 'Pas de « {word} » entre le signe qui termine un paragraphe et le paragraphe suivant.',
    },
  },
  docs: {
    title: { en: 'Conjunction at the end of a paragraph', fr: 'Conjonction en fin de paragraphe' },
    what: {
      en: 'Finds “and” behind the comma or semicolon that ends a paragraph or subparagraph (`; and`). “Or” is left alone, since it changes the meaning.',
      fr: 'Signale « et » après la virgule ou le point-virgule qui termine un paragraphe ou un alinéa (` ; et`). « Ou » est laissé, car il change le sens.',
    },
    why: {
      en: 'The General Assembly and the bodies that follow it end paragraphs with the mark alone, so that a paragraph can be added or moved without touching its neighbours. The Security Council, INTERPOL and Model United Nations sometimes keep the conjunction, and too few texts of the Inter-Parliamentary Union were measured: there the finding is a hint.',
      fr: 'L’Assemblée générale et les organes qui la suivent terminent les paragraphes par le seul signe : on peut ainsi en ajouter ou en déplacer sans toucher aux voisins. Le Conseil de sécurité, INTERPOL et les simulations gardent parfois la conjonction, et trop peu de textes de l’Union interparlementaire ont été mesurés : le signalement y est un simple conseil.',
    },
    fix: { en: 'Takes the conjunction away. It removes a word, so a person has to agree.', fr: 'Supprime la conjonction. Un mot disparaît : à confirmer.' },
    sources: ['un-resolutions'],
    conventions: ['A7', 'A8', 'A14'],
    frequency: {
      en: 'Adopted General Assembly texts in English have one “; and” among 1,300 subparagraphs, in French none; Security Council texts in English have about 30.',
      fr: 'Les textes adoptés par l’Assemblée générale ont un seul « ; and » sur 1 300 alinéas en anglais, et aucun « ; et » en français ; ceux du Conseil de sécurité en ont une trentaine en anglais.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report; {{and}}\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ; {{et}}\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, paragraph: { terminal, content } }, report) {
    const hidden = hidesConjunction(text, terminal);
    const end = hidden ? terminal.start : terminal.conjunction?.end;
    if (end === undefined) return;
    const word = AND.exec(text.slice(Math.max(content.start, end - 3), end))?.[0];
    if (word === undefined) return;
    const from = hidden ? text.slice(0, end - word.length).trimEnd().length : terminal.end;
    const edits = [{ span: { start: from, end: hidden ? terminal.end : end }, text: '' }];
    report('conjunction', { start: end - word.length, end }, { word }, [{ title: { en: 'Take “{word}” away', fr: 'Supprimer « {word} »' }, parameters: { word }, safety: 'review', edits }]);
  },
});
