import type { TextEdit } from '../base/text-edit';
import type { LanguageTag } from '../lang/language';
import { type ReportedFix, resolutionRule } from './engine/rule';
import { type Opening, openingOf, type PartOfUnit, partsOf } from './leads/openings';
import { adverbIn, adverbOf, adverbPlace, isRequest, nextRank, rankOf, sameAddressee } from './leads/repeats';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Puts the adverb where adopted texts have it; undefined where no place is known. */
const withAdverb = (text: string, opening: Opening, rank: 'also' | 'further', language: LanguageTag): readonly TextEdit[] | undefined => {
  const place = adverbPlace(language, opening.phrase, rank);
  if (place === undefined) return undefined;
  const adverb = adverbIn(language, rank);
  const { start, end } = opening.span;
  if (place === 0) {
    const initial = text[start]!;
    const upper = initial !== initial.toLowerCase();
    return [{ span: { start, end: start + 1 }, text: `${upper ? adverb.charAt(0).toUpperCase() + adverb.slice(1) : adverb} ${lowerFirst(initial)}` }];
  }
  // Words without the marks of emphasis that stand at them, so that the adverb comes before the mark that closes
  const words = [...text.slice(start, end).matchAll(/[^\s\u00a0\u202f*_]+/gu)];
  const word = words[place - 1];
  if (word === undefined) return undefined;
  const at = start + word.index + word[0].length;
  return [{ span: { start: at, end: at }, text: ` ${adverb}` }];
};

/** Openings of a part in runs of adjacent ones with the same stem; a heading ends a run. */
const runsOf = ({ paragraphs, adjacent }: PartOfUnit): readonly (readonly Opening[])[] => {
  const runs: Opening[][] = [];
  let last = -1;
  for (const index of adjacent) {
    const opening = openingOf(paragraphs[index]!)!;
    if (index === last + 1) runs.at(-1)!.push(opening);
    else runs.push([openingOf(paragraphs[index - 1]!)!, opening]);
    last = index;
  }
  return runs;
};

export default resolutionRule({
  id: 'repeated-opening',
  severity: { default: 'hint', 'un-sc': 'off', interpol: 'off', mun: 'off' },
  languages: ['en', 'fr'],
  messages: {
    missing: {
      en: 'Second or third paragraph in a row that opens with “{phrase}”: “{adverb}” usually marks it.',
      fr: 'Deuxième ou troisième alinéa ou paragraphe de suite qui s’ouvre sur « {phrase} » : d’ordinaire, « {adverb} » le marque.',
    },
    rank: {
      en: 'In a series the order is: no adverb, “{also}”, “{further}”, and again none. “{adverb}” stands out of its place.',
      fr: 'Dans une série, l’ordre est : pas d’adverbe, « {also} », « {further} », puis de nouveau rien. « {adverb} » n’est pas à sa place.',
    },
  },
  docs: {
    title: { en: 'Repeated opening without its adverb, or with another one', fr: 'Formule répétée sans son adverbe, ou avec un autre' },
    what: {
      en: 'Looks at adjacent paragraphs that open with the same phrase: the first is plain, the second has “also”, the third “further”, the fourth is plain again. Another verb or a heading between them ends the series; “Requests” and “Once again requests” are one phrase, “Notes” and “Notes with concern” are two. With verbs that address someone (requests, urges, invites …) an adverb is only expected while the addressee stays the same. Not for the Security Council, INTERPOL and Model UN, where the adverb is free.',
      fr: 'Examine les alinéas et paragraphes voisins qui s’ouvrent sur la même formule : le premier est nu, le deuxième a « également », le troisième « en outre », le quatrième est de nouveau nu. Un autre verbe ou un intertitre met fin à la série ; « Demande » et « Demande de nouveau » sont une seule formule, « Demande » et « Demande instamment » en sont deux. Avec les verbes qui s’adressent à quelqu’un (prie, demande, invite …), l’adverbe n’est attendu que si le destinataire reste le même. La règle se tait pour le Conseil de sécurité, INTERPOL et les simulations, où l’adverbe est facultatif.',
    },
    why: {
      en: 'The adverb tells the reader that the organ acts twice in the same way on purpose. Its absence is no fault: adopted texts omit it too, so this is a hint. A wrong order is one.',
      fr: 'L’adverbe dit au lecteur que l’organe agit deux fois de la même manière à dessein. Son absence n’est pas une faute : des textes adoptés l’omettent aussi, d’où un simple indice. Un ordre inversé en est une.',
    },
    fix: {
      en: 'Proposes the adverb in the place that adopted texts give it: “Recalling also” in a preamble, “Also recalls” in an operative part.',
      fr: 'Propose l’adverbe à la place que lui donnent les textes adoptés : « Rappelant également », « Prend note également ».',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['V20', 'V21', 'V22', 'V23', 'V24', 'V26', 'V27', 'V28'],
    frequency: {
      en: 'In preambles of adopted General Assembly texts, 99 of 100 second paragraphs of a series have the adverb in English, 78 of 100 in French. Among some 2,700 adverbs none is out of order.',
      fr: 'Dans les préambules des textes adoptés par l’Assemblée générale, le deuxième alinéa d’une série porte l’adverbe 99 fois sur 100 en anglais, 78 fois sur 100 en français. Sur quelque 2 700 adverbes, aucun n’est hors de son rang.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*{{Recalling}}* its resolution 76/19,\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Recalling also* its resolution 76/19,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General to prepare a study;\n\n2. *{{Requests}}* the Secretary-General to report on it.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General to prepare a study;\n\n2. *Also requests* the Secretary-General to report on it.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général d’établir une étude ;\n\n2. *{{Prie}}* le Secrétaire général de lui faire rapport.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général d’établir une étude ;\n\n2. *Prie également* le Secrétaire général de lui faire rapport.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Soulignant* le rôle des femmes,\n\n*Soulignant {{en outre}}* celui des jeunes,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Soulignant* le rôle des femmes,\n\n*Soulignant également* celui des jeunes,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, resolution, language }, report) {
    const fixOf = (rank: 'also' | 'further', edits: readonly TextEdit[] | undefined): readonly ReportedFix[] => (edits === undefined ? [] : [{
      title: { en: 'Write “{adverb}”', fr: 'Écrire « {adverb} »' }, parameters: { adverb: adverbIn(language, rank) }, safety: 'review', edits,
    }]);
    const checkRun = (run: readonly Opening[]): void => {
      for (let index = 1; index < run.length; index++) {
        const [before, opening] = [run[index - 1]!, run[index]!];
        const expected = nextRank(rankOf(before));
        const rank = rankOf(opening);
        const phrase = text.slice(opening.span.start, opening.span.end).replace(/[*_]/g, '');
        if (rank === 'plain' && expected !== 'plain') {
          if (opening.phrase.repeat !== undefined || (isRequest(opening.phrase.stem, language) && !sameAddressee(before, opening))) continue;
          report('missing', opening.span, { phrase, adverb: adverbIn(language, expected) }, () => fixOf(expected, withAdverb(text, opening, expected, language)));
        } else if (rank !== 'plain' && rank !== expected && rank !== (['plain', 'also', 'further'] as const)[index % 3]) {
          const adverb = adverbOf(opening)!;
          const span = { start: opening.at(adverb.start), end: opening.at(adverb.end - 1) + 1 };
          const written = text.slice(span.start, span.end);
          const wanted = expected === 'plain' ? undefined : adverbIn(language, expected);
          const cased = wanted !== undefined && written.charAt(0) !== written.charAt(0).toLowerCase() ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
          report('rank', span, { adverb: written, also: adverbIn(language, 'also'), further: adverbIn(language, 'further') },
            expected === 'plain' || cased === undefined ? [] : fixOf(expected, [{ span, text: cased }]), 'warning');
        }
      }
    };
    for (const part of partsOf(resolution)) runsOf(part).forEach(checkRun);
  },
});
