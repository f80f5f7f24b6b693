import type { Document } from '../../server/src/workspace/document';
import { openDocument } from '../../server/src/workspace/document';
import { readCursor } from './markers';

/** A text opened without its `{|}`; the cursor stands where that was. */
export const atCursor = (marked: string): { readonly document: Document; readonly text: string; readonly offset: number } => {
  const { text, cursor } = readCursor(marked);
  return { document: openDocument('file:///a.resolution.md', text, 1), text, offset: cursor };
};
