import { isLineEnd } from '../../base/chars';
import type { TextEdit } from '../../base/text-edit';
import type { Block } from '../../syntax/block';
import type { Tree } from '../../syntax/tree';
import { firstVisible } from './spaces';

const PLAIN = /^[ \t]*$/;
/** A bullet with its space; where a bracket of negotiation or a mark of direction stands beside it, it is left alone. */
const BULLET = /^[^\s[\p{Cf}]\s+$/u;

/** One plain space between a mark and what follows; a no-break space there stays. */
const spaceBehind = (text: string, start: number, block: Block, behind: number, inserts: boolean): TextEdit[] => {
  const markEnd = start + behind;
  const content = start + block.content;
  const between = text.slice(markEnd, content);
  const isEmpty = block.content >= block.end || isLineEnd(text.charCodeAt(content));
  if (isEmpty || between === ' ' || !PLAIN.test(between) || (between === '' && !inserts)) return [];
  return [{ span: { start: markEnd, end: content }, text: ' ' }];
};

const itemEdits = (text: string, start: number, block: Block): TextEdit[] => {
  const mark = block.mark!;
  const edits: TextEdit[] = [];
  const first = firstVisible(text, start);
  // `- a)` → `a)`
  if (mark.bulleted && BULLET.test(text.slice(first, start + mark.start))) edits.push({ span: { start: first, end: start + mark.start }, text: '' });
  // `1 .` → `1.`
  const dot = start + mark.end - 1;
  const spaced = { start: start + mark.innerEnd, end: dot };
  if (mark.style === 'decimal' && mark.close === '.' && PLAIN.test(text.slice(spaced.start, dot))) edits.push({ span: spaced, text: '' });
  return [...edits, ...spaceBehind(text, start, block, mark.end, true)];
};

/** Marks without the bullet that a conversion put before them, and with one space behind them. */
export const markEdits = ({ text, blocks, starts }: Tree): TextEdit[] => {
  const edits: TextEdit[] = [];
  blocks.forEach((block, index) => {
    const start = starts[index]!;
    if (block.kind === 'item') edits.push(...itemEdits(text, start, block));
    else if (block.kind === 'note') edits.push(...spaceBehind(text, start, block, block.mark!.end, block.mark!.style === 'reference'));
    else if (block.kind === 'heading') edits.push(...spaceBehind(text, start, block, firstVisible(text, start) - start + block.level!, false));
  });
  return edits;
};
