import { resolutionRule } from './engine/rule';
import { inAddress, type Stray, straysOf, unanswered } from './structure/delimiters';

/** `a)`, `ii)`, `12)`: the mark of an item inside a paragraph or in a reference, with its closing bracket alone. */
const LIST_MARK = /(?<![\p{L}\p{N}(])(?:[a-z]|[ivx]{1,5}|\d{1,3}|([a-z])\1)\)/gu;
const EMOTICON = /[:;=][-‑]?[()]$/u;

const count = (text: string, char: string): number => text.split(char).length - 1;

/** Whether marks of items account for every closing round bracket too many in a block. */
const isExplained = (content: string): boolean => count(content, ')') - count(content, '(') <= (content.match(LIST_MARK)?.length ?? 0);

const isPlain = (stray: Stray): boolean => !EMOTICON.test(stray.content.slice(Math.max(0, stray.offset - 2), stray.offset + 1)) && !inAddress(stray);

/**
 * Square brackets of a negotiation may open in one paragraph and close in another. Round ones belong to one paragraph, where it is sure
 * what one is: not in the raw text of a PDF.
 */
const meetsIn = (wrapped: boolean) => (opener: Stray, closer: Stray): boolean => wrapped || opener.char === '[' || opener.paragraph === closer.paragraph;

export default resolutionRule({
  id: 'unbalanced-bracket',
  severity: 'warning',
  messages: {
    opening: { en: 'The bracket “{char}” is not closed.', fr: 'La parenthèse ou le crochet « {char} » n’est pas fermé.' },
    closing: { en: 'The bracket “{char}” was not opened.', fr: 'La parenthèse ou le crochet « {char} » n’a pas été ouvert.' },
  },
  docs: {
    title: { en: 'Bracket without its counterpart', fr: 'Parenthèse ou crochet dépareillé' },
    what: {
      en: 'Finds a round bracket that is not answered in its paragraph, and a square bracket that is answered nowhere. Marks of items (`a)`), web addresses and brackets of a negotiation over several paragraphs are left alone.',
      fr: 'Signale une parenthèse sans pendant dans son paragraphe, et un crochet sans pendant dans tout le texte. Les marques d’alinéas (`a)`), les adresses et les crochets de négociation qui couvrent plusieurs paragraphes ne sont pas concernés.',
    },
    why: { en: 'The reader cannot tell where the aside, or the disputed wording, ends.', fr: 'Le lecteur ne sait pas où finit l’incise, ou le passage contesté.' },
    sources: ['un-resolutions'],
    conventions: [],
    frequency: {
      en: 'In 732 adopted texts, in English and in French, with 2.2 million words, four are found, all of them slips of the publication.',
      fr: 'Dans 732 textes adoptés, en anglais et en français, soit 2,2 millions de mots, on en trouve quatre, tous des lapsus de la publication.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240 {{(}}see the annex,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240 (see the annex),\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport du Bureau (voir le point du mandat){{)}} ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Accueille avec satisfaction* le rapport du Bureau (voir le point du mandat) ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check(target, report) {
    // A block is asked once, however many brackets it has too many
    const explained = new Map<string, boolean>();
    const strays = straysOf(target, 'bracket').filter((stray) => {
      if (stray.char !== ')') return isPlain(stray);
      if (!explained.has(stray.content)) explained.set(stray.content, isExplained(stray.content));
      return explained.get(stray.content) === false && isPlain(stray);
    });
    const { wrapped } = target.resolution;
    for (const { span, char, opening } of unanswered(strays, meetsIn(wrapped))) {
      report(opening ? 'opening' : 'closing', span, { char }, [], wrapped || char === '[' || char === ']' ? 'info' : undefined);
    }
  },
});
