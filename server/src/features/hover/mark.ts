import { contains, textOf } from '../../base/span';
import type { HoverSource } from '.';
import { paragraphAt } from '../paragraphs';
import { escapeMarkdown } from '../phrases';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’./-]{0,80}/gu;
const MARKUP = /[*_]|\[\^[^\]]{1,40}\]/g;

const PARTS = {
  preamble: { en: 'Preambular paragraph', fr: 'Alinéa du préambule' },
  operative: { en: 'Operative paragraph', fr: 'Paragraphe du dispositif' },
  below: { en: 'Subparagraph', fr: 'Alinéa' },
} as const;
const ONE = { en: 'one word', fr: 'un mot' };
const MANY = { en: '{count} words', fr: '{count} mots' };
const BELOW = { en: '{count} subparagraphs', fr: '{count} alinéas' };
const ONE_BELOW = { en: 'one subparagraph', fr: 'un alinéa' };

/** What a number or letter at the opening of a paragraph stands for. */
export const markHover: HoverSource = (draft, offset, language) => {
  const found = paragraphAt(draft, offset);
  const mark = found?.paragraph.mark;
  if (found === undefined || mark === undefined || !contains(mark.span, offset)) return undefined;
  const { paragraph, label } = found;
  const words = textOf(draft.tree.text, paragraph.content).replace(MARKUP, '').match(WORD)?.length ?? 0;
  const below = paragraph.children.length;
  const parts = [
    `**${escapeMarkdown(label)}**`, PARTS[paragraph.depth > 0 ? 'below' : paragraph.part][language],
    words === 1 ? ONE[language] : MANY[language].replace('{count}', String(words)),
    ...(below === 0 ? [] : [below === 1 ? ONE_BELOW[language] : BELOW[language].replace('{count}', String(below))]),
  ];
  return { span: mark.span, markdown: parts.join(' · ') };
};
