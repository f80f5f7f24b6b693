import { blockAt } from '../../syntax/tree';
import type { Draft, InterfaceLanguage } from '../draft';
import { frontMatterItems } from './front-matter';
import type { Item } from './item';
import { leadItems } from './lead';
import { noteItems } from './note';
import { suppressionItems } from './suppression';

export type { Item } from './item';

export interface Request {
  readonly offset: number;
  /** The character that made the editor ask; undefined where a person did, or goes on typing a word. */
  readonly trigger: string | undefined;
  readonly language: InterfaceLanguage;
}

/** What may be written at a place; nothing in the middle of a sentence. */
export const completeAt = (draft: Draft, request: Request): readonly Item[] => {
  const { tree } = draft;
  const index = blockAt(tree, request.offset);
  const block = tree.blocks[index];
  if (block?.kind === 'comment' && !tree.text.slice(tree.starts[index], request.offset).includes('-->')) return suppressionItems(draft, request);
  if (block?.kind === 'front-matter' && request.offset <= tree.starts[index]! + block.end) return frontMatterItems(draft, request);
  return noteItems(draft, request) ?? leadItems(draft, request);
};
