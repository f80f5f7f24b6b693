import { lastNotAbove } from '../base/search';
import type { Span } from '../base/span';
import type { Block } from './block';
import { FRONT_MATTER_LIMIT, scanBlocks } from './blocks';

/** One version of a text, cut into blocks that tile it exactly. */
export interface Tree {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offset at which each block starts. */
  readonly starts: Int32Array;
  /** Read as a whole: every block is new, and may hold on to the text. After an edit none may, or each version would be kept. */
  readonly whole: boolean;
}

/** Replaces the text of `span` (in the text before the change) by `text`. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

const startsOf = (blocks: readonly Block[]): Int32Array => {
  const starts = new Int32Array(blocks.length);
  let at = 0;
  for (let index = 0; index < blocks.length; index++) {
    starts[index] = at;
    at += blocks[index]!.length;
  }
  return starts;
};

/** Reads any text whatever, in linear time. */
export const parse = (text: string): Tree => {
  const blocks = scanBlocks(text, 0);
  return { text, blocks, starts: startsOf(blocks), whole: true };
};

/** Index of the block that holds an offset; the last block for the end of the text; −1 in an empty text. */
export const blockAt = ({ starts }: Tree, offset: number): number => lastNotAbove(starts, offset);

/**
 * The tree after a change. Blocks that the change did not touch are the same objects as before.
 * A boundary depends on two lines only, so reading starts one block before the change and ends at the first boundary
 * behind it that was one before and has a whole unchanged block above it.
 */
export const edit = (tree: Tree, { span: { start, end }, text: inserted }: Change): Tree => {
  const text = tree.text.slice(0, start) + inserted + tree.text.slice(end);
  if (tree.blocks.length === 0 || start <= FRONT_MATTER_LIMIT + 8) return reuse(tree, text, 0, end, inserted.length - (end - start));
  return reuse(tree, text, Math.max(0, blockAt(tree, start) - 1), end, inserted.length - (end - start));
};

const reuse = (tree: Tree, text: string, first: number, editEnd: number, delta: number): Tree => {
  const { starts, blocks } = tree;
  let candidate = first;
  let kept = -1;
  const isOldBoundary = (boundary: number): boolean => {
    const old = boundary - delta;
    if (old <= editEnd) return false;
    while (candidate < starts.length && starts[candidate]! < old) candidate++;
    if (starts[candidate] !== old) return false;
    if (candidate === 0 || starts[candidate - 1]! <= editEnd) return false;
    kept = candidate;
    return true;
  };
  const fresh = scanBlocks(text, starts[first] ?? 0, isOldBoundary);
  const all = blocks.slice(0, first).concat(fresh, kept === -1 ? [] : blocks.slice(kept));
  // Places before the change stay, those behind it move: no untouched block is looked at
  const places = new Int32Array(all.length);
  places.set(starts.subarray(0, first));
  let at = starts[first] ?? 0;
  for (let index = 0; index < fresh.length; index++) {
    places[first + index] = at;
    at += fresh[index]!.length;
  }
  for (let index = first + fresh.length, old = kept; index < all.length; index++, old++) places[index] = starts[old]! + delta;
  return { text, blocks: all, starts: places, whole: false };
};
