// What edits leave behind: nothing of the versions before.
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { check } from '../../server/src/rules/engine/run';
import { changeDocument, openDocument } from '../../server/src/workspace/document';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const PARAGRAPHS = 1500;
const EDITS = 300;

describe('memory', function () {
  this.timeout(60_000);

  it('does not keep the versions of a text that edits replaced', () => {
    const text = `*The General Assembly*,\n\n${Array.from({ length: PARAGRAPHS }, (_, index) =>
      `*Recalling* decision ${index} on the gardens of the city’s northern districts and on the paths that lead to them,\n\n`).join('')}*Decides* to go on.\n`;
    let document = openDocument('test:memory', text);
    check(document.tree, document.resolution);
    const before = heap();
    for (let edit = 0; edit < EDITS; edit++) {
      const at = text.indexOf('gardens', Math.floor((edit * text.length) / (EDITS + 1)));
      document = changeDocument(document, [{ span: { start: at, end: at }, text: 'x' }], edit + 1);
      check(document.tree, document.resolution);
    }
    // Every version kept would be 300 texts of two bytes a code unit
    const versions = (heap() - before) / (2 * text.length);
    assert.ok(versions < 20, `as much memory as ${versions.toFixed(1)} versions of the text is left`);
    assert.equal(document.version, EDITS);
  });
});
