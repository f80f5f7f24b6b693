// Invariants of the syntax and of the model that is built on it, on random texts under random edits.
import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Block } from '../../server/src/syntax/block';
import { scanInlines } from '../../server/src/syntax/inlines';
import { edit, parse, type Tree } from '../../server/src/syntax/tree';
import { changeDocument, openDocument } from '../../server/src/workspace/document';
import { BASES, edit as anEdit, placeOf, SEED, text as aText } from '../kit/random';
import { snapshot, spansOf } from '../kit/snapshot';

const property = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, predicate: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, predicate), { seed: SEED, numRuns });
};

const assertTiles = ({ text, blocks, starts }: Tree): void => {
  let at = 0;
  blocks.forEach((block, index) => {
    assert.equal(starts[index], at);
    assert.ok(block.length > 0, 'a block is not empty');
    assert.ok(block.content <= block.end && block.end <= block.length, `content ${block.content}, end ${block.end} of ${block.length}`);
    at += block.length;
  });
  assert.equal(at, text.length);
};

const splits = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && /[\ud800-\udbff]/.test(text[offset - 1]!) && /[\udc00-\udfff]/.test(text[offset]!);

const blocksOf = (tree: Tree): readonly Block[] => tree.blocks;

describe(`syntax, with seed ${SEED}`, function () {
  this.timeout(120_000);

  it('reads any text, and its blocks tile it', () => {
    property(aText(60), 4000, (text) => assertTiles(parse(text)));
  });

  it('reads any text as a resolution, with every span inside it and between characters', () => {
    property(aText(60), 3000, (text) => {
      for (const { path, span: { start, end } } of spansOf(snapshot(openDocument('', text).resolution))) {
        assert.ok(start >= 0 && start <= end && end <= text.length, `${path}: ${start}–${end} of ${text.length}`);
        assert.ok(!splits(text, start) && !splits(text, end), `${path}: ${start}–${end} splits a character`);
      }
    });
  });

  it('keeps inlines inside their text and in its order', () => {
    property(aText(30), 4000, (text) => {
      const { emphases, notes, unmatched } = scanInlines(text, 0, text.length, 0);
      for (const { path, span: { start, end } } of spansOf({ emphases, notes, unmatched })) assert.ok(start >= 0 && start < end && end <= text.length, path);
      emphases.forEach((it, index) => {
        const previous = emphases[index - 1];
        assert.ok(it.start <= it.contentStart && it.contentStart <= it.contentEnd && it.contentEnd <= it.end);
        assert.ok(previous === undefined || previous.end <= it.start || previous.end >= it.end, 'runs of emphasis nest or follow one another');
      });
    });
  });

  for (const [name, base] of Object.entries(BASES)) {
    const runs = base.length > 5000 ? 120 : 500;
    it(`gives an edited tree equal to a fresh one: ${name}`, () => {
      property(fc.array(anEdit, { minLength: 1, maxLength: 8 }), runs, (edits) => {
        let tree = parse(base);
        for (const it of edits) {
          tree = edit(tree, { span: placeOf(it, tree.text.length), text: it.insert });
          assertTiles(tree);
          assert.deepEqual({ ...tree, whole: true }, parse(tree.text));
        }
      });
    });

    it(`gives an edited resolution equal to a fresh one: ${name}`, () => {
      property(fc.array(anEdit, { minLength: 1, maxLength: 6 }), Math.ceil(runs / 4), (edits) => {
        let document = openDocument('', base);
        for (const it of edits) {
          const { text } = document.tree;
          void document.resolution;
          document = changeDocument(document, [{ span: placeOf(it, text.length), text: it.insert }], document.version + 1);
          assert.deepEqual(snapshot(document.resolution), snapshot(openDocument('', document.tree.text).resolution));
        }
      });
    });
  }

  it('keeps the blocks that an edit does not touch', () => {
    const before = parse(BASES['a long text']!);
    property(fc.double({ min: 0.7, max: 1, noNaN: true }), 100, (share) => {
      const at = Math.floor(share * before.text.length);
      const after = edit(before, { span: { start: at, end: at }, text: 'x' });
      const kept = new Set(blocksOf(before));
      assert.ok(blocksOf(after).filter((block) => !kept.has(block)).length <= 4, 'one letter makes at most four new blocks');
    });
  });
});
