import { paragraphRule } from './engine/rule';

export default paragraphRule({
  id: 'subparagraph-style',
  severity: { default: 'warning', 'un-sc': 'info', ipu: 'info', interpol: 'hint', mun: 'info' },
  languages: ['en', 'fr', 'es'],
  messages: {
    open: { en: 'In English the mark of a subparagraph stands between brackets: “({inner})”.', fr: 'En anglais, la marque d’un alinéa est entre parenthèses : « ({inner}) ».' },
    closed: { en: 'In French and Spanish the mark of a subparagraph has its closing bracket alone: “{inner})”.', fr: 'En français et en espagnol, la marque d’un alinéa n’a que la parenthèse fermante : « {inner}) ».' },
  },
  docs: {
    title: { en: 'Mark of a subparagraph in another style', fr: 'Marque d’alinéa d’un autre style' },
    what: {
      en: 'Finds marks such as `a)` or `a.` at the first level and `(a)` in French or Spanish. Dots are left alone from the third level on, where they are right, and in Security Council texts.',
      fr: 'Signale les marques `(a)` ou `a.` en français et en espagnol, `a)` ou `a.` en anglais. Le point est admis à partir du troisième niveau, où il est juste, et dans les textes du Conseil de sécurité.',
    },
    why: {
      en: 'The form of the mark tells the levels apart: (a), then (i), then a. in English; a), then i), then a. in French and Spanish.',
      fr: 'La forme de la marque distingue les niveaux : a), puis i), puis a. en français et en espagnol ; (a), puis (i), puis a. en anglais.',
    },
    fix: { en: 'Rewrites the bracket or the dot; the letter stays.', fr: 'Récrit la parenthèse ou le point ; la lettre ne change pas.' },
    sources: ['em-paragraphs', 'em-headings'],
    conventions: ['A12'],
    frequency: {
      en: 'All of 721 marks in General Assembly texts in English have both brackets, and all of 722 in French have the closing one alone. Security Council texts in English close a quarter of their marks with a dot.',
      fr: 'Les 721 marques des textes anglais de l’Assemblée générale ont les deux parenthèses, et les 722 des textes français la seule parenthèse fermante. Le Conseil de sécurité ferme par un point le quart de ses marques en anglais.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   {{a)}} To consult the States;\n\n   (b) To report on it;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States;\n\n   (b) To report on it;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   {{(b)}} De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ paragraph: { mark, depth }, profile, language }, report) {
    if (depth === 0 || mark === undefined || (mark.style !== 'letter' && mark.style !== 'roman') || !/^[a-z]/u.test(mark.inner)) return;
    const dotted = mark.close === '.';
    if (dotted && (depth > 2 || profile.id === 'un-sc')) return;
    const wantsOpen = language === 'en';
    if (!dotted && mark.open === wantsOpen) return;
    const written = wantsOpen ? `(${mark.inner})` : `${mark.inner})`;
    report(wantsOpen ? 'open' : 'closed', mark.span, { inner: mark.inner }, [
      { title: { en: 'Write “{written}”', fr: 'Écrire « {written} »' }, parameters: { written }, safety: 'safe', edits: [{ span: mark.span, text: written }] },
    ]);
  },
});
