// Findings are kept while a paragraph does not change: after any edits they are those of a fresh text.
import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits } from '../../server/src/base/text-edit';
import { fixAll } from '../../server/src/workspace/fix-all';
import type { Finding } from '../../server/src/rules/engine/rule';
import { check } from '../../server/src/rules/engine/run';
import { changeDocument, type Document, openDocument } from '../../server/src/workspace/document';
import { BASES, edit as anEdit, placeOf, SEED, text as aText } from '../kit/random';

const find = ({ tree, resolution }: Document): readonly Finding[] =>
  check(tree, resolution, { onCrash: (rule, error) => assert.fail(`${rule}: ${error instanceof Error ? error.stack : String(error)}`) });

const property = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, predicate: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, predicate), { seed: SEED, numRuns });
};

describe(`findings, with seed ${SEED}`, function () {
  this.timeout(120_000);

  for (const [name, base] of Object.entries(BASES)) {
    it(`after edits are those of a fresh text: ${name}`, () => {
      property(fc.array(anEdit, { minLength: 1, maxLength: 5 }), base.length > 5000 ? 20 : 120, (edits) => {
        let document = openDocument('', base);
        for (const it of edits) {
          find(document);
          document = changeDocument(document, [{ span: placeOf(it, document.tree.text.length), text: it.insert }], document.version + 1);
          assert.deepEqual(find(document), find(openDocument('', document.tree.text)));
        }
      });
    });
  }

  it('lie in the text, with fixes that can be made', () => {
    property(aText(60), 1500, (text) => {
      for (const { rule, span, fixes } of find(openDocument('', text))) {
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, `${rule}: ${span.start}–${span.end} of ${text.length}`);
        for (const { edits } of fixes) assert.notEqual(applyEdits(text, edits), text, `${rule}: a fix that changes nothing`);
      }
    });
  });

  it('are fixed once: safe fixes made again change nothing', () => {
    property(aText(40), 600, (text) => {
      const once = fixAll(text);
      assert.ok(once.converged, `rules undo each other’s work in ${JSON.stringify(text)}`);
      assert.equal(fixAll(once.text).text, once.text);
    });
  });
});
