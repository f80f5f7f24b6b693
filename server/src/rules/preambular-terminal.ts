import { paragraphRule } from './engine/rule';
import { hidesConjunction, judgeEnd } from './structure/ends';

export default paragraphRule({
  id: 'preambular-terminal',
  severity: 'error',
  messages: {
    other: {
      en: 'A preambular paragraph ends with a comma, not with “{mark}”.',
      fr: 'Un alinéa du préambule se termine par une virgule, et non par « {mark} ».',
    },
    colon: {
      en: 'A preambular paragraph ends with a comma; nothing follows this colon.',
      fr: 'Un alinéa du préambule se termine par une virgule ; rien ne suit ce deux-points.',
    },
    none: { en: 'This preambular paragraph has no comma at its end.', fr: 'Il manque une virgule à la fin de cet alinéa du préambule.' },
  },
  docs: {
    title: { en: 'Preambular paragraph without its comma', fr: 'Alinéa du préambule sans virgule finale' },
    what: {
      en: 'Finds preambular paragraphs that end with another mark than a comma, or with none.',
      fr: 'Signale les alinéas du préambule qui se terminent par un autre signe que la virgule, ou sans signe.',
    },
    why: {
      en: 'A resolution is one sentence whose subject is the organ. Its preambular paragraphs are participial phrases, set off by commas, the last one too.',
      fr: 'Une résolution est une seule phrase, dont l’organe est le sujet. Les alinéas du préambule sont des propositions participiales que des virgules séparent, la dernière comprise.',
    },
    fix: {
      en: 'Puts the comma in the place of the semicolon or full stop, or adds it. No word changes.',
      fr: 'Remplace le point-virgule ou le point par une virgule, ou l’ajoute. Aucun mot ne change.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A7'],
    frequency: {
      en: 'Of 23,133 preambular paragraphs of General Assembly resolutions in French, 22,879 end with a comma.',
      fr: 'Sur 23 133 alinéas du préambule de résolutions de l’Assemblée générale en français, 22 879 se terminent par une virgule.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240{{;}}\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240{{ ;}}\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, paragraph, profile, language }, report) {
    if (paragraph.part !== 'preamble' || paragraph.depth > 0) return;
    // A list or a quotation bears the comma in the paragraph's stead
    if (paragraph.children.length > 0 || paragraph.continuations.length > 0 || hidesConjunction(text, paragraph.terminal)) return;
    if (paragraph.terminal.mark === ':') {
      // What it announces may have been read as something else
      report('colon', { start: paragraph.terminal.start, end: paragraph.terminal.end }, {}, [], 'info');
      return;
    }
    const verdict = judgeEnd(text, { leaf: paragraph, terminal: paragraph.terminal }, profile.preamble.end, language);
    if (verdict.kind === 'fine') return;
    const fix = { title: { en: 'End with a comma', fr: 'Terminer par une virgule' }, safety: 'safe', edits: [verdict.edit] } as const;
    if (verdict.kind === 'none') report('none', verdict.span, {}, [fix]);
    else report('other', verdict.span, { mark: verdict.mark }, [fix]);
  },
});
