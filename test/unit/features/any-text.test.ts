// Whatever is written, no feature fails, and what it says lies in the text.
import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Span } from '../../../server/src/base/span';
import { completeAt } from '../../../server/src/features/completion';
import { foldsOf } from '../../../server/src/features/folding';
import { hintsIn } from '../../../server/src/features/hints';
import { hoverAt } from '../../../server/src/features/hover';
import { callsOf, definitionOf, noteAt, renameNote } from '../../../server/src/features/notes';
import { selectionsAt } from '../../../server/src/features/selection';
import { type DraftSymbol, symbolsOf } from '../../../server/src/features/symbols';
import { tokensOf } from '../../../server/src/features/tokens';
import { openDocument } from '../../../server/src/workspace/document';
import { SEED, text as texts } from '../../kit/random';

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

const assertSymbols = (symbols: readonly DraftSymbol[], outer: Span): void => {
  for (const { name, span, selection, children } of symbols) {
    assert.notEqual(name, '');
    assert.ok(isWithin(span, outer), `${name} in its parent`);
    assert.ok(isWithin(selection, span), `selection of ${name}`);
    assertSymbols(children, span);
  }
};

const assertAt = (text: string, offset: number): void => {
  const document = openDocument('file:///a', text);
  const whole = { start: 0, end: text.length };
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  for (const { span } of completeAt(document, { offset, trigger: undefined, language: 'en' })) {
    assert.ok(isWithin(span, whole) && span.start <= offset && offset <= span.end, 'an item at the cursor');
    assert.equal(lineOf(span.start), lineOf(span.end), 'an item on one line');
  }
  const hover = hoverAt(document, offset, 'fr');
  if (hover !== undefined) assert.ok(isWithin(hover.span, whole) && hover.span.start <= offset && offset <= hover.span.end, 'hover');
  const selections = selectionsAt(document, offset);
  selections.forEach((it, index) => assert.ok(isWithin(it, selections[index + 1] ?? whole), 'selections nest'));
  const place = noteAt(document, offset);
  if (place !== undefined) {
    callsOf(document, place);
    definitionOf(document, place);
    renameNote(document, offset, 'x');
  }
};

describe('features on any text', function () {
  this.timeout(20_000); // a busy machine

  it('outline, folds, tokens and hints lie in the text', () => {
    fc.assert(fc.property(texts(40), (text) => {
      const document = openDocument('file:///a', text);
      const whole = { start: 0, end: text.length };
      assertSymbols(symbolsOf(document, 'en'), whole);
      for (const { span } of foldsOf(document)) assert.ok(isWithin(span, whole), 'fold');
      for (const { offset } of hintsIn(document, whole)) assert.ok(offset <= text.length, 'hint');
      let end = 0;
      for (const { span } of tokensOf(document)) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, 'tokens follow each other');
        assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)), 'a token on one line');
        end = span.end;
      }
    }), { seed: SEED, numRuns: 400 });
  });

  it('completion, hover, selection and notes lie at the cursor', () => {
    fc.assert(fc.property(texts(24), fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => assertAt(text, Math.round(at * text.length))), { seed: SEED, numRuns: 600 });
  });
});
