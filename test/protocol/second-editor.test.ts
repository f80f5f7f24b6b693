// An editor that is not VS Code: the built command as a process of its own, a client with few capabilities.
import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { CompletionList, DocumentSymbol, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

const DIST = path.resolve(__dirname, '../../../dist');
const COMMANDS: readonly (readonly [name: string, file: string, ...args: string[]])[] = [
  ['plenary lsp --stdio', path.join(DIST, 'plenary.js'), 'lsp', '--stdio'],
  ['the server by itself', path.join(DIST, 'server.js'), '--stdio'],
];
const URI = 'file:///drafts/a.resolution.md';
const TEXT = '*The General Assembly*,\n\n*Recalling* its earlier work;\n\n1. *Decides* to proceed;\n\n2. *Requests* a report.\n';
/** As an editor says it that can do what the protocol had from the start, and trees of symbols. */
const CAPABILITIES = {
  general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
  workspace: { applyEdit: true, configuration: true },
  textDocument: { publishDiagnostics: { relatedInformation: true }, documentSymbol: { hierarchicalDocumentSymbolSupport: true }, completion: { completionItem: { snippetSupport: false } } },
};

for (const [name, file, ...args] of COMMANDS) {
  describe(`a second editor with ${name}`, function () {
    this.timeout(20_000); // a busy machine

    let child: ChildProcess;
    let connection: MessageConnection;
    let initialized: InitializeResult;
    let pushed: Promise<PublishDiagnosticsParams>;

    before(async () => {
      assert.ok(existsSync(file), `${file} is missing: run "npm run build"`);
      child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
      connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
      pushed = new Promise((resolve) => connection.onNotification('textDocument/publishDiagnostics', resolve));
      connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
      connection.listen();
      initialized = await connection.sendRequest('initialize', { processId: process.pid, rootUri: 'file:///drafts', clientInfo: { name: 'an editor' }, capabilities: CAPABILITIES });
      await connection.sendNotification('initialized', {});
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'resolution', version: 0, text: TEXT } });
    });

    after(async () => {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.equal(await ended, 0, 'the process ends when it is told to');
      connection.dispose();
    });

    it('agrees on positions in UTF-16', () => assert.equal(initialized.capabilities.positionEncoding, 'utf-16'));

    it('is told what is found', async () => {
      const { uri, version, diagnostics } = await pushed;
      assert.deepEqual([uri, version], [URI, 0]);
      assert.ok(diagnostics.some(({ code, source }) => code === 'preambular-terminal' && source === 'plenary'), JSON.stringify(diagnostics));
    });

    it('gets the outline', async () => {
      const [root] = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
      assert.deepEqual(root?.children?.map((it) => it.name), ['PP1 Recalling', 'OP1 Decides', 'OP2 Requests']);
    });

    it('gets plain text where it knows no snippets', async () => {
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version: 1 }, contentChanges: [{ text: `${TEXT}\n3. *Inv` }] });
      const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri: URI }, position: { line: 8, character: 7 } });
      const item = items.find(({ label }) => label === 'Invites');
      assert.equal((item?.textEdit as { newText: string } | undefined)?.newText, '*Invites* ');
      assert.equal(item?.insertTextFormat, undefined);
    });
  });
}
