import type { Span } from '../base/span';
import { factsOf } from '../model/facts';
import { paragraphRule, type ReportedFix } from './engine/rule';

/** Two marks in a row, `;;`, `,,`, `,;`, or two full stops that are no ellipsis and no abbreviation's. */
const DOUBLED = /([,;،؛，；])[ \u00a0\u202f]{0,2}([,;،؛，；])|(?<![.…\p{Lu}])\.[ \u00a0]?\.(?![.…])/gu;

export default paragraphRule({
  id: 'doubled-terminal',
  severity: 'warning',
  messages: { doubled: { en: 'Two marks, “{marks}”, stand where one is due.', fr: 'Deux signes, « {marks} », occupent la place d’un seul.' } },
  docs: {
    title: { en: 'Mark of punctuation written twice', fr: 'Signe de ponctuation doublé' },
    what: {
      en: 'Finds two commas or semicolons in a row, alike or not, and two full stops that are no ellipsis.',
      fr: 'Signale deux virgules ou points-virgules de suite, identiques ou non, et deux points qui ne sont pas des points de suspension.',
    },
    why: { en: 'They remain where words were deleted between two marks.', fr: 'Ils restent là où des mots ont été supprimés entre deux signes.' },
    fix: {
      en: 'Leaves one of two equal marks. Of two different ones it leaves the second, which a person has to look at.',
      fr: 'Ne laisse qu’un de deux signes identiques. De deux signes différents, il laisse le second, à vérifier.',
    },
    sources: ['un-resolutions'],
    conventions: ['A7', 'A8'],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report{{;;}}\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240{{, ,}} adoptée sans vote,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240, adoptée sans vote,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, tree, paragraph }, report) {
    for (const index of paragraph.blocks) {
      const block = tree.blocks[index]!;
      const start = tree.starts[index]!;
      const { content } = factsOf(text, start, block);
      for (const match of content.slice(block.content).matchAll(DOUBLED)) {
        const at = start + block.content + match.index;
        const span: Span = { start: at, end: at + match[0].length };
        const equal = match[1] === undefined || match[1] === match[2];
        const kept = match[2] ?? '.';
        const fixes: readonly ReportedFix[] = [{ title: { en: 'Leave “{kept}”', fr: 'Laisser « {kept} »' }, parameters: { kept }, safety: equal ? 'safe' : 'review', edits: [{ span, text: kept }] }];
        report('doubled', span, { marks: match[0] }, fixes);
      }
    }
  },
});
