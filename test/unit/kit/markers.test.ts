import assert from 'node:assert/strict';
import { markRanges, readCursor, readMarked } from '../../kit/markers';

describe('marked texts', () => {
  it('give the text, its ranges and its cursors', () => {
    assert.deepEqual(readMarked('a{{b}}c{|}{{}}'), { text: 'abc', ranges: [{ start: 1, end: 2 }, { start: 3, end: 3 }], cursors: [3] });
    assert.deepEqual(readCursor('x{|}y'), { text: 'xy', cursor: 1 });
  });

  it('are refused where marks do not match', () => {
    for (const wrong of ['a{{b', 'a}}b', 'a{{b{{c}}']) assert.throws(() => readMarked(wrong), /match|closed/);
    assert.throws(() => readCursor('no cursor'), /one/);
  });

  it('are written again', () => {
    const marked = 'a{{b}}c{{de}}';
    const { text, ranges } = readMarked(marked);
    assert.equal(markRanges(text, ranges), marked);
    assert.equal(markRanges('abc', []), 'abc');
  });
});
