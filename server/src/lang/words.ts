import { isLineEnd, isSpace } from '../base/chars';

/** A word of an opening. */
export interface Word {
  /** UTF-16 offsets into the opening. An elided word (`l’`) ends after its apostrophe, a stray space before it included. */
  readonly start: number;
  readonly end: number;
  /** Lower case, composed, typographic apostrophe, plain hyphen. */
  readonly norm: string;
  readonly elided: boolean;
}

/** The words of an opening up to the first mark of punctuation, read as far as they are asked for. */
export interface Words {
  readonly text: string;
  /** Word number `index`; `undefined` beyond the first punctuation, or beyond the look-ahead. */
  readonly at: (index: number) => Word | undefined;
  /** `at(index).norm`, empty where there is no word. */
  readonly norm: (index: number) => string;
}

/** Words looked at: the longest lead phrases of adopted texts have 10 to 12. */
const MAX_WORDS = 18;
/** Longest word read, in code units: longer ones are no word of a lead phrase. */
const MAX_WORD = 40;
/** Longest white space between two words, in code units: an indented line break. */
const MAX_GAP = 40;

const isApostropheCode = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;
const isHyphenCode = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xad;
/** Letters of Latin script, digits, and combining marks. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x300 && code <= 0x36f);
const isGap = (code: number): boolean => isSpace(code) || isLineEnd(code);

/** Anything but the letters and the apostrophe that need no folding. */
const NEEDS_FOLD = /[^a-zàâæçèéêëîïôùûüœ’]/;
const fold = (raw: string): string => {
  const lower = raw.toLowerCase();
  if (!NEEDS_FOLD.test(lower)) return lower;
  return lower.normalize('NFC').replace(/['ʼ]/g, '’').replace(/[‐‑]/g, '-').replace(/[\u00ad\s]/g, '').replace(/oe(?=uvr|u[xs]?$)/, 'œ');
};

/**
 * Reads the words at the start of a text.
 * @param elide French: a word ends at its apostrophe, and one stray space before the apostrophe is tolerated
 * @param respell canonical spelling of word `index`, given folded and as typed; identity by default
 */
export const wordsOf = (text: string, elide: boolean, respell?: (norm: string, raw: string, index: number) => string): Words => {
  const read: Word[] = [];
  let offset = 0;
  let done = false;

  const next = (): void => {
    let start = offset;
    if (read.length > 0) while (start < offset + MAX_GAP && isGap(text.charCodeAt(start))) start += 1;
    let end = start;
    let elided = false;
    for (; end < text.length && end - start < MAX_WORD; end += 1) {
      const code = text.charCodeAt(end);
      if (isWordCode(code) || (isHyphenCode(code) && end > start)) continue;
      if (!isApostropheCode(code) || end === start) break;
      if (elide) { elided = true; end += 1; break; }
    }
    //   l ’ e s p r i t      one stray space before the apostrophe
    if (elide && !elided && end - start <= 3 && isGap(text.charCodeAt(end)) && isApostropheCode(text.charCodeAt(end + 1))) {
      elided = true;
      end += 2;
    }
    const last = read.at(-1);
    // A word must be parted from the one before by space, unless that one was elided.
    if (end === start || end - start >= MAX_WORD || (last !== undefined && !last.elided && start === last.end)) { done = true; return; }
    while (!elided && isHyphenCode(text.charCodeAt(end - 1))) end -= 1;
    const raw = text.slice(start, end);
    const norm = fold(raw);
    read.push({ start, end, norm: respell === undefined ? norm : respell(norm, raw, read.length), elided });
    offset = end;
  };

  const at = (index: number): Word | undefined => {
    while (!done && read.length <= index) {
      if (read.length === MAX_WORDS) done = true;
      else next();
    }
    return read[index];
  };
  return { text, at, norm: (index) => at(index)?.norm ?? '' };
};

/** Whether a word is written with a capital at its start. */
export const isCapital = (words: Words, index: number): boolean => {
  const word = words.at(index);
  if (word === undefined) return false;
  const char = words.text.charAt(word.start);
  return char !== char.toLowerCase();
};

/** Words of a table. */
export interface WordSet {
  readonly has: (word: string) => boolean;
  readonly all: () => ReadonlySet<string>;
}

/** The words of a table that white space separates, read when first asked for. */
export const wordSet = (table: string): WordSet => {
  let words: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> => (words ??= new Set(table.trim().split(/\s+/)));
  return { has: (word) => all().has(word), all };
};

/** Reads one of several word sequences: the index after it, or `index` when none stands there. Each sequence is a list of norms. */
export const readSequence = (words: Words, index: number, sequence: readonly string[]): number => {
  for (let k = 0; k < sequence.length; k += 1) if (words.norm(index + k) !== sequence[k]) return index;
  return index + sequence.length;
};
