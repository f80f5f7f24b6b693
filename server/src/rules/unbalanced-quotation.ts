import { resolutionRule } from './engine/rule';
import { straysOf, unanswered } from './structure/delimiters';

export default resolutionRule({
  id: 'unbalanced-quotation',
  severity: 'warning',
  // Arabic and Russian texts print the same marks in other directions
  languages: ['en', 'fr', 'es', 'zh'],
  messages: {
    opening: { en: 'The quotation that “{char}” opens is not closed.', fr: 'La citation ouverte par « {char} » n’est pas fermée.' },
    closing: { en: 'The quotation that “{char}” closes was not opened.', fr: 'La citation fermée par « {char} » n’a pas été ouverte.' },
  },
  docs: {
    title: { en: 'Quotation mark without its counterpart', fr: 'Guillemet dépareillé' },
    what: {
      en: 'Finds a typographic quotation mark that nothing answers in the text. A quotation over several paragraphs, each of which opens with the mark, is right; straight marks are left alone.',
      fr: 'Signale un guillemet typographique sans pendant dans le texte. Une citation de plusieurs paragraphes, dont chacun s’ouvre par le guillemet, est juste ; les guillemets droits ne sont pas concernés.',
    },
    why: { en: 'The reader cannot tell where the quoted words, or the title, end.', fr: 'Le lecteur ne sait pas où finissent les mots cités, ou le titre.' },
    sources: ['un-resolutions'],
    conventions: [],
    frequency: {
      en: 'In 732 adopted texts, in English and in French, with 2.2 million words, three are found, all of them slips of the publication.',
      fr: 'Dans 732 textes adoptés, en anglais et en français, soit 2,2 millions de mots, on en trouve trois, tous des lapsus de la publication.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* the agenda item entitled {{“}}Seas and rivers,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* the agenda item entitled “Seas and rivers”,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* le point intitulé Mers et fleuves {{»}},\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* le point intitulé « Mers et fleuves »,\n\n1. *Accueille avec satisfaction* le rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check(target, report) {
    for (const { span, char, opening, leads } of unanswered(straysOf(target, 'quotation'), () => true)) {
      if (!leads) report(opening ? 'opening' : 'closing', span, { char });
    }
  },
});
