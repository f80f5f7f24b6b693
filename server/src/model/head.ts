import { factsOf, type Reading } from './facts';
import { joins } from './layout';
import type { FrameLine, Heading } from './resolution';
import type { View } from './view';
import { isAdoption, isMasthead, isSponsors, isVote, symbolIn } from './words';

/** What stands above the enacting line. */
export interface Head {
  readonly title?: Heading;
  readonly symbol?: string;
  readonly frame: readonly FrameLine[];
}

const MARKUP = /[*_]|<\/?[a-z]{1,4}>|\[\^[^\]]{1,40}\]/g;
const SUBJECT = /^(?:subject|objet|asunto|title|titre|topic|sujet)[ \u00a0]{0,2}:[ \u00a0]{0,3}/iu;
const FIELD = /^\p{L}[\p{L} -]{2,24}[ \u00a0]?:/u;

interface Line {
  start: number;
  end: number;
  text: string;
}

const plain = (text: string): string => text.replace(MARKUP, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Lines of text above the enacting line, those of one wrapped paragraph put together; an indented capital begins another. */
const linesAbove = (tree: View, until: number, reading: Reading, wrapped: boolean): Line[] => {
  const lines: Line[] = [];
  let before: number | undefined;
  for (let index = 0; index < until; index++) {
    const block = tree.blocks[index]!;
    if (block.kind !== 'text' && block.kind !== 'note') continue;
    const start = tree.starts[index]!;
    const facts = factsOf(tree.text, start, block, tree.whole);
    const previous = before === undefined ? undefined : factsOf(tree.text, tree.starts[before]!, tree.blocks[before]!);
    const text = plain(facts.content.slice(block.content));
    const last = lines.at(-1);
    if (last !== undefined && previous !== undefined && before === index - 1 && block.kind === 'text' && (facts.continues || block.indent === 0) && joins(block, facts, previous.terminal.mark, reading, wrapped) && (wrapped || previous.terminal.mark === '')) {
      last.end = start + block.end;
      last.text = `${last.text} ${text}`;
    } else {
      lines.push({ start: start + block.content, end: start + block.end, text });
    }
    before = index;
  }
  return lines;
};

/**
 * Title, symbol and frame lines above the enacting line.
 * @param reading undefined where no resolution was found: then only a heading is a title
 */
export const readHead = (tree: View, until: number, reading: Reading | undefined, wrapped: boolean): Head => {
  const frame: FrameLine[] = [];
  let title: Heading | undefined;
  let symbol: string | undefined;
  for (let index = 0; index < until && title === undefined; index++) {
    const block = tree.blocks[index]!;
    if (block.kind !== 'heading') continue;
    const start = tree.starts[index]!;
    const text = plain(factsOf(tree.text, start, block, tree.whole).content.slice(block.content));
    if (text !== '') title = { span: { start: start + block.content, end: start + block.end }, text, level: block.level ?? 1 };
  }
  let candidate: Heading | undefined;
  for (const { start, end, text } of reading === undefined ? [] : linesAbove(tree, until, reading, wrapped)) {
    const span = { start, end };
    const found = symbolIn(text);
    if (found !== undefined) {
      symbol ??= found;
    } else if (isVote(text) || isAdoption(text)) {
      frame.push({ kind: 'adoption', span });
    } else if (isSponsors(text)) {
      frame.push({ kind: 'sponsors', span });
    } else if (!isMasthead(text) && text.length >= 8 && text.length <= 600) {
      const subject = SUBJECT.exec(text);
      if (subject !== null || !FIELD.test(text.slice(0, 40)) || text.length > 60) {
        candidate = { span: { start, end }, text: subject === null ? text : text.slice(subject[0].length), level: 1 };
      }
    }
  }
  title ??= candidate;
  return { frame, ...(title === undefined ? {} : { title }), ...(symbol === undefined ? {} : { symbol }) };
};
