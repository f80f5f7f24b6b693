import { resolutionRule } from './engine/rule';
import { endOf, judgeEnd, ownOperative } from './structure/ends';

export default resolutionRule({
  id: 'last-operative-terminal',
  severity: 'error',
  messages: {
    other: {
      en: 'The last operative paragraph ends with a full stop, not with “{mark}”.',
      fr: 'Le dernier paragraphe du dispositif se termine par un point, et non par « {mark} ».',
    },
    none: { en: 'The last operative paragraph has no full stop.', fr: 'Il manque un point à la fin du dernier paragraphe du dispositif.' },
  },
  docs: {
    title: { en: 'Last operative paragraph without its full stop', fr: 'Dernier paragraphe du dispositif sans point final' },
    what: {
      en: 'Finds a last operative paragraph, or its last subparagraph, that does not end with a full stop. Every lettered part of a resolution has a last paragraph of its own.',
      fr: 'Signale le dernier paragraphe du dispositif, ou son dernier alinéa, quand il ne se termine pas par un point. Chacune des parties (A, B) d’une résolution a son dernier paragraphe.',
    },
    why: {
      en: 'The full stop closes the one sentence of the resolution, and tells the reader that nothing has been lost behind it.',
      fr: 'Le point clôt la phrase unique de la résolution et montre que rien ne manque à la suite.',
    },
    fix: { en: 'Puts the full stop in the place of the mark, or adds it. No word changes.', fr: 'Remplace le signe par un point, ou l’ajoute. Aucun mot ne change.' },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A8'],
    frequency: {
      en: 'All of 738 last paragraphs of adopted resolutions, in English and in French, end with a full stop.',
      fr: 'Les 738 derniers paragraphes examinés de résolutions adoptées, en anglais et en français, se terminent tous par un point.',
    },
    examples: [
      {
        body: 'un-sc', language: 'en',
        bad: '*The Security Council*,\n\n*Recalling* its resolution 2719 (2023),\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter{{;}}',
        good: '*The Security Council*,\n\n*Recalling* its resolution 2719 (2023),\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.',
      },
      {
        body: 'un-sc', language: 'fr',
        bad: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisi de la questio{{n}}',
        good: '*Le Conseil de sécurité*,\n\n*Rappelant* sa résolution 2719 (2023),\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de rester saisi de la question.',
      },
    ],
  },
  check({ text, units, profile, language }, report) {
    for (const unit of units) {
      const { paragraphs, handsOver, prose } = ownOperative(unit);
      const last = paragraphs.at(-1);
      if (last === undefined || handsOver || prose) continue;
      const end = endOf(last);
      if (end.continuation) continue;
      const verdict = judgeEnd(text, end, profile.operative.last, language);
      if (verdict.kind === 'fine') continue;
      const fix = { title: { en: 'End with a full stop', fr: 'Terminer par un point' }, safety: 'safe', edits: [verdict.edit] } as const;
      if (verdict.kind === 'none') report('none', verdict.span, {}, [fix]);
      else report('other', verdict.span, { mark: verdict.mark }, [fix]);
    }
  },
});
