import { isDigit, isLetter, isSpace, isSuperscriptDigit } from '../base/chars';

/** An emphasised run. Offsets are relative to the start of the block. */
export interface Emphasis {
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** 1 italic, 2 bold. */
  readonly strength: 1 | 2;
}

/** A reference to a note in running text. */
export interface NoteReference {
  readonly start: number;
  readonly end: number;
  /** The label without its brackets, superscript digits as plain ones. */
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly style: 'reference' | 'superscript';
}

/** A delimiter without its counterpart. */
export interface Unmatched {
  readonly start: number;
  readonly end: number;
  readonly what: 'emphasis' | 'bracket' | 'quotation';
  readonly opening: boolean;
}

export interface Inlines {
  readonly emphases: readonly Emphasis[];
  readonly notes: readonly NoteReference[];
  readonly unmatched: readonly Unmatched[];
}

/** Deepest nesting kept; an opener beyond it is forgotten, so that each closer looks at a bounded stack. */
const MAX_DEPTH = 16;
const MAX_LABEL = 40;

const STAR = 42;
const UNDERSCORE = 95;
const BACKSLASH = 92;

const BRACKETS = new Map([['(', ')'], ['[', ']'], ['（', '）']]);
const QUOTES = new Map([['«', '»'], ['“', '”'], ['《', '》']]);
const CLOSERS = new Map([...BRACKETS, ...QUOTES].map(([open, close]) => [close, open]));

interface Opener {
  readonly start: number;
  readonly end: number;
  readonly char: string;
}

interface Run {
  readonly code: number;
  start: number;
  count: number;
  /** Length before any of it was matched. */
  readonly length: number;
  readonly closes: boolean;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const isWhite = (char: string | undefined): boolean => char === undefined || char === '' || char === '\n' || char === '\r' || isSpace(char.charCodeAt(0));
const isPunctuation = (char: string | undefined): boolean => char !== undefined && PUNCTUATION.test(char);

/**
 * Emphasis, note references and unmatched delimiters of a piece of text, in one pass.
 * @param base subtracted from every offset that is returned
 */
export const scanInlines = (text: string, from: number, to: number, base: number): Inlines => {
  const emphases: Emphasis[] = [];
  const notes: NoteReference[] = [];
  const unmatched: Unmatched[] = [];
  const runs: Run[] = [];
  const brackets: Opener[] = [];
  const fail = (start: number, end: number, what: Unmatched['what'], opening: boolean): void => {
    unmatched.push({ start: start - base, end: end - base, what, opening });
  };

  const close = (run: Run, canOpen: boolean): void => {
    while (run.count > 0) {
      let index = runs.length - 1;
      while (index >= 0 && (runs[index]!.code !== run.code || mod3Forbids(runs[index]!, run, canOpen))) index--;
      if (index < 0) return;
      const opener = runs[index]!;
      const strength = opener.count >= 2 && run.count >= 2 ? 2 : 1;
      const contentStart = opener.start + opener.count;
      emphases.push({
        start: contentStart - strength - base, end: run.start + strength - base, contentStart: contentStart - base, contentEnd: run.start - base, strength,
      });
      for (const lost of runs.splice(index + 1)) fail(lost.start, lost.start + lost.count, 'emphasis', true);
      opener.count -= strength;
      run.start += strength;
      run.count -= strength;
      if (opener.count === 0) runs.pop();
    }
  };

  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 40) continue;
    if (code === BACKSLASH) {
      at++;
      continue;
    }
    if (code === STAR || code === UNDERSCORE) {
      let end = at + 1;
      while (end < to && text.charCodeAt(end) === code) end++;
      const before = at > from ? text[at - 1] : undefined;
      const after = end < to ? text[end] : undefined;
      const left = !isWhite(after) && (!isPunctuation(after) || isWhite(before) || isPunctuation(before));
      const right = !isWhite(before) && (!isPunctuation(before) || isWhite(after) || isPunctuation(after));
      const canOpen = code === STAR ? left : left && (!right || isPunctuation(before));
      const canClose = code === STAR ? right : right && (!left || isPunctuation(after));
      const run: Run = { code, start: at, count: end - at, length: end - at, closes: canClose };
      if (canClose) close(run, canOpen);
      if (run.count > 0 && canOpen) {
        runs.push(run);
        if (runs.length > MAX_DEPTH) runs.shift();
      } else if (run.count > 0 && canClose) {
        fail(run.start, run.start + run.count, 'emphasis', false);
      }
      at = end - 1;
      continue;
    }
    if (code === 91 && text.charCodeAt(at + 1) === 94) {
      const end = noteReferenceEnd(text, at, to);
      if (end > at) {
        notes.push({ start: at - base, end: end - base, labelStart: at + 2 - base, labelEnd: end - 1 - base, style: 'reference' });
        at = end - 1;
        continue;
      }
    }
    if (isSuperscriptDigit(code)) {
      let end = at + 1;
      while (end < to && isSuperscriptDigit(text.charCodeAt(end))) end++;
      if (at > from && !isDigit(text.charCodeAt(at - 1)) && !isUnitPower(text, at, end, from)) {
        notes.push({ start: at - base, end: end - base, labelStart: at - base, labelEnd: end - base, style: 'superscript' });
      }
      at = end - 1;
      continue;
    }
    if (code === 40 || code === 91 || code > 127) {
      const char = text[at]!;
      if (BRACKETS.has(char) || QUOTES.has(char)) {
        brackets.push({ start: at, end: at + 1, char });
        if (brackets.length > MAX_DEPTH) brackets.shift();
        continue;
      }
    }
    if (code === 41 || code === 93 || code > 127) {
      const opens = CLOSERS.get(text[at]!);
      if (opens === undefined) continue;
      const isQuote = QUOTES.has(opens);
      let index = brackets.length - 1;
      while (index >= 0 && brackets[index]!.char !== opens) index--;
      if (index >= 0) {
        for (const lost of brackets.splice(index + 1)) fail(lost.start, lost.end, QUOTES.has(lost.char) ? 'quotation' : 'bracket', true);
        brackets.pop();
      } else if (!isListMark(text, at, from)) {
        fail(at, at + 1, isQuote ? 'quotation' : 'bracket', false);
      }
    }
  }
  for (const run of runs) fail(run.start, run.start + run.count, 'emphasis', true);
  for (const lost of brackets) fail(lost.start, lost.end, QUOTES.has(lost.char) ? 'quotation' : 'bracket', true);
  if (emphases.length > 1) emphases.sort((a, b) => a.start - b.start || b.end - a.end);
  if (unmatched.length > 1) unmatched.sort((a, b) => a.start - b.start);
  return { emphases: orNone(emphases), notes: orNone(notes), unmatched: orNone(unmatched) };
};

const NONE: readonly never[] = [];

/** Most blocks have none of a kind: they share one empty list. */
const orNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

/** CommonMark's rule of three: a run that both opens and closes does not match one whose length sums up to a multiple of three with it. */
const mod3Forbids = (opener: Run, closer: Run, closerOpens: boolean): boolean =>
  (opener.closes || closerOpens) && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0);

const noteReferenceEnd = (text: string, at: number, to: number): number => {
  const limit = Math.min(to, at + 2 + MAX_LABEL + 1);
  for (let it = at + 2; it < limit; it++) {
    const code = text.charCodeAt(it);
    if (code === 93) return it > at + 2 ? it + 1 : at;
    if (isSpace(code) || code === 10 || code === 13 || code === 91) return at;
  }
  return at;
};

/** m², km², cm³: a power of a unit and not a note. */
const isUnitPower = (text: string, at: number, end: number, from: number): boolean => {
  if (end - at !== 1) return false;
  const unit = text.slice(Math.max(from, at - 3), at);
  return /(?:^|[^\p{L}])(?:[kcdmh]?m|ha)$/u.test(unit);
};

/** The bracket of `a)`, `ii)` or `1)` closes a list mark that has no opening one. */
const isListMark = (text: string, at: number, from: number): boolean => {
  if (text.charCodeAt(at) !== 41) return false;
  let start = at;
  while (start > from && at - start < 6 && (isLetter(text[start - 1]) || isDigit(text.charCodeAt(start - 1)))) start--;
  if (start === at) return false;
  const inner = text.slice(start, at);
  const before = start > from ? text[start - 1] : undefined;
  const single = inner.length === 1 || /^(?:[ivx]{1,5}|[0-9]{1,3}|([a-z])\1)$/.test(inner);
  return single && (isWhite(before) || isPunctuation(before));
};
