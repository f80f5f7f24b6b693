import { strict as assert } from 'node:assert';
import { FULL, startClient, type TestClient } from '../kit/lsp';

const URI = 'file:///drafts/a.resolution.md';
const FLAWED = '*The General Assembly*,\n\n*Recalling* its earlier work;\n\n1. *Decides* to proceed;\n\n2. *Requests* a report.\n';
const SILENT = 'A text that names no organ, and whose language nothing tells.\n';

interface Message { readonly type: number; readonly message: string }

describe('settings', function () {
  this.timeout(20_000); // a busy machine

  let client: TestClient;
  let settings: unknown;
  const start = async (): Promise<void> => {
    client = await startClient({ capabilities: FULL, settings: () => settings });
  };
  afterEach(() => client.stop());

  const severities = async (): Promise<unknown[]> => (await client.pull(URI)).items?.filter(({ code }) => code === 'preambular-terminal').map(({ severity }) => severity) ?? [];
  const inferred = (): Promise<unknown> => client.request('plenary/inferred', { textDocument: { uri: URI } });

  it('set the levels of rules', async () => {
    settings = { rules: { 'preambular-terminal': 'hint' } };
    await start();
    await client.open(URI, FLAWED);
    assert.deepEqual(await severities(), [4]);
  });

  it('speak where the text is silent', async () => {
    settings = { body: 'ipu', language: 'fr' };
    await start();
    await client.open(URI, SILENT);
    assert.deepEqual(await inferred(), { body: 'ipu', bodyName: 'Inter-Parliamentary Union', language: 'fr', bodySource: 'given', languageSource: 'given' });
    await client.change(URI, 2, [{ text: '*The Security Council*,\n' }]);
    assert.deepEqual(await inferred(), { body: 'un-sc', bodyName: 'United Nations Security Council', language: 'en', bodySource: 'inferred', languageSource: 'inferred' });
  });

  it('that are wrong are named once, and the others hold', async () => {
    settings = { body: 'un-wg', rules: { 'preambular-terminal': 'error', 'operative-terminal': 'loud', 'no-such-rule': 'off' }, inlayHints: { paragraphNumbers: 'yes' } };
    await start();
    await client.open(URI, FLAWED);
    assert.deepEqual(await severities(), [1]);
    const messages: string[] = [];
    for (let count = 0; count < 4; count++) {
      const { type, message } = await client.next<Message>('window/showMessage');
      assert.equal(type, 2);
      messages.push(message);
    }
    assert.equal(messages[0], 'Plenary: the setting “plenary.body” cannot be "un-wg" (expected: auto, un-ga, un-sc, un-ecosoc, un-hrc, ipu, interpol, mun). It is ignored.');
    assert.deepEqual(messages.slice(1), [
      'Plenary: the setting “plenary.rules.operative-terminal” cannot be "loud" (expected: off, hint, info, warning, error). It is ignored.',
      'Plenary: the setting “plenary.rules” names an unknown rule, "no-such-rule". It is ignored.',
      'Plenary: the setting “plenary.inlayHints.paragraphNumbers” cannot be "yes" (expected: true, false). It is ignored.',
    ]);
    settings = { body: 'un-wg', language: 'xx', rules: {} };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await severities();
    const next = await client.next<Message>('window/showMessage');
    assert.match(next.message, /“plenary\.language”/); // and not plenary.body again
  });

  for (const shape of [null, 5, 'x', [], { rules: [] }, { rules: 5, messages: 3, inlayHints: 'x', body: {}, language: [] }]) {
    it(`do no harm as ${JSON.stringify(shape)}`, async () => {
      settings = shape;
      await start();
      await client.open(URI, FLAWED);
      assert.deepEqual(await severities(), [1]);
    });
  }

  it('choose the language of messages', async () => {
    settings = { messages: { language: 'fr' } };
    await start();
    await client.open(URI, FLAWED);
    assert.match(String((await client.pull(URI)).items?.find(({ code }) => code === 'preambular-terminal')?.message), /^Un alinéa/);
  });

  it('show and hide the numbers of paragraphs', async () => {
    settings = { inlayHints: { paragraphNumbers: true } };
    await start();
    await client.open(URI, FLAWED);
    const hints = (): Promise<{ label: string }[] | null> =>
      client.request('textDocument/inlayHint', { textDocument: { uri: URI }, range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } } });
    assert.deepEqual((await hints())?.map(({ label }) => label), ['PP1', 'OP1']);
    settings = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/inlayHint/refresh');
    assert.equal(await hints(), null);
  });
});
