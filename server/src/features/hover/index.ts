import type { Span } from '../../base/span';
import type { Draft, InterfaceLanguage } from '../draft';
import { frontMatterHover } from './front-matter';
import { leadHover } from './lead';
import { markHover } from './mark';
import { noteHover } from './note';
import { suppressionHover } from './suppression';

/** What is said of a place, as Markdown. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What a kind of thing has to say of a place. */
export type HoverSource = (draft: Draft, offset: number, language: InterfaceLanguage) => Hover | undefined;

/** The first that knows the place speaks. */
const SOURCES: readonly HoverSource[] = [frontMatterHover, noteHover, markHover, leadHover, suppressionHover];

export const hoverAt: HoverSource = (draft, offset, language) => {
  for (const source of SOURCES) {
    const found = source(draft, offset, language);
    if (found !== undefined) return found;
  }
  return undefined;
};
