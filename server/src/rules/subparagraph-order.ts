import type { TextEdit } from '../base/text-edit';
import type { Paragraph, Unit } from '../model/resolution';
import { resolutionRule } from './engine/rule';
import { type Series, seriesOf, writeValue } from './structure/series';

/** Words before a letter that name a subparagraph, of this text or of another. */
const REFERENCE = /(?:subparagraphs?|sub-paragraphs?|alinéas?|apartados?|paragraph(?:e)?s?[ \u00a0]\d{1,3})[ \u00a0]{0,2}\(?[a-z]{1,4}\)/iu;

const brotherhoods = (unit: Unit): readonly (readonly Paragraph[])[] => {
  const found: (readonly Paragraph[])[] = [];
  const visit = ({ children }: Paragraph): void => {
    if (children.length > 1) found.push(children);
    children.forEach(visit);
  };
  unit.preamble.forEach(visit);
  unit.operative.forEach(visit);
  return found;
};

/** The series written anew from its first value on. */
const reordered = (text: string, { kind, items, lost }: Series): readonly TextEdit[] =>
  items.flatMap(({ paragraph, value }, index): TextEdit[] => {
    if (value === index + 1 + lost) return [];
    const { span, inner, suffix } = paragraph.mark!;
    const written = suffix === undefined ? inner : inner.slice(0, -suffix.length - 1);
    const at = text.indexOf(written, span.start);
    return [{ span: { start: at, end: at + written.length }, text: writeValue(kind, index + 1 + lost) }];
  });

export default resolutionRule({
  id: 'subparagraph-order',
  severity: 'warning',
  messages: {
    gap: { en: '“{found}” stands where “{expected}” is due: a subparagraph is missing, or the letters have slipped.', fr: '« {found} » est à la place de « {expected} » : un alinéa manque, ou les lettres sont décalées.' },
    duplicate: { en: '“{found}” stands twice.', fr: '« {found} » figure deux fois.' },
    back: { en: '“{found}” comes after “{previous}”.', fr: '« {found} » vient après « {previous} ».' },
  },
  docs: {
    title: { en: 'Subparagraphs out of order', fr: 'Alinéas dans le désordre' },
    what: {
      en: 'Finds letters and numerals of subparagraphs under one paragraph that skip one, stand twice or go back. Bullets, and letters of a negotiation (b bis), are left alone.',
      fr: 'Signale les lettres et numéros d’alinéas d’un même paragraphe qui en sautent un, se répètent ou reculent. Les puces et les lettres de négociation (b bis) ne sont pas concernées.',
    },
    why: { en: 'A reference to a subparagraph must lead to one place only.', fr: 'Un renvoi à un alinéa doit mener à un seul endroit.' },
    fix: {
      en: 'Letters the series anew. Safe where the text refers to no subparagraph by its letter.',
      fr: 'Refait la suite des lettres. Sans risque quand le texte ne renvoie à aucun alinéa par sa lettre.',
    },
    sources: ['em-paragraphs'],
    conventions: ['A12'],
    frequency: {
      en: 'In 732 adopted texts, in English and in French, with some 3,000 subparagraphs, the series run without a gap, but for one list that goes on with the letters of another.',
      fr: 'Dans 732 textes adoptés, en anglais et en français, qui comptent quelque 3 000 alinéas, les suites sont sans lacune, sauf une liste qui continue les lettres d’une autre.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States;\n\n   {{(c)}} To report on it;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States;\n\n   (b) To report on it;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   {{a)}} De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États ;\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, units }, report) {
    let referred: boolean | undefined;
    // Asked for only where something is found: the whole text is searched
    const isReferredTo = (): boolean => (referred ??= REFERENCE.test(text));
    const one = (series: Series): void => {
      const { kind, items, lost } = series;
      if (items.every(({ value }, index) => value === lost + index + 1)) return;
      const edits = reordered(text, series);
      const safe = !isReferredTo() && items.every(({ paragraph }) => paragraph.mark?.suffix === undefined);
      const fixes = [{ title: { en: 'Letter the subparagraphs anew', fr: 'Refaire la suite des alinéas' }, safety: safe ? 'safe' : 'review', edits }] as const;
      let previous = lost;
      for (const { paragraph, value } of items) {
        const { mark } = paragraph;
        const expected = previous + 1;
        if (value !== expected && mark!.suffix === undefined) {
          const key = value === previous ? 'duplicate' : value > expected ? 'gap' : 'back';
          // A list may go on with the letters of another one; an excerpt may begin anywhere
          const opens = previous === lost && value > expected && paragraph === items[0]!.paragraph;
          report(key, mark!.span, { found: writeValue(kind, value), expected: writeValue(kind, expected), previous: writeValue(kind, previous) }, opens ? [] : fixes, opens ? 'info' : undefined);
        }
        previous = value;
      }
    };
    for (const brothers of units.flatMap(brotherhoods)) {
      const series = seriesOf(brothers);
      if (series !== undefined) one(series);
    }
  },
});
