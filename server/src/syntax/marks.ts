import { isDigit, isSpace, isSuperscriptDigit } from '../base/chars';
import type { BlockKind, Mark, MarkStyle } from './block';

/** What a line opens, from its first characters. Offsets are absolute. */
export interface LineOpening {
  readonly kind: BlockKind;
  readonly content: number;
  readonly mark?: Mark;
  readonly level?: number;
}

/** Longest mark read, in code units: "(xxxviii)" is 9, with "bis" 13. */
const MAX_MARK = 16;
/** Longest note label read: `[^` + 40 + `]:`. */
const MAX_LABEL = 40;

const DASH = 45;
const STAR = 42;
const HASH = 35;
const DOT = 46;
const OPEN = 40;
const CLOSE = 41;
const BACKSLASH = 92;

const BULLETS = new Set(['-', '–', '—', '•', '◦', '·', '▪', '‣', '○', '●', '*', '+']);
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const SUFFIX = /[ \u00a0](?:bis|ter|quater|quinquies|sexies|septies|octies|alt|prim)(?![\p{L}])/uy;
const LETTERS = /[a-zа-яё\u0621-\u064a]{1,8}/uy;
const CHINESE_NUMERALS = /[一二三四五六七八九十]{1,3}/y;
/** ㈠ … ㈩ and ① … ⑳: number and brackets in one character. */
const isEnclosed = (code: number): boolean => (code >= 0x3220 && code <= 0x3229) || (code >= 0x2460 && code <= 0x2473);
const LABEL = /(?:PP|OP)[ \u00a0]?[0-9]{1,3}/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]{1,2000}[ \t]*$/;

const isAnyDigit = (code: number): boolean => isDigit(code) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);

const skipSpace = (text: string, at: number, end: number): number => {
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
};

const sticky = (pattern: RegExp, text: string, at: number, end: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || at + match[0].length > end ? at : at + match[0].length;
};

const isRule = (text: string, at: number, end: number): boolean => {
  const first = text.charCodeAt(at);
  if (first !== DASH && first !== STAR && first !== 95) return false;
  let count = 0;
  for (let it = at; it < end; it++) {
    const code = text.charCodeAt(it);
    if (code === first) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
};

interface Inner {
  readonly style: MarkStyle;
  readonly end: number;
}

//   (   i i i   )   D e s   é t u d e s
//       ^     ^ end
const readInner = (text: string, at: number, end: number): Inner | undefined => {
  let it = at;
  while (it < end && it - at < 5 && isAnyDigit(text.charCodeAt(it))) it++;
  // Four digits up to 1899: a longer text has never had more paragraphs, and a year may open a line
  if (it > at) return it - at <= 3 || (it - at === 4 && text.charCodeAt(at) === 49 && text.charCodeAt(at + 1) < 57) ? { style: 'decimal', end: sticky(SUFFIX, text, it, end) } : undefined;
  it = sticky(LETTERS, text, at, end);
  if (it > at) {
    const letters = text.slice(at, it);
    if (ROMAN.test(letters) && letters.length > 1) return { style: 'roman', end: sticky(SUFFIX, text, it, end) };
    const repeated = letters.length === 2 && letters[0] === letters[1];
    const stretched = letters.length === 2 && letters[1] === 'ـ';
    return letters.length === 1 || repeated || stretched ? { style: 'letter', end: sticky(SUFFIX, text, it, end) } : undefined;
  }
  it = sticky(CHINESE_NUMERALS, text, at, end);
  return it > at ? { style: 'letter', end: it } : undefined;
};

/** Arabic texts print the numbers of the second level between quotation marks: ’1‘. */
const isQuote = (code: number): boolean => code === 0x2018 || code === 0x2019 || code === 39;

const isOpeningBracket = (code: number): boolean => code === OPEN || code === 0xff08;
const isClosingBracket = (code: number): boolean => code === CLOSE || code === 0xff09;

const COMBINED = /\(?[a-z]{1,2}\)/y;

/** `58.b)`: the number of the paragraph before the letter of its subparagraph. */
const readCombined = (text: string, at: number, end: number): Omit<Mark, 'bulleted'> | undefined => {
  const after = sticky(COMBINED, text, at, end);
  if (after === at) return undefined;
  const open = text.charCodeAt(at) === OPEN;
  return { style: 'letter', start: at, end: after, innerStart: open ? at + 1 : at, innerEnd: after - 1, close: ')', open };
};

/** The mark at an offset, followed by white space or the end of the line; `undefined` where there is none. */
const readItemMark = (text: string, at: number, limit: number, lineEnd: number): Omit<Mark, 'bulleted'> | undefined => {
  const end = Math.min(limit, at + MAX_MARK);
  if (isEnclosed(text.charCodeAt(at))) return { style: 'letter', start: at, end: at + 1, innerStart: at, innerEnd: at + 1, close: ')', open: true };
  const quoted = isQuote(text.charCodeAt(at));
  const open = quoted || isOpeningBracket(text.charCodeAt(at));
  const innerStart = open ? at + 1 : at;
  const inner = readInner(text, innerStart, end);
  if (inner === undefined) return undefined;
  let it = inner.end;
  let code = text.charCodeAt(it);
  const spaced = !open && isSpace(code) && inner.style === 'decimal';
  if (spaced) {
    // `1 .` after a conversion, `1 -` in Arabic
    const after = skipSpace(text, it, end);
    const next = text.charCodeAt(after);
    if (next !== DOT && next !== DASH) return undefined;
    it = after;
    code = next;
  }
  const close = text[it] ?? '';
  const combined = inner.style === 'decimal' && close === '.' ? readCombined(text, it + 1, end) : undefined;
  if (combined !== undefined && (combined.end === lineEnd || isSpace(text.charCodeAt(combined.end)))) return { ...combined, start: at };
  const closed = (quoted ? isQuote(code) && inner.style === 'decimal' : isClosingBracket(code)) || (!open && code === DOT) || (spaced && code === DASH);
  if (!closed || it >= end) return undefined;
  const after = it + 1;
  if (after < lineEnd && !isSpace(text.charCodeAt(after)) && !isOpeningEmphasis(text, after)) return undefined;
  return { style: inner.style, start: at, end: after, innerStart, innerEnd: inner.end, close: quoted || isClosingBracket(code) ? ')' : close, open };
};

/** `1.*Prie*` is read as a number and an emphasised word, though a space is missing. */
const isOpeningEmphasis = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === STAR || code === 95) && !isSpace(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) !== code;
};

const readNote = (text: string, at: number, end: number): LineOpening | undefined => {
  if (text.charCodeAt(at) === 91 && text.charCodeAt(at + 1) === 94) {
    const close = text.slice(at + 2, Math.min(end, at + 2 + MAX_LABEL + 2)).indexOf(']:');
    if (close <= 0) return undefined;
    const mark = noteMark('reference', at, at + 2 + close + 2, at + 2, at + 2 + close);
    return { kind: 'note', content: skipSpace(text, mark.end, end), mark };
  }
  let it = at;
  while (it < end && it - at < 3 && isSuperscriptDigit(text.charCodeAt(it))) it++;
  if (it > at) return { kind: 'note', content: skipSpace(text, it, end), mark: noteMark('superscript', at, it, at, it) };
  const escaped = text.charCodeAt(at) === BACKSLASH && text.charCodeAt(at + 1) === STAR;
  if (!escaped && text.charCodeAt(at) !== STAR) return undefined;
  it = escaped ? at + 2 : at + 1;
  if (it >= end || !isSpace(text.charCodeAt(it))) return undefined;
  return { kind: 'note', content: skipSpace(text, it, end), mark: noteMark('asterisk', at, it, escaped ? at + 1 : at, it) };
};

const noteMark = (style: MarkStyle, start: number, end: number, innerStart: number, innerEnd: number): Mark => ({
  style, start, end, innerStart, innerEnd, close: '', open: false, bulleted: false,
});

const readItem = (text: string, at: number, end: number): LineOpening | undefined => {
  const labelEnd = sticky(LABEL, text, at, end);
  if (labelEnd > at) {
    const innerEnd = sticky(SUFFIX, text, labelEnd, end);
    const next = text[innerEnd] ?? '';
    const markEnd = next === '.' || next === ':' ? innerEnd + 1 : innerEnd;
    if (markEnd < end && !isSpace(text.charCodeAt(markEnd))) return undefined;
    const mark: Mark = { style: 'label', start: at, end: markEnd, innerStart: at, innerEnd, close: '', open: false, bulleted: false };
    return { kind: 'item', content: skipSpace(text, markEnd, end), mark };
  }
  const own = readItemMark(text, at, end, end);
  if (own !== undefined) return { kind: 'item', content: skipSpace(text, own.end, end), mark: { ...own, bulleted: false } };
  if (!BULLETS.has(text[at] ?? '') || (at + 1 < end && !isSpace(text.charCodeAt(at + 1)))) return undefined;
  const behind = skipSpace(text, at + 1, end);
  const inside = readItemMark(text, behind, end, end);
  if (inside !== undefined) return { kind: 'item', content: skipSpace(text, inside.end, end), mark: { ...inside, bulleted: true } };
  const mark: Mark = { style: 'bullet', start: at, end: at + 1, innerStart: at, innerEnd: at + 1, close: '', open: false, bulleted: false };
  return { kind: 'item', content: behind, mark };
};

/**
 * What a line opens. Only its own characters are looked at.
 * @param at offset of the first character that is not white space
 * @param end offset of the line end
 */
export const readOpening = (text: string, at: number, end: number): LineOpening => {
  const code = text.charCodeAt(at);
  if (code === HASH) {
    let it = at;
    while (it < end && it - at < 7 && text.charCodeAt(it) === HASH) it++;
    if (it - at <= 6 && (it === end || isSpace(text.charCodeAt(it)))) return { kind: 'heading', content: skipSpace(text, it, end), level: it - at };
  }
  if (isRule(text, at, end)) return { kind: 'rule', content: at };
  if (code === 124) return { kind: 'table', content: at };
  if (code === 60 && text.startsWith('<!--', at)) return { kind: 'comment', content: at };
  if ((code === 104 || code === 119) && ADDRESS.test(text.slice(at, Math.min(end, at + 2100)))) return { kind: 'link', content: at };
  const marked = readNote(text, at, end) ?? readItem(text, at, end);
  if (marked !== undefined) return marked;
  // `[5. *Decides* …]`: a paragraph under negotiation
  const bracketed = code === 91 ? readItem(text, at + 1, end) : undefined;
  return bracketed?.mark !== undefined && bracketed.mark.style !== 'bullet' ? bracketed : { kind: 'text', content: at };
};
