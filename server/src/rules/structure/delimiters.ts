import type { Span } from '../../base/span';
import { factsOf } from '../../model/facts';
import type { Paragraph } from '../../model/resolution';
import type { Block } from '../../syntax/block';
import type { Unmatched } from '../../syntax/inlines';
import type { ResolutionTarget } from '../engine/rule';

// Emphasis marks, brackets and quotation marks without a counterpart, looked at paragraph by paragraph.

export interface Stray {
  readonly span: Span;
  readonly char: string;
  readonly opening: boolean;
  /** Rank of the top-level paragraph it stands in. */
  readonly paragraph: number;
  /** First thing of its block, in front of the words. */
  readonly leads: boolean;
  /** Last visible thing of its block. */
  readonly trails: boolean;
  /** The block's own text, and the place in it. */
  readonly content: string;
  readonly offset: number;
}

const blocksOf = (paragraph: Paragraph): readonly number[] =>
  paragraph.children.length === 0 && paragraph.continuations.length === 0
    ? paragraph.blocks
    : [...paragraph.blocks, ...paragraph.continuations.map(({ block }) => block), ...paragraph.children.flatMap(blocksOf)];

/** `[2. *Urges* …;]`: the bracket opens before the number, which is no part of the content. */
const closesNumbered = (text: string, start: number, { mark }: Block, char: string | undefined): boolean =>
  char === ']' && mark !== undefined && text[start + mark.start - 1] === '[';

/** Every stray delimiter of one kind in the paragraphs and enacting lines, in the order of the text. */
export const straysOf = ({ tree, units, resolution }: Pick<ResolutionTarget, 'tree' | 'units' | 'resolution'>, what: Unmatched['what']): readonly Stray[] => {
  const found: Stray[] = [];
  const suspects = new Set(resolution.unmatched);
  if (suspects.size === 0) return found;
  let rank = 0;
  for (const unit of units) {
    const visit = (group: readonly number[]): void => {
      rank++;
      for (const index of group) {
        if (!suspects.has(index)) continue;
        const block = tree.blocks[index]!;
        const start = tree.starts[index]!;
        const facts = factsOf(tree.text, start, block);
        for (const it of facts.inlines.unmatched) {
          if (it.what !== what || closesNumbered(tree.text, start, block, facts.content[it.start])) continue;
          found.push({
            span: { start: start + it.start, end: start + it.end }, char: facts.content.slice(it.start, it.end), opening: it.opening, paragraph: rank,
            leads: it.start === block.content, trails: it.end === block.end, content: facts.content, offset: it.start,
          });
        }
      }
    };
    if (unit.enacting !== undefined) visit([unit.enacting.block]);
    for (const part of [unit.preamble, unit.operative]) for (const paragraph of part) visit(blocksOf(paragraph));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
};

const ADDRESS = /(?:https?:\/\/|www\.)\S{0,400}$/u;

/** Inside a web address. */
export const inAddress = ({ content, offset }: Stray): boolean => ADDRESS.test(content.slice(Math.max(0, offset - 400), offset));

const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '»': '«', '”': '“', '》': '《' };

/**
 * Those that no counterpart in a later block answers.
 * @param meets whether an opener and a closer may belong together
 */
export const unanswered = (strays: readonly Stray[], meets: (opener: Stray, closer: Stray) => boolean): readonly Stray[] => {
  const open = new Map<string, Stray[]>();
  const opens = (char: string): string => OPENS[char] ?? char;
  const answered = new Set<Stray>();
  for (const stray of strays) {
    if (stray.opening) {
      const stack = open.get(stray.char);
      if (stack === undefined) open.set(stray.char, [stray]);
      else stack.push(stray);
      continue;
    }
    const stack = open.get(opens(stray.char));
    const opener = stack?.at(-1);
    if (opener === undefined || !meets(opener, stray)) continue;
    stack!.pop();
    answered.add(opener).add(stray);
  }
  return strays.filter((stray) => !answered.has(stray));
};
