import assert from 'node:assert/strict';
import { letterValue, romanValue, toLetter, toRoman } from '../../../server/src/model/numerals';
import { shape } from '../../kit/shape';

/** The operative paragraph that holds the given lines as its subparagraphs. */
const levels = (lines: string): string => shape(`*The General Assembly*,\n\n1. *Requests*:\n\n${lines}\n\n2. *Decides* to end.`).find((line) => line.startsWith('OP1'))!;

describe('levels of subparagraphs', () => {
  it('are told by indentation', () => {
    assert.equal(levels('   (a) One:\n\n      (i) Two;\n\n      (ii) Three;\n\n   (b) Four;'), 'OP1 1. Requests : [(a) [(i) (ii)] (b)]');
  });

  it('are told by their marks where nothing is indented', () => {
    assert.equal(levels('(a) One:\n\n(i) Two;\n\n(ii) Three;\n\n(b) Four;'), 'OP1 1. Requests : [(a) [(i) (ii)] (b)]');
  });

  it('take (i) after (h) for a letter', () => {
    assert.equal(levels('(g) One;\n\n(h) Two;\n\n(i) Three;\n\n(j) Four;'), 'OP1 1. Requests : [(g) (h) (i) (j)]');
  });

  it('hold bullets below letters', () => {
    assert.equal(levels('   (a) One:\n\n      • Two;\n\n      • Three;\n\n   (b) Four;'), 'OP1 1. Requests : [(a) [• •] (b)]');
  });

  it('go on behind a bullet that a conversion added', () => {
    assert.equal(levels(' - a) one;\n - b) two;'), 'OP1 1. Requests : [a) b)]');
  });
});

describe('numerals', () => {
  it('are read and written alike', () => {
    for (let value = 1; value <= 89; value++) assert.equal(romanValue(toRoman(value)), value);
    for (let value = 1; value <= 52; value++) assert.equal(letterValue(toLetter(value)), value);
  });

  it('are not read from other words', () => {
    assert.equal(romanValue('iiii'), undefined);
    assert.equal(romanValue('vx'), undefined);
    assert.equal(letterValue('ab'), undefined);
    assert.equal(letterValue('б'), undefined);
  });
});
