import type { EnactingLine } from '../model/resolution';
import { resolutionRule } from './engine/rule';

/** Behind the emphasis: the comma is roman. */
const commaPlace = ({ terminal, run, span }: EnactingLine): number => (run !== undefined && run.end <= span.end ? Math.max(run.end, terminal.end) : terminal.end);

export default resolutionRule({
  id: 'enacting-comma',
  severity: 'warning',
  messages: {
    missing: { en: 'A comma follows the organ’s name, since a preamble comes next.', fr: 'Une virgule suit le nom de l’organe, puisqu’un préambule vient ensuite.' },
    other: { en: 'A comma follows the organ’s name, not “{mark}”.', fr: 'Une virgule suit le nom de l’organe, et non « {mark} ».' },
    needless: {
      en: 'No comma follows the organ’s name where no preamble comes between it and its verb.',
      fr: 'Pas de virgule après le nom de l’organe quand aucun préambule ne le sépare de son verbe.',
    },
  },
  docs: {
    title: { en: 'Comma after the organ’s name', fr: 'Virgule après le nom de l’organe' },
    what: {
      en: 'Finds an enacting line without its comma though a preamble follows, and one with a comma though the operative part follows at once.',
      fr: 'Signale le nom de l’organe sans virgule devant un préambule, et avec virgule quand le dispositif suit aussitôt.',
    },
    why: {
      en: 'The comma opens the participial phrases of the preamble. Without them it would part the subject from its verb.',
      fr: 'La virgule ouvre les propositions participiales du préambule. Sans elles, elle séparerait le sujet de son verbe.',
    },
    fix: { en: 'Adds the comma, behind the emphasis, or takes it away.', fr: 'Ajoute la virgule, après l’italique, ou la supprime.' },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A5', 'A6'],
    frequency: {
      en: 'In French texts of United Nations organs 1,992 of 1,993 lines before a preamble have the comma; 56 of 59 without a preamble have none.',
      fr: 'Dans les textes français des organes des Nations Unies, 1 992 lignes sur 1 993 devant un préambule ont la virgule ; 56 sur 59 n’en ont pas quand il n’y a pas de préambule.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembl{{y}}*\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*{{,}}\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ units, language }, report) {
    for (const { enacting, preamble, operative } of units) {
      if (enacting === undefined || language !== enacting.language) continue;
      const { mark, start, end } = enacting.terminal;
      // A colon introduces the whole in some bodies
      if (mark === ':') continue;
      const comma = language === 'ar' ? '،' : language === 'zh' ? '，' : ',';
      if (preamble.length > 0 && mark === '') {
        const at = commaPlace(enacting);
        report('missing', { start: Math.max(enacting.span.start, end - 1), end }, {}, [
          { title: { en: 'Add the comma', fr: 'Ajouter la virgule' }, safety: 'safe', edits: [{ span: { start: at, end: at }, text: comma }] },
        ]);
      } else if (preamble.length > 0 && mark !== ',') {
        report('other', { start, end }, { mark }, [{ title: { en: 'Write a comma', fr: 'Mettre une virgule' }, safety: 'safe', edits: [{ span: { start, end }, text: comma }] }]);
      } else if (preamble.length === 0 && operative.length > 0 && mark === ',') {
        const opening = operative[0]!.lead;
        if (opening?.phrase === undefined && opening?.emphasised !== true) continue;
        report('needless', { start, end }, {}, [{ title: { en: 'Take the comma away', fr: 'Supprimer la virgule' }, safety: 'safe', edits: [{ span: { start, end }, text: '' }] }]);
      }
    }
  },
});
