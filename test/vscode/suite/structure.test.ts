// What the editor shows of a text that the server has read: outline, folding, completion, hover.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draft, must, open } from '../kit';

/** Names and children, as `PP1 Recalling` or `['OP2 Requests', ['OP2 (a) …']]`. */
type Outline = (string | [string, Outline])[];

const outlineOf = (symbols: readonly vscode.DocumentSymbol[]): Outline =>
  symbols.map(({ name, children }) => (children.length === 0 ? name : [name, outlineOf(children)]));

const symbolsOf = async (uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> =>
  await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri) ?? [];

describe('structure', () => {
  afterEach(closeAll);

  it('is the outline of an English text', async () => {
    const { document } = await open('archives.resolution.md');
    const [root] = outlineOf(await symbolsOf(document.uri));
    const [title, paragraphs] = must(Array.isArray(root) ? root : undefined, 'a root with children');
    assert.ok(title.includes('Cooperation among public archives'), title);
    const names = paragraphs.map((it) => (Array.isArray(it) ? it[0] : it));
    for (const [i, name] of ['PP1 Recalling', 'PP2 Recognizing', 'PP3 Noting', 'OP1 Takes note', 'OP2 Requests', 'OP3 Decides'].entries()) {
      assert.ok(names[i]?.startsWith(name), `${names[i]} instead of ${name}`);
    }
    const [, subparagraphs] = must(paragraphs.find((it): it is [string, Outline] => Array.isArray(it)), 'a paragraph with subparagraphs');
    assert.deepEqual(subparagraphs.map((it) => String(it).slice(0, 7)), ['OP2 (a)', 'OP2 (b)']);
  });

  it('is the outline of a French text', async () => {
    const { document } = await open('registre.resolution');
    const [root] = await symbolsOf(document.uri);
    const names = must(root, 'root').children.map(({ name }) => name);
    assert.ok(names[0]?.startsWith('PP1 Rappelant'), names[0]);
    assert.ok(names[3]?.startsWith('OP2 Invite'), names[3]);
  });

  it('folds', async () => {
    const { document } = await open('archives.resolution.md');
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(ranges.some(({ start }) => start === 0), 'the front matter folds');
    const requests = document.getText().split(/\r?\n/).findIndex((line) => line.startsWith('2. '));
    assert.ok(ranges.some(({ start, end }) => start === requests && end > start), 'a paragraph with subparagraphs folds');
  });

  const offered: [name: string, text: string, phrase: string][] = [
    ['where a preambular paragraph opens', '*The General Assembly*,\n\n*Noting* the report,\n\n*Rec', 'Recalling'],
    ['where an operative paragraph opens', '*The General Assembly*,\n\n*Noting* the report,\n\n1. *Dec', 'Decides'],
    ['in French', '*L’Assemblée générale*,\n\n*Notant* le rapport,\n\n*Rapp', 'Rappelant'],
  ];
  for (const [name, text, phrase] of offered) {
    it(`offers lead phrases ${name}`, async () => {
      const { document, selection } = await draft(text);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider', document.uri, selection.active,
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.some((label) => label.replace(/[*_]/g, '').startsWith(phrase)), labels.slice(0, 20).join(', '));
    });
  }

  it('numbers the preamble beside the text, where the user wants it', async () => {
    const { document } = await open('archives.resolution.md');
    const settings = vscode.workspace.getConfiguration('plenary');
    await settings.update('inlayHints.paragraphNumbers', true, vscode.ConfigurationTarget.Global);
    try {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
      const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim());
      assert.deepEqual(labels.slice(0, 3), ['PP1', 'PP2', 'PP3']);
    } finally {
      await settings.update('inlayHints.paragraphNumbers', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('colours a lead phrase that has lost its emphasis', async () => {
    const { document } = await draft('*The General Assembly*,\n\n*Noting* the report,\n\nRecalling its work,\n\n1. *Decides* to proceed.\n');
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend', document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const keywords: string[] = [];
    for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, tokenType = 0] = data.subarray(at, at + 4);
      [line, character] = [line + lines, lines > 0 ? characters : character + characters];
      if (legend.tokenTypes[tokenType] === 'keyword') keywords.push(document.getText(new vscode.Range(line, character, line, character + length)));
    }
    assert.deepEqual(keywords, ['Noting', 'Recalling', 'Decides']);
  });

  it('explains a note where it is called', async () => {
    const { document } = await open('archives.resolution.md');
    const at = document.positionAt(document.getText().indexOf('[^1]') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const text = hovers.flatMap(({ contents }) => contents.map((it) => (typeof it === 'string' ? it : it.value))).join('\n');
    assert.match(text, /The registers are open to all/);
  });
});
