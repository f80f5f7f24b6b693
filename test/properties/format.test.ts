// Invariants of the formatter on random texts, and on real ones where PLENARY_CORPUS names a folder of them.
import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../server/src/base/text-edit';
import { formatEdits } from '../../server/src/features/format';
import { shapeOf } from '../../server/src/features/format/shape';
import { parse } from '../../server/src/syntax/tree';
import { type Document, openDocument } from '../../server/src/workspace/document';
import { readCorpus } from '../corpus/structure';
import { BASES, edit as anEdit, placeOf, SEED, text as aText } from '../kit/random';

const property = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, predicate: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, predicate), { seed: SEED, numRuns });
};

const format = (document: Document): string => applyEdits(document.tree.text, formatEdits(document));

/** The text without white space, bullets before marks and numbers that open a line: what formatting may never change. */
const essence = (text: string): string => {
  const { blocks, starts } = parse(text);
  return blocks.map((block, index) => {
    const start = starts[index]!;
    const { mark } = block;
    const own = text.slice(start, start + block.length);
    if (mark === undefined) return own;
    const before = mark.bulleted ? own.slice(0, mark.start).replace(/[^\s[\p{Cf}](?=\s+$)/u, '') : own.slice(0, mark.start);
    return before + own.slice(mark.start).replace(mark.style === 'decimal' ? /[0-9]+/ : /$^/, 'N');
  }).join('').replace(/\s+/gu, '');
};

/** One blank line between blocks, unless characters that are no white space stand there. */
const assertSpaced = (text: string): void => {
  const { blocks, starts } = parse(text);
  blocks.forEach((block, index) => {
    const gap = text.slice(starts[index]! + block.end, starts[index]! + block.length);
    const wanted = index === blocks.length - 1 ? 1 : 2;
    if (block.kind !== 'blank' && /^\s*$/u.test(gap)) assert.equal(gap.match(/\r\n|\n|\r/g)?.length, wanted, JSON.stringify(gap));
  });
};

const assertInOrder = (edits: readonly TextEdit[], length: number): void => {
  let at = 0;
  for (const { span } of edits) {
    assert.ok(at <= span.start && span.start <= span.end && span.end <= length, `an edit at ${span.start}–${span.end} after ${at} in ${length}`);
    at = span.end;
  }
};

/** Formats a text and asserts all that has to hold; returns the formatted text. */
const checked = (text: string): string => {
  const document = openDocument('', text);
  assertInOrder(formatEdits(document), text.length);
  const formatted = format(document);
  const again = openDocument('', formatted);
  assert.equal(format(again), formatted, 'formatting twice changes nothing more');
  assert.equal(essence(formatted), essence(text), 'nothing is lost');
  assertSpaced(formatted);
  assert.equal(shapeOf(again.tree, again.resolution), shapeOf(document.tree, document.resolution), 'the text reads as the same resolution');
  return formatted;
};

const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'blank lines taken out': (text) => text.replace(/\n\n/g, '\n'),
  'blank lines and spaces put in': (text) => text.replace(/\n\n(?!-)/g, ' \n\t\n\n'),
  'indents taken out': (text) => text.replace(/^ +/gm, ''),
  'bullets before marks': (text) => text.replace(/^( *)(\(?[a-z]+\)|\d+\.) /gm, '$1- $2  '),
  'tabs and CRLF': (text) => text.replace(/^ {3}/gm, '\t').replace(/\n/g, '\r\n'),
  'a paragraph less': (text) => text.replace(/^3\. .*\n\n/m, ''),
};

describe(`format, with seed ${SEED}`, function () {
  this.timeout(300_000);

  it('is idempotent, loses nothing and keeps the structure of any text', () => property(aText(60), 3000, (text) => void checked(text)));

  for (const [name, base] of Object.entries(BASES)) {
    if (base.length > 5000) continue;
    it(`does so with edits in ${name}`, () => {
      property(fc.array(anEdit, { minLength: 1, maxLength: 6 }), 300, (edits) => {
        const text = edits.reduce((current, it) => {
          const { start, end } = placeOf(it, current.length);
          return current.slice(0, start) + it.insert + current.slice(end);
        }, base);
        checked(text);
      });
    });
  }

  it('formats a part without touching what lies outside', () => {
    property(fc.tuple(aText(40), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), 1500, ([text, a, b]) => {
      const span = { start: Math.floor(Math.min(a, b) * text.length), end: Math.floor(Math.max(a, b) * text.length) };
      const document = openDocument('', text);
      const edits = formatEdits(document, span);
      assertInOrder(edits, text.length);
      for (const edit of edits) assert.ok(edit.span.end >= span.start && edit.span.start <= span.end, 'an edit meets the part');
      const after = openDocument('', applyEdits(text, edits));
      assert.equal(shapeOf(after.tree, after.resolution), shapeOf(document.tree, document.resolution));
    });
  });

  const corpus = process.env['PLENARY_CORPUS'];
  if (corpus !== undefined && corpus !== '') {
    const texts = readCorpus(corpus);
    it('leaves adopted texts as they are', () => {
      assert.deepEqual(texts.filter(({ text }) => checked(text) !== text).map(({ name }) => name), []);
    });

    // Every sixth text: a damage takes as long as all texts as they are
    for (const [name, damage] of Object.entries(DAMAGES)) {
      it(`keeps its promises on adopted texts with ${name}`, () => texts.filter((_, index) => index % 6 === 0).forEach(({ text }) => void checked(damage(text))));
    }
  }
});
