// Formatting is linear whatever the text: twice the text takes about twice as long.
import * as assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/base/text-edit';
import { formatEdits } from '../../server/src/features/format';
import { openDocument } from '../../server/src/workspace/document';
import { growth } from '../kit/growth';

/** Linear is 2, quadratic 4. */
const MAX_RATIO = 3;
/** Code units of the smaller text. */
const LENGTH = 30_000;
const OPENING = '*The General Assembly*,\n\n1. *Decides* a;\n\n3. *Decides* b;\n\n';

const HOSTILE: readonly string[] = [
  '\n', ' ', '\t\n', ' \n', '\r', '\u00a0', '\u00a0\n', '\u200f\n', 'x', 'x \n', '* \n', '\\* \n', '- a)  b;\n', '   (a) b;\n(i) c;\n', '1 .*Decides* a;\n', '[^1]:a\n', '#  a\n', '---\n', '| a |\n', '<!-- a\n',
  'paragraph 1, 2 and ', 'paragraph 1 of ', '1, 2 and 3 ', 'OP1 PP2 ', '1. *Decides* a;\n3. *Decides* b;\n', '## A\n*The General Assembly*,\n1. *Decides* a;\n3. *Decides* b;\n',
];

describe('growth of formatting', function () {
  this.timeout(120_000);

  for (const unit of HOSTILE) {
    it(`${JSON.stringify(unit)} repeated`, () => {
      const { single, double, ratio } = growth((text) => void applyEdits(OPENING + text, formatEdits(openDocument('', OPENING + text))), unit, LENGTH, MAX_RATIO);
      assert.ok(ratio < MAX_RATIO, `${single.toFixed(0)} ms, then ${double.toFixed(0)} ms`);
    });
  }
});
