import * as assert from 'node:assert/strict';
import { FULL, startClient, type TestClient } from '../kit/lsp';

const URI = 'untitled:Draft-1';
const FLAWED = '*The General Assembly*,\n\n*Recalling* its earlier work;\n\n1. *Decides* to proceed;\n\n2. *Requests* a report.\n';
const TERMINAL = { range: { start: { line: 2, character: 28 }, end: { line: 2, character: 29 } }, text: ',' };
const codes = (items: readonly { code?: unknown }[] | undefined): unknown[] => (items ?? []).map(({ code }) => code);

describe('diagnostics over the protocol', function () {
  this.timeout(20_000); // a busy machine

  let client: TestClient;
  afterEach(() => client.stop());

  it('are pushed to a client that cannot pull, with the version', async () => {
    client = await startClient();
    await client.open(URI, FLAWED, 7);
    const { uri, version, diagnostics } = await client.pushed();
    assert.equal(uri, URI);
    assert.equal(version, 7);
    assert.deepEqual(diagnostics.find(({ code }) => code === 'preambular-terminal'), {
      range: { start: { line: 2, character: 28 }, end: { line: 2, character: 29 } },
      severity: 1, code: 'preambular-terminal', source: 'plenary', message: 'A preambular paragraph ends with a comma, not with “;”.',
    });
  });

  it('are not pushed for a version that is no longer the last', async () => {
    client = await startClient();
    await client.open(URI, FLAWED, 1);
    await client.change(URI, 2, [TERMINAL]);
    const { version, diagnostics } = await client.pushed();
    assert.equal(version, 2);
    assert.ok(!codes(diagnostics).includes('preambular-terminal'));
  });

  it('go when the text is closed', async () => {
    client = await startClient();
    await client.open(URI, FLAWED);
    assert.ok((await client.pushed()).diagnostics.length > 0);
    await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual(await client.pushed(), { uri: URI, diagnostics: [] });
  });

  it('are pulled by a client that can, with the page of the rule', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, FLAWED);
    const report = await client.pull(URI);
    assert.equal(report.kind, 'full');
    const found = report.items?.find(({ code }) => code === 'preambular-terminal');
    assert.match(found?.codeDescription?.href ?? '', /\/docs\/rules\/en\/preambular-terminal\.md$/);
  });

  it('are unchanged while text and settings are, and new when either is', async () => {
    let level = 'warning';
    client = await startClient({ capabilities: FULL, settings: () => ({ rules: { 'preambular-terminal': level } }) });
    await client.open(URI, FLAWED);
    const first = await client.pull(URI);
    assert.equal(first.items?.find(({ code }) => code === 'preambular-terminal')?.severity, 2);
    assert.deepEqual(await client.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    level = 'off';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    const second = await client.pull(URI, first.resultId);
    assert.equal(second.kind, 'full');
    assert.ok(!codes(second.items).includes('preambular-terminal'));
    level = 'error';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    const third = await client.pull(URI, second.resultId);
    assert.ok(codes(third.items).includes('preambular-terminal'));
    await client.change(URI, 2, [TERMINAL]);
    const fourth = await client.pull(URI, third.resultId);
    assert.ok(!codes(fourth.items).includes('preambular-terminal'));
  });

  it('start anew with a text that was closed and opened again', async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, FLAWED);
    const { resultId } = await client.pull(URI);
    await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    await client.open(URI, '');
    assert.deepEqual((await client.pull(URI, resultId)).items, []);
  });

  it('speak French to a French client', async () => {
    client = await startClient({ initializationOptions: { locale: 'fr-CA' } });
    await client.open(URI, FLAWED);
    const { diagnostics } = await client.pushed();
    assert.equal(diagnostics.find(({ code }) => code === 'preambular-terminal')?.message, 'Un alinéa du préambule se termine par une virgule, et non par « ; ».');
  });

  it('follow settings that are pushed', async () => {
    client = await startClient();
    await client.open(URI, FLAWED);
    assert.ok(codes((await client.pushed()).diagnostics).includes('preambular-terminal'));
    await client.notify('workspace/didChangeConfiguration', { settings: { plenary: { rules: { 'preambular-terminal': 'off' } } } });
    assert.ok(!codes((await client.pushed()).diagnostics).includes('preambular-terminal'));
  });
});
