import * as assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { FULL, startClient, type TestClient } from '../kit/lsp';

const URI = 'file:///drafts/one.resolution.md';
const TEXT = '*The General Assembly*,\r\n\r\n*Recalling* 😀 its earlier work,\r\n\r\n1. *Decides* to proceed.\r\n';

describe('texts over the protocol', function () {
  this.timeout(20_000); // a busy machine

  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ capabilities: FULL });
  });
  afterEach(() => client.stop());

  const names = async (): Promise<string[]> => {
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
    return (root?.children ?? []).map(({ name, detail }) => `${name} | ${detail}`);
  };

  it('are read as they were opened', async () => {
    await client.open(URI, TEXT);
    assert.deepEqual(await names(), ['PP1 Recalling | 😀 its earlier work,', 'OP1 Decides | to proceed.']);
  });

  it('change by ranges in UTF-16, one after the other', async () => {
    await client.open(URI, TEXT);
    await client.change(URI, 2, [
      { range: { start: { line: 2, character: 15 }, end: { line: 2, character: 18 } }, text: 'our' },
      { range: { start: { line: 2, character: 19 }, end: { line: 2, character: 26 } }, text: 'late' },
      { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: '1. *Notes* it;\r\n\r\n' },
      { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, text: '2' },
    ]);
    assert.deepEqual(await names(), ['PP1 Recalling | 😀 our late work,', 'OP1 Notes | it;', 'OP2 Decides | to proceed.']);
  });

  it('change as a whole', async () => {
    await client.open(URI, TEXT);
    await client.change(URI, 2, [{ text: '*The General Assembly*,\n\n*Noting* a report,\n' }]);
    assert.deepEqual(await names(), ['PP1 Noting | a report,']);
  });

  it('take a position behind the end of a line for its end', async () => {
    await client.open(URI, TEXT);
    await client.change(URI, 2, [{ range: { start: { line: 4, character: 23 }, end: { line: 4, character: 999 } }, text: ';' }]);
    assert.deepEqual((await names())[1], 'OP1 Decides | to proceed;');
  });

  it('survive changes that make no sense', async () => {
    await client.open(URI, TEXT);
    await client.change(URI, 2, [{ range: { start: { line: -4, character: 1e9 }, end: { line: 'x', character: null } }, text: '' }]);
    await client.change(URI, 3, [null, {}, { range: {}, text: 5 }]);
    await client.change(URI, 4, [{ range: { start: { line: 2, character: 11 }, end: { line: 2, character: 0 } }, text: '*Noting*' }]);
    assert.deepEqual((await names())[0], 'PP1 Noting | 😀 its earlier work,');
  });

  it('are unknown when they were never opened', async () => {
    assert.equal(await client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///none' } }), null);
    assert.deepEqual((await client.pull('file:///none')).items, []);
  });
});
