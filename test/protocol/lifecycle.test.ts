import { strict as assert } from 'node:assert';
import { CancellationTokenSource, type DocumentSymbol, type InitializeResult, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { loadService } from '../../server/src/protocol/load';
import { FULL, startClient, type TestClient } from '../kit/lsp';

const URI = 'file:///drafts/a.resolution.md';
const TEXT = '*The General Assembly*,\n\n*Recalling* its work[^1];\n\n1. *Decides* to meet;\n\n2. *Requests* a report.\n\n[^1]: Here.\n';

describe('the server', function () {
  this.timeout(20_000); // a busy machine

  let client: TestClient;
  afterEach(() => client.stop());

  it('offers what a client can ask for', async () => {
    client = await startClient({ capabilities: FULL });
    const { capabilities, serverInfo } = client.initialized;
    assert.equal(serverInfo?.name, 'plenary');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(capabilities.diagnosticProvider, { identifier: 'plenary', interFileDependencies: false, workspaceDiagnostics: false });
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
  });

  it('offers no more to one that can do little', async () => {
    client = await startClient();
    const { capabilities }: InitializeResult = client.initialized;
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.codeActionProvider, undefined);
    assert.equal(capabilities.renameProvider, true);
  });

  it('asks to be told of settings', async () => {
    client = await startClient({ capabilities: FULL });
    const { registrations } = await client.next<{ registrations: { method: string }[] }>('client/registerCapability');
    assert.deepEqual(registrations.map(({ method }) => method), ['workspace/didChangeConfiguration']);
  });

  it('says which body and language it found', async () => {
    client = await startClient();
    await client.open(URI, '---\nlanguage: fr\n---\n\n*Le Conseil de sécurité*,\n');
    assert.deepEqual(await client.request('plenary/inferred', { textDocument: { uri: URI } }), { body: 'un-sc', bodyName: 'United Nations Security Council', language: 'fr', bodySource: 'inferred', languageSource: 'declared' });
  });

  const POSITION = ['hover', 'definition', 'references', 'documentHighlight', 'prepareRename', 'rename', 'completion'];
  const OTHER = ['documentSymbol', 'foldingRange', 'selectionRange', 'codeAction', 'inlayHint', 'formatting', 'rangeFormatting', 'diagnostic', 'semanticTokens/full', 'semanticTokens/full/delta', 'semanticTokens/range'];
  const MALFORMED: readonly unknown[] = [
    {}, null, [], { textDocument: null }, { textDocument: { uri: 5 } }, { textDocument: { uri: URI } }, { textDocument: { uri: URI }, position: 'x', range: 7, positions: null },
    { textDocument: { uri: URI }, position: { line: -1, character: 1e12 }, range: { start: null }, positions: [null], newName: 3, previousResultId: {}, context: 'c' },
  ];

  it('survives requests that make no sense', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, TEXT);
    for (const method of [...POSITION, ...OTHER]) {
      for (const params of MALFORMED) await client.request(`textDocument/${method}`, params).catch((error: unknown) => assert.ok(error instanceof Error));
    }
    await client.request('completionItem/resolve', { label: 'x', data: { tag: 'xx', mood: 'y', text: 'z', language: 'en' } });
    await client.request('no/such/method', {}).catch((error: { code?: number }) => assert.equal(error.code, -32601));
    assert.ok(Array.isArray(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })));
  });

  it('survives notifications that make no sense', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, TEXT);
    for (const method of ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'workspace/didChangeConfiguration', 'no/such/method', '$/cancelRequest']) {
      for (const params of [{}, { textDocument: null }, { textDocument: { uri: 5, text: {} }, contentChanges: 'x' }]) await client.notify(method, params);
    }
    assert.ok(Array.isArray(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })));
  });

  it('survives messages that are no JSON', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, TEXT);
    const garbage = '{"jsonrpc": "2.0", "id": oh}';
    client.write(`Content-Length: ${garbage.length}\r\n\r\n${garbage}`);
    client.write('Content-Length: 2\r\n\r\n[]');
    client.write('Content-Length: 4\r\n\r\nnull');
    client.write('Content-Encoding: none\r\n\r\n');
    assert.ok(Array.isArray(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })));
  });

  it('answers nothing where a feature fails, and tells of it without a word of the draft', async () => {
    const fails = (): never => {
      throw new RangeError('*Recalling* its work');
    };
    client = await startClient({ capabilities: FULL, load: async () => ({ ...(await loadService()), hoverAt: fails }) });
    await client.open(URI, TEXT, 9);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri: URI }, position: { line: 2, character: 3 } }), null);
    const { type, message } = await client.next<{ type: number; message: string }>('window/logMessage');
    assert.equal(type, 1);
    assert.match(message, /^hover failed at version 9: RangeError at /);
    assert.ok(!message.includes('Recalling'), message);
    assert.ok(Array.isArray(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })));
  });

  it('goes on without a rule that fails, and tells of it once', async () => {
    const real = await loadService();
    const check: typeof real.check = (tree, resolution, options) => {
      for (let count = 0; count < 3; count++) options?.onCrash?.('some-rule', new Error('*Recalling* its work'));
      return real.check(tree, resolution, options);
    };
    client = await startClient({ capabilities: FULL, load: () => Promise.resolve({ ...real, check }) });
    await client.open(URI, TEXT, 9);
    assert.ok((await client.pull(URI)).items?.some(({ code }) => code === 'preambular-terminal'));
    await client.change(URI, 10, [{ text: `${TEXT}\n` }]);
    await client.pull(URI);
    await client.request('textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character: 0 } });
    assert.match((await client.next<{ message: string }>('window/logMessage')).message, /^rule some-rule failed at version 9: Error at /);
    assert.equal(client.waiting('window/logMessage'), 0);
  });

  it('answers nothing where the core cannot be loaded', async () => {
    client = await startClient({ capabilities: FULL, load: () => Promise.reject(new Error('broken')) });
    await client.open(URI, TEXT);
    assert.equal(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } }), null);
    assert.deepEqual(await client.pull(URI), { kind: 'full', items: [] });
  });

  it('reads many changes that come at once', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, TEXT);
    const lines = 3000;
    for (let count = 0; count < lines; count++) await client.change(URI, 2 + count, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' }]);
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.equal(root?.children?.[0]?.range.start.line, lines + 2);
  });

  it('answers a request that was cancelled with an error, and the next one', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, TEXT);
    const source = new CancellationTokenSource();
    const hover = client.connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: { line: 2, character: 3 } }, source.token);
    source.cancel();
    await assert.rejects(hover, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(Array.isArray(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })));
  });
});
