import type { TextEdit } from '../base/text-edit';
import type { Notes } from '../model/notes';
import { resolutionRule } from './engine/rule';

const NUMBER = /^[1-9]\d{0,3}$/;
/** "see footnote 5 above": a number in words that a new one would make wrong. */
const IN_WORDS = /(?:foot)?notes?(?: de bas de page)?[ \u00a0]{1,2}\d|(?:supra|infra|note)[ \u00a0]{0,2}n?o?º?[ \u00a0]?\d/iu;

/** New number of each label, in the order in which the labels first stand in the text. */
const orderOf = ({ references }: Notes): ReadonlyMap<string, number> => {
  const order = new Map<string, number>();
  for (const { label, style } of references) {
    if (style === 'reference' && NUMBER.test(label) && !order.has(label)) order.set(label, order.size + 1);
  }
  return order;
};

const renumbered = ({ definitions, references }: Notes, order: ReadonlyMap<string, number>): readonly TextEdit[] => [
  ...references.flatMap(({ label, style, labelSpan }) => (style === 'reference' && order.has(label) && String(order.get(label)) !== label ? [{ span: labelSpan, text: String(order.get(label)) }] : [])),
  ...definitions.flatMap(({ label, style, mark }) =>
    style === 'reference' && order.has(label) && String(order.get(label)) !== label ? [{ span: { start: mark.start + 2, end: mark.start + 2 + label.length }, text: String(order.get(label)) }] : []),
];

/** The first label out of order. Those that lack a note, and notes that lack a reference, have rules of their own: they leave no gap. */
const firstWrong = (labels: readonly string[], defined: ReadonlySet<string>): string | undefined => {
  const used = new Set(labels);
  let previous = 0;
  for (const label of labels) {
    if (!defined.has(label)) continue;
    const number = Number(label);
    if (number < previous) return label;
    for (let missing = previous + 1; missing < number; missing++) {
      // Used and defined: it comes later. Neither: a gap
      if (used.has(String(missing)) === defined.has(String(missing))) return label;
    }
    previous = number;
  }
  return undefined;
};

export default resolutionRule({
  id: 'note-order',
  severity: 'warning',
  messages: {
    order: {
      en: 'Notes are numbered in the order of their first references: this one is number {expected}, not {label}.',
      fr: 'Les notes se numérotent dans l’ordre de leurs premiers appels : celle-ci est la note {expected}, et non {label}.',
    },
  },
  docs: {
    title: { en: 'Notes out of order', fr: 'Notes dans le désordre' },
    what: {
      en: 'Finds the first reference `[^n]` whose number is not the next one. Later references to the same note do not count, and labels in words (`[^vote]`) are left alone.',
      fr: 'Signale le premier appel `[^n]` dont le numéro n’est pas le suivant. Les appels répétés d’une même note ne comptent pas, et les appels en mots (`[^vote]`) ne sont pas concernés.',
    },
    why: {
      en: 'A resolution and its annexes share one series of notes, numbered as they come. A break in it shows that a note was moved, added or lost.',
      fr: 'Une résolution et ses annexes ont une seule suite de notes, numérotées dans l’ordre du texte. Une rupture montre qu’une note a été déplacée, ajoutée ou perdue.',
    },
    fix: {
      en: 'Numbers references and notes anew. Safe where every reference has its note, every note its reference, and no note is named by its number in words.',
      fr: 'Renumérote les appels et les notes. Sans risque quand chaque appel a sa note, chaque note son appel, et qu’aucune note n’est citée par son numéro.',
    },
    sources: ['em-footnotes'],
    conventions: ['R39', 'R33', 'A19'],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,{{[^2]}}\n\n1. *Welcomes* the report;[^1]\n\n2. *Decides* to continue its work.\n\n[^1]: A/79/999.\n[^2]: Adopted without a vote.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,[^1]\n\n1. *Welcomes* the report;[^2]\n\n2. *Decides* to continue its work.\n\n[^2]: A/79/999.\n[^1]: Adopted without a vote.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport{{[^3]}} ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: Adoptée sans vote.\n[^3]: A/79/999.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240[^1],\n\n1. *Accueille avec satisfaction* le rapport[^2] ;\n\n2. *Décide* de poursuivre ses travaux.\n\n[^1]: Adoptée sans vote.\n[^2]: A/79/999.',
      },
    ],
  },
  check({ text, resolution }, report) {
    const { notes } = resolution;
    const order = orderOf(notes);
    const labels = [...order.keys()];
    const defined = notes.definitions.filter(({ style }) => style === 'reference').map(({ label }) => label);
    const wrong = firstWrong(labels, new Set(defined));
    if (wrong === undefined) return;
    const reference = notes.references.find(({ label, style }) => style === 'reference' && label === wrong)!;
    const known = new Set(defined).size === defined.length && defined.every((label) => order.has(label)) && labels.every((label) => defined.includes(label));
    const safety = known && !IN_WORDS.test(text) ? 'safe' : 'review';
    report('order', reference.span, { label: wrong, expected: order.get(wrong)! }, [
      { title: { en: 'Number the notes in their order', fr: 'Renuméroter les notes dans leur ordre' }, safety, edits: renumbered(notes, order) },
    ]);
  },
});
