import { languageOf } from '../../lang';
import type { LanguageTag } from '../../lang/language';
import type { Part } from '../resolution';
import { blockAt, factsAt, leadAt, type State } from './state';

const QUOTED = /^["“«]/;

/** Languages without drafting data: there an end mark tells a paragraph, and its place the part. */
export const isWithoutGrammar = (language: LanguageTag): boolean => languageOf(language).phrases.length === 0;

/** Whether a block opens with a lead phrase in the manner of a paragraph. */
export const opensParagraph = (state: State, index: number): boolean => {
  const lead = leadAt(state, index);
  return lead !== undefined && (lead.run !== undefined || lead.phrase?.known === true) && !QUOTED.test(factsAt(state, index).content.slice(blockAt(state, index).content));
};

const nextIsItem = ({ tree }: State, index: number): boolean => tree.blocks[index + 1]?.kind === 'item';

/** Whether another paragraph of the preamble, or the first number, follows. */
const precedesParagraph = (state: State, index: number): boolean => {
  const { tree } = state;
  for (let next = index + 1; next < tree.blocks.length; next++) {
    const block = blockAt(state, next);
    if (block.kind === 'item' && block.mark?.style === 'decimal') return factsAt(state, index).terminal.mark !== ':';
    if (block.kind === 'text') return leadAt(state, next)?.emphasised === true;
    if (block.kind === 'heading' || block.kind === 'rule') return false;
  }
  return false;
};

/** The part that a paragraph without a number belongs to, by its end and its verb. */
export const partOf = (state: State, index: number): Part => {
  const mood = leadAt(state, index)?.phrase?.mood;
  switch (factsAt(state, index).terminal.mark) {
    case ',':
      return mood === 'operative' && nextIsItem(state, index) ? 'operative' : 'preamble';
    case ':':
    case '.':
    case ';':
      return mood ?? (isWithoutGrammar(state.setting.language) && precedesParagraph(state, index) ? 'preamble' : 'operative');
    default:
      return mood ?? (state.section !== undefined && state.section.operative.length > 0 ? 'operative' : 'preamble');
  }
};
