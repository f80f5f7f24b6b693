// Each request once through the protocol; what the features answer in detail is tested without it.
import { strict as assert } from 'node:assert';
import type {
  CodeAction, CompletionItem, CompletionList, DocumentHighlight, DocumentSymbol, FoldingRange, Hover, Location, Range, SelectionRange, SemanticTokens, SemanticTokensDelta, SymbolInformation, TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { FULL, startClient, type TestClient } from '../kit/lsp';

const URI = 'file:///drafts/a.resolution.md';
const TEXT = `*The General Assembly*,

*Recalling* its earlier work[^1];

*Noting* the report[^1],

1. *Requests* funds:

   (a) For archives;

   (b) For registers;

2. *Decides* to meet.

[^1]: Here.
`;
const doc = { textDocument: { uri: URI } };
const at = (line: number, character: number): object => ({ ...doc, position: { line, character } });
const range = (line: number, from: number, to: number): Range => ({ start: { line, character: from }, end: { line, character: to } });

describe('features over the protocol', function () {
  this.timeout(20_000); // a busy machine

  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ capabilities: FULL });
    await client.open(URI, TEXT, 3);
  });
  afterEach(() => client.stop());

  it('document symbols', async () => {
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', doc);
    assert.deepEqual(root?.children?.map(({ name }) => name), ['PP1 Recalling', 'PP2 Noting', 'OP1 Requests', 'OP2 Decides', 'Notes']);
    assert.deepEqual(root?.children?.[2], {
      name: 'OP1 Requests', detail: 'funds: (a) For archives; (b) For registers;', kind: 6,
      range: { start: { line: 6, character: 0 }, end: { line: 10, character: 21 } }, selectionRange: range(6, 4, 12),
      children: [
        { name: 'OP1 (a)', detail: 'For archives;', kind: 8, range: range(8, 3, 20), selectionRange: range(8, 3, 6), children: [] },
        { name: 'OP1 (b)', detail: 'For registers;', kind: 8, range: range(10, 3, 21), selectionRange: range(10, 3, 6), children: [] },
      ],
    });
  });

  it('document symbols in a list', async () => {
    const plain = await startClient();
    await plain.open(URI, TEXT);
    const list = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', doc);
    await plain.stop();
    assert.deepEqual(list.slice(3, 5).map(({ name, containerName }) => [name, containerName]), [['OP1 Requests', 'United Nations General Assembly'], ['OP1 (a)', 'OP1 Requests']]);
  });

  it('folding ranges', async () => assert.deepEqual(await client.request<FoldingRange[]>('textDocument/foldingRange', doc), [
    { startLine: 0, endLine: 4 }, { startLine: 5, endLine: 12 }, { startLine: 6, endLine: 10 },
  ]));

  it('selection ranges', async () => {
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', { ...doc, positions: [{ line: 2, character: 3 }] });
    assert.deepEqual([selection?.range, selection?.parent?.range, selection?.parent?.parent?.range], [range(2, 1, 10), range(2, 0, 11), range(2, 0, 32)]);
  });

  it('hover', async () => {
    const hover = await client.request<Hover>('textDocument/hover', at(2, 3));
    assert.deepEqual(hover.range, range(2, 1, 10));
    assert.match((hover.contents as { value: string }).value, /^\*\*Recalling\*\* · PP1\n/);
    assert.equal(await client.request('textDocument/hover', at(2, 20)), null);
  });

  it('definition, references and highlights of a note', async () => {
    assert.deepEqual(await client.request<Location>('textDocument/definition', at(2, 30)), { uri: URI, range: range(14, 0, 5) });
    const calls = [range(2, 28, 32), range(4, 19, 23)];
    assert.deepEqual((await client.request<Location[]>('textDocument/references', { ...at(14, 2), context: { includeDeclaration: false } })).map((it) => it.range), calls);
    assert.deepEqual((await client.request<Location[]>('textDocument/references', { ...at(14, 2), context: { includeDeclaration: true } })).map((it) => it.range), [...calls, range(14, 0, 5)]);
    assert.deepEqual((await client.request<DocumentHighlight[]>('textDocument/documentHighlight', at(2, 30))).map(({ kind }) => kind), [2, 2, 3]);
  });

  it('rename of a note', async () => {
    assert.deepEqual(await client.request('textDocument/prepareRename', at(2, 30)), { range: range(2, 30, 31), placeholder: '1' });
    assert.equal(await client.request('textDocument/prepareRename', at(2, 3)), null);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at(2, 30), newName: 'a' });
    assert.deepEqual(edit, {
      documentChanges: [{ textDocument: { uri: URI, version: 3 }, edits: [range(2, 30, 31), range(4, 21, 22), range(14, 2, 3)].map((it) => ({ range: it, newText: 'a' })) }],
    });
    await assert.rejects(client.request('textDocument/rename', { ...at(2, 30), newName: 'a b' }), /^Error: A note’s label|“a b” cannot be one/);
  });

  it('completion, and its documentation when it is asked for', async () => {
    await client.change(URI, 4, [{ range: range(12, 0, 21), text: '2. *Dec' }]);
    const { isIncomplete, items } = await client.request<CompletionList>('textDocument/completion', at(12, 7));
    assert.equal(isIncomplete, false);
    const item = items.find(({ label }) => label === 'Decides') as CompletionItem;
    assert.deepEqual(item.textEdit, { range: range(12, 3, 7), newText: '*Decides* $0;' });
    assert.equal(item.insertTextFormat, 2);
    assert.equal(item.documentation, undefined);
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    assert.match((resolved.documentation as { value: string }).value, /^Operative lead phrase\n\nOpens /);
    assert.equal(await client.request('textDocument/completion', at(2, 20)), null);
  });

  it('code actions', async () => {
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { ...doc, range: range(2, 32, 32), context: { diagnostics: [] } });
    const fix = actions.find(({ title }) => title === 'End with a comma');
    assert.equal(fix?.kind, 'quickfix');
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.diagnostics?.[0]?.code, 'preambular-terminal');
    assert.deepEqual(fix?.edit?.documentChanges, [{ textDocument: { uri: URI, version: 3 }, edits: [{ range: range(2, 32, 33), newText: ',' }] }]);
    assert.ok(actions.some(({ title }) => title === 'Disable preambular-terminal for this paragraph'));
    assert.ok(!actions.some(({ kind }) => kind?.startsWith('source')));
  });

  it('all safe fixes together', async () => {
    const ask = (only: string[]): Promise<CodeAction[]> => client.request('textDocument/codeAction', { ...doc, range: range(0, 0, 0), context: { diagnostics: [], only } });
    const [action, ...others] = await ask(['source.fixAll']);
    assert.equal(others.length, 0);
    assert.equal(action?.kind, 'source.fixAll.plenary');
    const [change] = action?.edit?.documentChanges as { edits: TextEdit[] }[];
    assert.ok(change?.edits.some(({ range: { start }, newText }) => start.line === 2 && newText === ','));
    assert.deepEqual(await ask(['refactor']), []);
    await client.change(URI, 4, [{ text: '*The General Assembly*,\n\n*Noting* the report,\n\n*Decides* to meet.\n' }]);
    assert.deepEqual(await ask(['source.fixAll.plenary']), []);
  });

  it('semantic tokens, whole, in part and as a difference', async () => {
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', doc);
    assert.deepEqual(full.data.slice(0, 15), [0, 1, 20, 0, 0, 2, 1, 9, 1, 1, 0, 27, 4, 4, 0]); // organ, Recalling, [^1]
    await client.change(URI, 4, [{ range: range(2, 1, 10), text: 'Noting' }]);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { ...doc, previousResultId: full.resultId });
    const after = [...full.data];
    for (const { start, deleteCount, data } of delta.edits) after.splice(start, deleteCount, ...(data ?? []));
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full', doc);
    assert.deepEqual(after, again.data);
    assert.ok(delta.edits.reduce((sum, { data }) => sum + (data?.length ?? 0), 0) < 10, 'a small difference');
    assert.notEqual(delta.resultId, full.resultId);
    const stale = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', { ...doc, previousResultId: full.resultId });
    assert.deepEqual(stale.data, again.data);
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { ...doc, range: range(6, 0, 20) });
    assert.deepEqual(part.data, [6, 0, 2, 2, 0, 0, 4, 8, 1, 2]);
  });

  it('formatting', async () => {
    await client.change(URI, 4, [{ range: range(8, 0, 3), text: '' }]);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { ...doc, options: { tabSize: 2, insertSpaces: true } });
    assert.ok(edits.some(({ range: { start }, newText }) => start.line === 8 && newText.trim() === '' && newText.length > 0), JSON.stringify(edits));
  });
});
