// The server of the browser: the built worker in a scope that has what a web worker has, and nothing of Node.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vm from 'node:vm';

const BUNDLE = path.resolve(__dirname, '../../../dist/web/server.js');
const URI = 'vscode-vfs://somewhere/a.resolution.md';
const TEXT = '*The General Assembly*,\n\n*Recalling* its earlier work;\n\n1. *Decides* to proceed;\n\n2. *Requests* a report.\n';

interface Message { readonly id?: number; readonly method?: string; readonly params?: unknown; readonly result?: unknown }

describe('the server in a worker', function () {
  this.timeout(20_000); // a busy machine

  it('answers without Node', async () => {
    const waiting = new Map<number | string, (message: Message) => void>();
    // what a worker is called in its own scope; messages are copied on their way, as between threads
    const scope: Record<string, unknown> = {
      onmessage: null, addEventListener: () => undefined, setTimeout, clearTimeout, queueMicrotask, TextEncoder, TextDecoder, MessageChannel, console,
      postMessage: (message: Message) => waiting.get(message.id ?? message.method ?? '')?.(JSON.parse(JSON.stringify(message)) as Message),
    };
    vm.runInNewContext(readFileSync(BUNDLE, 'utf8'), scope, { filename: 'server.js', displayErrors: false });
    const receive = scope['onmessage'] as (event: { data: unknown }) => void;
    assert.equal(typeof receive, 'function');
    const send = (message: object): void => receive({ data: { jsonrpc: '2.0', ...message } });
    const request = (id: number, method: string, params: unknown): Promise<Message> => new Promise((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
    const pushed = new Promise<Message>((resolve) => waiting.set('textDocument/publishDiagnostics', resolve));
    const { result } = await request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal((result as { capabilities: { positionEncoding: string } }).capabilities.positionEncoding, 'utf-16');
    send({ method: 'initialized', params: {} });
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri: URI, languageId: 'resolution', version: 1, text: TEXT } } });
    const found = (await pushed).params as { uri: string; diagnostics: { code: string }[] };
    assert.equal(found.uri, URI);
    assert.ok(found.diagnostics.some(({ code }) => code === 'preambular-terminal'));
    const symbols = (await request(2, 'textDocument/documentSymbol', { textDocument: { uri: URI } })).result;
    assert.equal((symbols as unknown[]).length, 4);
    await request(3, 'shutdown', undefined);
  });
});
