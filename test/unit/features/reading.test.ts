import { strict as assert } from 'node:assert';
import { positionAt } from '../../../server/src/base/line-index';
import { foldsOf } from '../../../server/src/features/folding';
import { hintsIn } from '../../../server/src/features/hints';
import { selectionsAt } from '../../../server/src/features/selection';
import { tokensOf } from '../../../server/src/features/tokens';
import { openDocument } from '../../../server/src/workspace/document';
import { atCursor } from '../../kit/cursor';

const TEXT = `---
body: un-ga
---

# Archives

*The General Assembly*,

*Recalling* its
work[^1],

<!-- a
comment -->

1. *Requests* funds:

   (a) For this;

   (b) For that;

## Means

2. *Decides* to meet.

[^1]: Of last
    year.
`;

describe('folding', () => {
  it('takes what stands on several lines together', () => {
    const document = openDocument('file:///a', TEXT);
    const line = (offset: number): number => positionAt(document.lines, offset).line;
    const folds = foldsOf(document).map(({ span, kind }) => [line(span.start), line(span.end), kind] as const).filter(([from, to]) => to > from);
    assert.deepEqual(folds.sort((a, b) => a[0] - b[0] || b[1] - a[1]), [
      [0, 2, 'region'],
      [6, 9, 'plain'], // preamble, with its enacting line
      [8, 9, 'plain'], // PP1
      [11, 12, 'comment'],
      [13, 22, 'plain'], // operative part, from the blank line: OP1 folds by itself
      [14, 18, 'plain'], // OP1
      [20, 22, 'plain'], // section
      [24, 25, 'plain'], // note
      [24, 25, 'plain'], // notes
    ]);
  });
});

describe('selection', () => {
  const steps = (marked: string): string[] => {
    const { document, offset, text } = atCursor(marked);
    return selectionsAt(document, offset).map(({ start, end }) => text.slice(start, end));
  };

  it('grows from the word to the text', () => assert.deepEqual(
    steps('*The General Assembly*,\n\n*Noting* it,\n\n1. *Requests* funds (for the re{|}gister, and more), in time;\n\n2. *Decides* so.\n'),
    [
      'register', 'for the register, and more', '(for the register, and more)',
      '*Requests* funds (for the register, and more), in time', '*Requests* funds (for the register, and more), in time;',
      '1. *Requests* funds (for the register, and more), in time;',
      '1. *Requests* funds (for the register, and more), in time;\n\n2. *Decides* so.',
      '*Noting* it,\n\n1. *Requests* funds (for the register, and more), in time;\n\n2. *Decides* so.',
      '*The General Assembly*,\n\n*Noting* it,\n\n1. *Requests* funds (for the register, and more), in time;\n\n2. *Decides* so.',
      '*The General Assembly*,\n\n*Noting* it,\n\n1. *Requests* funds (for the register, and more), in time;\n\n2. *Decides* so.\n',
    ],
  ));

  it('takes a lead phrase, then its marks', () => assert.deepEqual(
    steps('*Taking no{|}te* of it,\n').slice(0, 3), ['note', 'Taking note', '*Taking note*'],
  ));

  it('is the text where there is nothing', () => assert.deepEqual(steps('{|}'), ['']));
});

describe('tokens', () => {
  it('tell organ, phrases, numbers, notes and headings', () => {
    const document = openDocument('file:///a', TEXT);
    assert.deepEqual(tokensOf(document).map(({ span, type, modifier }) => [TEXT.slice(span.start, span.end), type, modifier]), [
      ['Archives', 'namespace', undefined],
      ['The General Assembly', 'class', undefined],
      ['Recalling', 'keyword', 'preambular'],
      ['[^1]', 'variable', undefined],
      ['1.', 'number', undefined],
      ['Requests', 'keyword', 'operative'],
      ['(a)', 'enumMember', undefined],
      ['(b)', 'enumMember', undefined],
      ['Means', 'namespace', undefined],
      ['2.', 'number', undefined],
      ['Decides', 'keyword', 'operative'],
      ['[^1]:', 'variable', 'declaration'],
    ]);
  });

  it('stay on their lines', () => {
    const text = '*The General Assembly*,\n\n*Noting with\ngreat concern* the gaps,\n';
    assert.deepEqual(tokensOf(openDocument('file:///a', text)).slice(1).map(({ span }) => text.slice(span.start, span.end)), ['Noting with', 'great concern']);
  });

  it('are those of a part where a part is asked for', () => {
    const document = openDocument('file:///a', TEXT);
    const start = TEXT.indexOf('## Means');
    assert.deepEqual(tokensOf(document, { start, end: start + 14 }).map(({ span }) => TEXT.slice(span.start, span.end)), ['Means', '2.']);
  });
});

describe('hints', () => {
  it('number the paragraphs that are seen', () => {
    const document = openDocument('file:///a', TEXT);
    assert.deepEqual(hintsIn(document, { start: 0, end: TEXT.length }).map(({ offset, label }) => [TEXT.slice(offset, offset + 5), label]), [['*Reca', 'PP1'], ['1. *R', 'OP1'], ['2. *D', 'OP2']]);
    assert.deepEqual(hintsIn(document, { start: TEXT.indexOf('2. '), end: TEXT.length }).map(({ label }) => label), ['OP2']);
  });

  it('are none where the text says it', () => {
    const text = '*The General Assembly*,\n\nPP1 *Recalling* it,\n\nOP1 *Decides* so.\n';
    assert.deepEqual(hintsIn(openDocument('file:///a', text), { start: 0, end: text.length }), []);
  });
});
