// Reading is linear whatever the text: twice the text takes about twice as long.
import * as assert from 'node:assert/strict';
import { outlineOf } from '../../server/src/features/outline';
import { check } from '../../server/src/rules/engine/run';
import { scanInlines } from '../../server/src/syntax/inlines';
import { parse } from '../../server/src/syntax/tree';
import { openDocument } from '../../server/src/workspace/document';
import { growth } from '../kit/growth';
import { PIECES } from '../kit/random';

/** Linear is 2, quadratic 4. */
const MAX_RATIO = 3;
/** Code units of the smaller text. */
const LENGTH = 80_000;

const HOSTILE: readonly string[] = [
  ...new Set(PIECES.filter((piece) => piece.trim() !== '' || piece === '\n' || piece === '\u00a0')),
  'a***', '*a ', '_a_', '**a', '[[', '[^a', '(a', '((a) b', '« “', 'a)', '1.', '1. a\n', '(a) b;\n', '   (a) (i) b;\n', '[^1]: a\n\n', '# a\n\n', '| a\n', 'A/RES/', '75/240 ', '*Recalling* a,\n\n', '1. *Decides* a;\n\n',
  'Recalling also further recalling ', '<!-- plenary-disable -->\n\n', '---\na: b\n', 'x',
];

const whole = (text: string): void => {
  const { tree, resolution } = openDocument('', text);
  outlineOf(resolution);
  check(tree, resolution);
};

describe('growth of reading and checking', function () {
  this.timeout(120_000);
  before(() => whole('*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Decides* to go on.\n'.repeat(200)));

  const assertLinear = (task: (text: string) => void, unit: string): void => {
    const { single, double, ratio } = growth(task, unit, LENGTH, MAX_RATIO);
    assert.ok(ratio < MAX_RATIO, `${single.toFixed(0)} ms, then ${double.toFixed(0)} ms`);
  };

  for (const unit of HOSTILE) {
    it(`${JSON.stringify(unit)} repeated`, () => {
      assertLinear((text) => { parse(text); }, unit);
      assertLinear((text) => { scanInlines(text, 0, text.length, 0); }, unit);
      assertLinear(whole, unit);
    });
  }

  it('brackets and emphasis nested deep', () => {
    assertLinear((half) => whole(half + half.replaceAll('(', ')').replaceAll('[', ']')), '([*_');
  });

  it('subparagraphs nested deep', () => {
    const nested = (text: string): string => Array.from({ length: text.length / 40 }, (_, depth) => `${' '.repeat(Math.min(depth, 200) * 3)}(a) b;`).join('\n\n');
    assertLinear((text) => whole(`*The General Assembly*,\n\n1. *Decides*:\n\n${nested(text)}`), ' ');
  });
});
