import { lostParts, setOffEdits } from './leads/set-off';
import { resolutionRule } from './engine/rule';

export default resolutionRule({
  id: 'lost-emphasis',
  severity: 'info',
  languages: ['en', 'fr'],
  messages: {
    text: { en: 'The lead phrases of this text ({count}) have lost their emphasis.', fr: 'Les formules introductives de ce texte ({count}) ont perdu leur mise en évidence.' },
    preamble: { en: 'The lead phrases of the preamble ({count}) have lost their emphasis.', fr: 'Les formules introductives du préambule ({count}) ont perdu leur mise en évidence.' },
    operative: { en: 'The lead phrases of the operative part ({count}) have lost their emphasis.', fr: 'Les formules introductives du dispositif ({count}) ont perdu leur mise en évidence.' },
  },
  docs: {
    title: { en: 'Emphasis of lead phrases lost throughout', fr: 'Italique des formules introductives perdu partout' },
    what: {
      en: 'Finds texts, preambles and operative parts in which (almost) no lead phrase is set off, and says so once, at the first of them. A part counts from three recognised phrases on, a whole text from two, where nine tenths of them are bare.',
      fr: 'Signale les textes, préambules et dispositifs dont (presque) aucune formule introductive n’est mise en évidence, et le dit une seule fois, à la première. Une partie compte à partir de trois formules reconnues, un texte à partir de deux, si les neuf dixièmes sont nues.',
    },
    why: {
      en: 'Copying out of a PDF or a web page drops italics. That is no mistake of the drafter, but the text is not finished before they are back.',
      fr: 'La copie depuis un PDF ou une page Web fait disparaître l’italique. Ce n’est pas une faute de rédaction, mais le texte n’est pas achevé tant qu’il manque.',
    },
    fix: {
      en: 'Sets all those phrases off at once. No word changes. Capitals (INTERPOL) are proposed for review.',
      fr: 'Remet toutes ces formules en évidence d’un coup. Aucun mot ne change. Les capitales (INTERPOL) sont proposées pour relecture.',
    },
    sources: ['em-italics', 'un-resolutions', 'ipu-resolutions', 'interpol-resolutions'],
    conventions: ['V1'],
    frequency: {
      en: 'Of 732 adopted texts, one came without its italics.',
      fr: 'Sur 732 textes adoptés, un seul est arrivé sans son italique.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: 'The General Assembly,\n\n{{Recalling}} its resolution 75/240,\n\nTaking note of the report of the Secretary-General,\n\n1. Welcomes the progress made;\n\n2. Decides to continue its work.',
        good: 'The General Assembly,\n\n*Recalling* its resolution 75/240,\n\n*Taking note* of the report of the Secretary-General,\n\n1. *Welcomes* the progress made;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: 'L’Assemblée générale,\n\n{{Rappelant}} sa résolution 75/240,\n\nPrenant note du rapport du Secrétaire général,\n\n1. Se félicite des progrès accomplis ;\n\n2. Décide de poursuivre ses travaux.',
        good: 'L’Assemblée générale,\n\n*Rappelant* sa résolution 75/240,\n\n*Prenant note* du rapport du Secrétaire général,\n\n1. *Se félicite* des progrès accomplis ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 151e Assemblée de l’Union interparlementaire,\n\n{{rappelant}} ses résolutions antérieures,\n\nconsciente du rôle des parlements,\n\nsaluant les efforts déployés,\n\n1. *invite* les parlements à légiférer ;\n\n2. *encourage* les gouvernements à coopérer ;\n\n3. *demande* au Secrétaire général de suivre la question.',
        good: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n*consciente* du rôle des parlements,\n\n*saluant* les efforts déployés,\n\n1. *invite* les parlements à légiférer ;\n\n2. *encourage* les gouvernements à coopérer ;\n\n3. *demande* au Secrétaire général de suivre la question.',
      },
    ],
  },
  check(target, report) {
    const parts = lostParts(target);
    const bare = parts.flatMap((part) => part.bare);
    const first = bare[0];
    if (first === undefined) return;
    const style = target.profile.lead(target.language);
    const kinds = new Set(parts.map(({ part }) => part));
    const key = kinds.size === 1 ? parts[0]!.part : 'text';
    report(key, first.span, { count: bare.length }, [{
      title: { en: 'Set all of them off', fr: 'Les remettre toutes en évidence' },
      safety: style.emphasis === 'italic' ? 'safe' : 'review',
      edits: bare.flatMap((opening) => setOffEdits(target.text, opening, style)),
    }]);
  },
});
