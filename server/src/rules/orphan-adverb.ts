import type { TextEdit } from '../base/text-edit';
import type { ResolutionTarget } from './engine/rule';
import { resolutionRule } from './engine/rule';
import { headOf, type Opening, openingOf, partsOf } from './leads/openings';
import { adverbOf } from './leads/repeats';

/** Takes the adverb out, with one space, and gives the phrase its capital back. */
const withoutAdverb = (text: string, opening: Opening, from: number, to: number): readonly TextEdit[] => {
  const space = /^[\s\u00a0\u202f]/;
  if (from > opening.span.start) {
    let start = from;
    while (start > opening.span.start && space.test(text[start - 1]!)) start--;
    return [{ span: { start, end: to }, text: '' }];
  }
  let end = to;
  while (space.test(text[end] ?? '')) end++;
  const next = text[end] ?? '';
  const capital = text[from] !== text[from]?.toLowerCase();
  return [{ span: { start: from, end: end + 1 }, text: capital ? next.toUpperCase() : next }];
};

/** Whether the paragraph before names the same act, as its opening or further on ("and requests"). */
const namesAct = (text: string, before: Opening | undefined, paragraph: { start: number; end: number } | undefined, head: string): boolean => {
  if (before !== undefined && (before.phrase.stem === head || headOf(before.phrase.stem) === head)) return true;
  if (paragraph === undefined) return false;
  const plain = text.slice(paragraph.start, paragraph.end).replace(/[*_]/g, '').replace(/'/g, '’').toLowerCase();
  return plain.includes(head) || plain.includes(head.replace(/is(e[sd]?|ing)$/, 'iz$1'));
};

export default resolutionRule({
  id: 'orphan-adverb',
  severity: { default: 'warning', 'un-sc': 'info', interpol: 'info', mun: 'hint' },
  languages: ['en', 'fr'],
  messages: {
    first: { en: '“{adverb}” opens the first paragraph of this part: no act comes before it.', fr: '« {adverb} » figure dans le premier alinéa ou paragraphe de cette partie : aucun acte ne le précède.' },
    orphan: { en: '“{adverb}”, but the paragraph before opens with another verb than “{head}”.', fr: '« {adverb} », alors que l’alinéa ou le paragraphe précédent s’ouvre sur un autre verbe que « {head} ».' },
  },
  docs: {
    title: { en: 'Adverb of repetition that repeats nothing', fr: 'Adverbe de répétition qui ne répète rien' },
    what: {
      en: 'Finds “also” and “further” in a lead phrase where the paragraph just before neither opens with the same verb nor names it further on. Adverbs that refer to an earlier resolution (“once again”, “de nouveau”) and “enfin”, with which INTERPOL closes a series, are left alone.',
      fr: 'Signale « également », « aussi » et « en outre » dans une formule introductive quand l’alinéa ou le paragraphe qui précède ne s’ouvre pas sur le même verbe et ne le contient pas. Les adverbes qui renvoient à une résolution antérieure (« de nouveau ») et « enfin », par lequel INTERPOL clôt une série, sont laissés de côté.',
    },
    why: {
      en: 'The adverb marks the second and third of adjacent paragraphs with one verb. Alone it is left over from a paragraph that was deleted or moved.',
      fr: 'L’adverbe marque le deuxième et le troisième de plusieurs alinéas ou paragraphes voisins à même verbe. Seul, il subsiste d’un passage supprimé ou déplacé.',
    },
    fix: {
      en: 'Proposes to delete the adverb. Perhaps the paragraph before has lost its verb instead: look before you accept.',
      fr: 'Propose de supprimer l’adverbe. C’est peut-être le passage précédent qui a perdu son verbe : à vérifier avant d’accepter.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['V20', 'V27', 'V29'],
    frequency: {
      en: 'Of some 2,700 such adverbs in 520 adopted texts of the General Assembly 5 stand so; in texts of the Security Council about one in six, hence information only.',
      fr: 'Sur quelque 2 700 adverbes de ce genre dans 520 textes adoptés par l’Assemblée générale, 5 sont dans ce cas ; au Conseil de sécurité, environ un sur six, d’où la simple information.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the progress made;\n\n2. *{{Also}} requests* the Secretary-General to report on it.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the progress made;\n\n2. *Requests* the Secretary-General to report on it.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Prenant note* du rapport,\n\n*Soulignant {{en outre}}* le rôle des femmes,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Prenant note* du rapport,\n\n*Soulignant* le rôle des femmes,\n\n*Décide* de poursuivre ses travaux.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant {{également}}* ses résolutions antérieures,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
        good: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
      },
    ],
  },
  check({ text, resolution }: ResolutionTarget, report) {
    for (const { paragraphs, repeats } of partsOf(resolution)) {
      for (const index of repeats) {
        const opening = openingOf(paragraphs[index]!)!;
        const adverb = adverbOf(opening);
        if (adverb === undefined || !opening.phrase.known) continue;
        const previous = paragraphs[index - 1];
        const last = previous === undefined ? undefined : openingOf(previous);
        // An opening that is not understood may be the same act in other words.
        if (previous !== undefined && last === undefined) continue;
        const head = headOf(opening.phrase.stem);
        if (namesAct(text, last, previous?.span, head)) continue;
        const start = opening.at(adverb.start);
        const end = opening.at(adverb.end - 1) + 1;
        report(previous === undefined ? 'first' : 'orphan', { start, end }, { adverb: text.slice(start, end), head }, [{
          title: { en: 'Delete the adverb', fr: 'Supprimer l’adverbe' }, safety: 'review', edits: withoutAdverb(text, opening, start, end),
        }]);
      }
    }
  },
});
