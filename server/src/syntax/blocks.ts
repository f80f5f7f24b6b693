import { isSpace, isSuperscriptDigit, startsLower } from '../base/chars';
import type { Block, BlockKind, Mark } from './block';
import { type LineOpening, readOpening } from './marks';

/** Front matter is looked for in this many code units at the start of a text, so that an edit further down never changes it. */
export const FRONT_MATTER_LIMIT = 8192;

interface Line {
  readonly start: number;
  /** Offset of the line end character, or of the end of the text. */
  readonly end: number;
  readonly next: number;
  /** First character that is not white space; equals `end` on a blank line. */
  readonly first: number;
}

/** Reads line after line; each search for a line end starts where the last one ended, so that the whole is linear. */
const lineReader = (text: string): ((start: number) => Line) => {
  let feed = -1;
  let carriage = -1;
  const find = (char: string, from: number): number => {
    const at = text.indexOf(char, from);
    return at === -1 ? text.length : at;
  };
  return (start) => {
    if (feed < start) feed = find('\n', start);
    if (carriage < start) carriage = find('\r', start);
    const end = Math.min(feed, carriage);
    const next = end >= text.length ? text.length : end === carriage && feed === end + 1 ? end + 2 : end + 1;
    let first = start;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    return { start, end, next, first };
  };
};

const isBlank = (line: Line): boolean => line.first === line.end;

/** Columns of white space before the first character; a tab counts four, a mark of direction or of byte order nothing. */
const columns = (text: string, line: Line): number => {
  let width = 0;
  for (let at = line.start; at < line.first; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) width += 4;
    else if (code !== 0xfeff && !(code >= 0x200b && code <= 0x200f) && code !== 0x061c && code < 0x2028) width++;
  }
  return width;
};

const lastVisible = (text: string, line: Line): number => {
  let at = line.end;
  while (at > line.first && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
};

/** Kinds that end with their line. */
const isSingleLine = (kind: BlockKind): boolean => kind === 'heading' || kind === 'rule' || kind === 'link';

const COMMAS = new Set([',', '،', '，']);
const TERMINALS = new Set([',', ';', '.', ':', '،', '؛', '，', '；', '。', '：']);

/** Longest note reference looked for, in code units. */
const MAX_REFERENCE = 48;

/** Where the text of a line ends that note references follow: `…,[^3]`, `…,³`. */
const beforeNotes = (text: string, from: number, end: number): number => {
  let at = end;
  while (at > from && isSuperscriptDigit(text.charCodeAt(at - 1))) at--;
  if (text.charCodeAt(at - 1) !== 93) return at;
  let open = at - 1;
  while (open > from && at - open < MAX_REFERENCE && text.charCodeAt(open) !== 91) open--;
  return text.charCodeAt(open) === 91 && text.charCodeAt(open + 1) === 94 ? open : at;
};

/**
 * An emphasised word opens a block when the line before ends a paragraph: `…,` ¶ `*Noting* …` without a blank line between.
 * In lower case it is a second verb at the start of a wrapped line (`…,` ¶ `*requests* …`).
 */
const opensWithEmphasis = (text: string, line: Line): boolean => {
  const mark = text[line.first];
  if (mark !== '*' && mark !== '_') return false;
  const next = text.charCodeAt(line.first + 1);
  return line.first + 1 < line.end && !isSpace(next) && !(next >= 97 && next <= 122) && !startsLower(text.slice(line.first + 1, line.first + 2));
};

interface Previous {
  /** Blank, or the whole of a comment. */
  readonly blank: boolean;
  readonly kind: BlockKind;
  /** Its last mark ends a paragraph. */
  readonly terminal: boolean;
  /** Its last mark ends a clause or introduces a list: not a comma. */
  readonly clause: boolean;
}

/**
 * Two lines decide, and nothing else: this one and the one before. A mark before a small letter, behind a line that ends no clause, is
 * running text that was wrapped (`…, namely` ¶ `(a) peace and …`), and so is a number alone (`par.` ¶ `18.`).
 * Behind a comma a letter is running text too; a number ends the preamble there.
 */
const opensBlock = (text: string, line: Line, opening: LineOpening, previous: Previous | undefined): boolean => {
  if (previous === undefined || previous.blank || isSingleLine(previous.kind)) return true;
  if (opening.kind === 'table') return previous.kind !== 'table';
  if (previous.kind === 'table') return true;
  if (opening.kind === 'item' && previous.kind === 'text') {
    const ended = opening.mark?.style === 'decimal' ? previous.terminal : previous.clause;
    return ended || (opening.content < line.end && !startsLower(text.slice(opening.content, opening.content + 2)));
  }
  if (opening.kind !== 'text') return true;
  return previous.terminal && opensWithEmphasis(text, line);
};

interface Draft {
  readonly start: number;
  readonly opening: LineOpening;
  readonly indent: number;
  end: number;
  lines: number;
}

const relative = (mark: Mark, start: number): Mark => ({
  style: mark.style, start: mark.start - start, end: mark.end - start, innerStart: mark.innerStart - start, innerEnd: mark.innerEnd - start,
  close: mark.close, open: mark.open, bulleted: mark.bulleted,
});

const finish = (draft: Draft, until: number): Block => {
  const { opening, start } = draft;
  return {
    kind: opening.kind,
    length: until - start,
    indent: draft.indent,
    content: Math.min(opening.content, draft.end) - start,
    end: draft.end - start,
    lines: draft.lines,
    mark: opening.mark === undefined ? undefined : relative(opening.mark, start),
    level: opening.level,
    memo: undefined,
  };
};

const FENCE = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const FENCE_END = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;

/** Length of the front matter with its fences and the blank lines after it; 0 where there is none. */
const frontMatterEnd = (text: string): number => {
  const head = text.slice(0, FRONT_MATTER_LIMIT);
  const opening = FENCE.exec(head);
  if (opening === null) return 0;
  const from = opening[0].length - 1;
  const closing = FENCE_END.exec(head.slice(from));
  return closing === null ? 0 : from + closing.index + closing[0].length;
};

/**
 * Cuts a text into blocks, from an offset at which a block begins.
 * @param accept called with every boundary found (the offset at which a block starts); answering true ends the scan there
 * @returns the blocks; together they tile the text from `from` to the place where the scan ended
 */
export const scanBlocks = (text: string, from: number, accept?: (boundary: number) => boolean): Block[] => {
  const blocks: Block[] = [];
  const lineFrom = lineReader(text);
  let draft: Draft | undefined;
  let previous: Previous | undefined;
  let at = from;
  if (from === 0) {
    const end = frontMatterEnd(text);
    if (end > 0) {
      draft = { start: 0, opening: { kind: 'front-matter', content: 0 }, indent: 0, end, lines: 1 };
      at = end;
      if (at < text.length) at = lineFrom(at).next;
      previous = { blank: true, kind: 'front-matter', terminal: false, clause: false };
    }
  }
  while (at < text.length) {
    const line = lineFrom(at);
    at = line.next;
    if (isBlank(line)) {
      if (draft === undefined) draft = { start: line.start, opening: { kind: 'blank', content: line.start }, indent: 0, end: line.start, lines: 0 };
      previous = { blank: true, kind: 'blank', terminal: false, clause: false };
      continue;
    }
    const opening = readOpening(text, line.first, line.end);
    const visible = lastVisible(text, line);
    if (draft === undefined || opensBlock(text, line, opening, previous)) {
      if (draft !== undefined) blocks.push(finish(draft, line.start));
      if (accept?.(line.start) === true) return blocks;
      draft = { start: line.start, opening, indent: columns(text, line), end: visible, lines: 1 };
    } else {
      draft.end = visible;
      draft.lines++;
    }
    const comment = opening.kind === 'comment' && text.startsWith('-->', visible - 3);
    const last = text[beforeNotes(text, line.first, visible) - 1] ?? '';
    previous = { blank: comment, kind: opening.kind, terminal: TERMINALS.has(last), clause: TERMINALS.has(last) && !COMMAS.has(last) };
  }
  if (draft !== undefined) blocks.push(finish(draft, text.length));
  return blocks;
};
