import { resolutionRule } from './engine/rule';
import { inAddress, type Stray, straysOf, unanswered } from './structure/delimiters';

/** `name_of_file`, `____`: underscores that emphasise nothing; `word*`: the sign of a note. */
const isPlain = (stray: Stray, asteriskNotes: boolean): boolean => {
  const { char, opening, content, offset } = stray;
  if (char.startsWith('_')) return char.length === 1 && !inAddress(stray);
  const noteSign = !opening && /[^\s*]$/u.test(content.slice(Math.max(0, offset - 1), offset));
  return !(noteSign && asteriskNotes);
};

export default resolutionRule({
  id: 'unbalanced-emphasis',
  severity: 'warning',
  messages: {
    opening: { en: 'The emphasis that “{char}” opens is not closed.', fr: 'L’italique ouvert par « {char} » n’est pas fermé.' },
    closing: { en: 'The emphasis that “{char}” closes was not opened.', fr: 'L’italique fermé par « {char} » n’a pas été ouvert.' },
  },
  docs: {
    title: { en: 'Mark of emphasis without its counterpart', fr: 'Marque d’italique dépareillée' },
    what: {
      en: 'Finds `*` or `_` that opens or closes no emphasis inside its paragraph. The asterisk of a note is left alone. Where marks are nested, as a conversion leaves them, the finding is a hint.',
      fr: 'Signale un `*` ou un `_` qui n’ouvre ou ne ferme aucun italique dans son paragraphe. L’astérisque d’une note n’est pas concerné. Quand les marques sont imbriquées, comme une conversion les laisse, le signalement est un simple conseil.',
    },
    why: { en: 'The mark would be printed as it stands, and the words it should set off would be roman.', fr: 'La marque serait imprimée telle quelle, et les mots visés resteraient en romain.' },
    sources: ['em-italics'],
    conventions: [],
    frequency: { en: 'Adopted texts, whose emphasis a program marked, give no measure.', fr: 'Les textes adoptés, dont l’italique a été marqué par un programme, ne donnent pas de mesure.' },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240, in which it noted the {{*}}modus vivendi,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240, in which it noted the *modus vivendi*,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport sur le modus vivendi{{*}} conclu ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport sur le *modus vivendi* conclu ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check(target, report) {
    const asteriskNotes = target.resolution.notes.definitions.some(({ style }) => style === 'asterisk');
    // A page break may cut an emphasised run in two
    const strays = unanswered(straysOf(target, 'emphasis').filter((stray) => isPlain(stray, asteriskNotes)), (opener, closer) => opener.paragraph === closer.paragraph);
    const perBlock = new Map<string, number>();
    for (const { content } of strays) perBlock.set(content, (perBlock.get(content) ?? 0) + 1);
    for (const { span, char, opening, content } of strays) report(opening ? 'opening' : 'closing', span, { char }, [], perBlock.get(content)! > 1 ? 'hint' : undefined);
  },
});
