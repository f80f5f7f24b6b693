import { isSpace, isSuperscriptDigit } from '../base/chars';

/** How a paragraph ends. Offsets as in the text that was given. */
export interface Terminal {
  /** The mark in its Latin form (`,` for ،), or '' where there is none. */
  readonly mark: '' | ',' | ';' | '.' | ':';
  /** The mark with the white space before it; empty, behind the last word, where there is none. */
  readonly start: number;
  readonly end: number;
  /** "and", "et" behind the mark (`; and`), with the white space before it. */
  readonly conjunction: { readonly start: number; readonly end: number } | undefined;
  /** Where the last word or closing bracket ends. */
  readonly textEnd: number;
}

const MARKS: Readonly<Record<string, Terminal['mark']>> = {
  ',': ',', ';': ';', '.': '.', ':': ':', '،': ',', '؛': ';', '，': ',', '；': ';', '。': '.', '：': ':', '、': ',',
};

const CONJUNCTION = /[,;][ \u00a0\u202f]{0,2}(?:and|et|or|ou)$/u;

const isTrailing = (code: number): boolean => isSpace(code) || code === 10 || code === 13 || code === 42 || code === 95 || code === 92;

/** Skips, backwards, what may follow a terminal mark: white space, emphasis marks, note references, a comment. */
const skipBack = (text: string, from: number, end: number): number => {
  let at = end;
  for (;;) {
    const before = at;
    while (at > from && isTrailing(text.charCodeAt(at - 1))) at--;
    while (at > from && isSuperscriptDigit(text.charCodeAt(at - 1))) at--;
    if (text.charCodeAt(at - 1) === 93) {
      const open = text.lastIndexOf('[', at);
      if (open >= from && text.charCodeAt(open + 1) === 94 && at - open < 48) at = open;
    } else if (text.charCodeAt(at - 1) === 62 && text.startsWith('-->', at - 3)) {
      const open = text.lastIndexOf('<!--', at);
      if (open >= from) at = open;
    }
    if (at === before) return at;
  }
};

const CLOSING = new Set(['”', '»', '"', '’', ']', '》']);

/** The terminal mark of the paragraph that stands in `text` from `from` to `end`. */
export const readTerminal = (text: string, from: number, end: number): Terminal => {
  let at = skipBack(text, from, end);
  let conjunction: Terminal['conjunction'];
  const tail = CONJUNCTION.exec(text.slice(Math.max(from, at - 8), at));
  if (tail !== null) {
    const start = at - tail[0].length + 1;
    conjunction = { start, end: at };
    at = start;
  }
  let mark = MARKS[text[at - 1] ?? ''] ?? '';
  if (mark === '' && CLOSING.has(text[at - 1] ?? '')) {
    const inside = skipBack(text, from, at - 1);
    const inner = MARKS[text[inside - 1] ?? ''];
    if (inner !== undefined) {
      mark = inner;
      at = inside;
    }
  }
  if (mark === '' || at <= from) return { mark: '', start: at, end: at, textEnd: at, conjunction };
  let start = at - 1;
  while (start > from && isSpace(text.charCodeAt(start - 1))) start--;
  return { mark, start, end: at, textEnd: start, conjunction };
};
