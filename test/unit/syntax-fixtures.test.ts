// The source form as docs/SYNTAX.md describes it: each line there has a text here and what is read in it. `UPDATE=1` writes what is read.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openDocument } from '../../server/src/workspace/document';
import { filesIn, read, root } from '../kit/repository';
import { treeText } from '../kit/tree-text';

const FOLDER = 'test/fixtures/syntax';
const texts = filesIn(FOLDER, (file) => file.endsWith('.md'));
const named = (file: string): string[] => [...read(file).matchAll(/fixtures\/syntax\/([\w-]+)\.md/g)].map(([, name]) => name!);

describe('the source form', () => {
  for (const file of texts) {
    it(path.posix.basename(file, '.md'), () => {
      const expected = file.replace(/\.md$/, '.tree');
      const actual = treeText(openDocument(file, read(file)));
      if (process.env['UPDATE'] === '1') fs.writeFileSync(path.join(root, expected), actual);
      assert.equal(actual, read(expected));
    });
  }

  it('docs/SYNTAX.md names every text, and no other', () => {
    assert.deepEqual([...new Set(named('docs/SYNTAX.md'))].sort(), texts.map((file) => path.posix.basename(file, '.md')).sort());
  });

  it('no tree is left without its text', () => {
    const trees = filesIn(FOLDER, (file) => file.endsWith('.tree')).map((file) => file.replace(/\.tree$/, '.md'));
    assert.deepEqual(trees, texts);
  });
});
