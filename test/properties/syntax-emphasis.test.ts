// Emphasis agrees with CommonMark wherever both read the same language: words, spaces, `*`, `_` and a little punctuation on one line.
import * as assert from 'node:assert/strict';
import * as commonmark from 'commonmark';
import * as fc from 'fast-check';
import { scanInlines } from '../../server/src/syntax/inlines';
import { SEED } from '../kit/random';

const PIECES = ['*', '**', '_', '__', '***', ' ', 'a', 'le mot', 'É', ',', '.', '’', '\u00a0', '(', ')'] as const;

/** The text with a pair of brackets, of which there are two kinds, around each run of emphasis: `⟨italic⟩`, `⟪bold⟫`. */
const byCommonMark = (text: string): string => {
  const walker = new commonmark.Parser().parse(text).walker();
  let out = '';
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node: { type, literal }, entering } = event;
    if (type === 'emph') out += entering ? '⟨' : '⟩';
    else if (type === 'strong') out += entering ? '⟪' : '⟫';
    else if (type === 'text') out += literal ?? '';
  }
  return out;
};

const byPlenary = (text: string): string => {
  const at = new Map<number, string>();
  const add = (offset: number, mark: string, before: boolean): void => {
    at.set(offset, before ? mark + (at.get(offset) ?? '') : (at.get(offset) ?? '') + mark);
  };
  const dropped = new Set<number>();
  // outermost first: an inner closing mark comes before an outer one that ends at the same place
  for (const { start, end, contentStart, contentEnd, strength } of scanInlines(text, 0, text.length, 0).emphases) {
    add(contentStart - strength, strength === 1 ? '⟨' : '⟪', false);
    add(contentEnd + strength - 1, strength === 1 ? '⟩' : '⟫', true);
    for (let it = start; it < contentStart; it++) dropped.add(it);
    for (let it = contentEnd; it < end; it++) dropped.add(it);
  }
  return [...Array(text.length).keys()].map((it) => `${at.get(it) ?? ''}${dropped.has(it) ? '' : text[it]}`).join('');
};

const line = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  // a word at both ends, so that no mark of a block opens the line and no space is trimmed
  .map((pieces) => `x${pieces.join('')}x`);

describe(`emphasis, with seed ${SEED}`, () => {
  it('is CommonMark’s', () => {
    fc.assert(fc.property(line, (text) => {
      assert.equal(byPlenary(text), byCommonMark(text), JSON.stringify(text));
    }), { seed: SEED, numRuns: 20_000 });
  });
});
