import { strict as assert } from 'node:assert';
import type { Span } from '../../../server/src/base/span';
import { type DraftSymbol, symbolsOf } from '../../../server/src/features/symbols';
import { openDocument } from '../../../server/src/workspace/document';

type Line = [depth: number, name: string, detail: string];

const flat = (symbols: readonly DraftSymbol[], depth = 0): Line[] => symbols.flatMap(({ name, detail, children }) => [[depth, name, detail], ...flat(children, depth + 1)]);

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const assertNested = (symbol: DraftSymbol): void => {
  assert.ok(isWithin(symbol.selection, symbol.span), `selection of ${symbol.name}`);
  for (const child of symbol.children) {
    assert.ok(isWithin(child.span, symbol.span), `${child.name} in ${symbol.name}`);
    assertNested(child);
  }
};

const check = (text: string, expected: readonly Line[], language: 'en' | 'fr' = 'en'): void => {
  const symbols = symbolsOf(openDocument('file:///a', text), language);
  assert.deepEqual(flat(symbols), expected);
  symbols.forEach(assertNested);
};

describe('document symbols', () => {
  it('number paragraphs and name them by their lead phrases', () => check(
    '# Public archives\n\n*The General Assembly*,\n\n*Recalling* its work[^1],\n\n*Noting with concern* the gaps,\n\n1. *Requests* the Secretary-General:\n\n   (a) To keep:\n\n' +
    '      (i) A register;\n\n   (b) To report;\n\n1 bis. *Decides* to meet.\n\n[^1]: Of last year.\n',
    [
      [0, 'Public archives', ''],
      [1, 'PP1 Recalling', 'its work,'],
      [1, 'PP2 Noting with concern', 'the gaps,'],
      [1, 'OP1 Requests', 'the Secretary-General: (a) To keep: (i) A register; (b) To…'],
      [2, 'OP1 (a)', 'To keep: (i) A register;'],
      [3, 'OP1 (a) (i)', 'A register;'],
      [2, 'OP1 (b)', 'To report;'],
      [1, 'OP1 bis Decides', 'to meet.'],
      [1, 'Notes', 'footnotes'],
      [2, '1', 'Of last year.'],
    ],
  ));

  it('go on counting the preamble under headings, which hold their paragraphs', () => check(
    '*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Decides* to meet;\n\n## Means\n\n2. *Requests* funds;\n\n3. *Invites* gifts.\n',
    [
      [0, 'United Nations General Assembly', ''],
      [1, 'PP1 Recalling', 'its work,'],
      [1, 'OP1 Decides', 'to meet;'],
      [1, 'Means', ''],
      [2, 'OP2 Requests', 'funds;'],
      [2, 'OP3 Invites', 'gifts.'],
    ],
  ));

  it('hold lettered parts', () => check(
    '# Archives\n\n## A\n\n## Registers\n\n*The General Assembly*,\n\n*Recalling* its work,\n\n*Decides* to meet.\n\n## B\n\n## Funds\n\n*The General Assembly*,\n\n*Noting* the gaps,\n\n1. *Decides* to pay.\n',
    [
      [0, 'Archives', ''],
      [1, 'A. Registers', ''],
      [2, 'PP1 Recalling', 'its work,'],
      [2, 'OP1 Decides', 'to meet.'],
      [1, 'B. Funds', ''],
      [2, 'PP1 Noting', 'the gaps,'],
      [2, 'OP1 Decides', 'to pay.'],
    ],
  ));

  it('hold annexes', () => check(
    '*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Adopts* the plan.\n\n## Annex\n\nThe plan.\n',
    [
      [0, 'United Nations General Assembly', ''],
      [1, 'PP1 Recalling', 'its work,'],
      [1, 'OP1 Adopts', 'the plan.'],
      [1, 'Annex', ''],
    ],
  ));

  it('read French', () => check(
    '*L’Assemblée générale*,\n\n*Rappelant* ses travaux,\n\n1. *Prie* le Secrétaire général :\n\n   a) De tenir un registre ;\n\n   b) De faire rapport.\n\n[^n]: Voir là.\n',
    [
      [0, 'Assemblée générale des Nations Unies', ''],
      [1, 'PP1 Rappelant', 'ses travaux,'],
      [1, 'OP1 Prie', 'le Secrétaire général : a) De tenir un registre ; b) De…'],
      [2, 'OP1 a)', 'De tenir un registre ;'],
      [2, 'OP1 b)', 'De faire rapport.'],
      [1, 'Notes', 'notes de bas de page'],
      [2, 'n', 'Voir là.'],
    ], 'fr',
  ));

  it('are none of an empty text', () => check('\n \n', []));
});
