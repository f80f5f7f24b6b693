import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EXTENSION, closeAll, draft, fixture, must, open } from '../kit';

describe('the extension', () => {
  afterEach(closeAll);

  it('wakes up on a resolution, starts the server and registers its commands', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fixture('archives.resolution.md')));
    const extension = must(vscode.extensions.getExtension<{ client: { isRunning(): boolean } }>(EXTENSION), EXTENSION);
    const { client } = await extension.activate();
    assert.equal(client.isRunning(), true, 'the language server does not run');
    const commands = await vscode.commands.getCommands(true);
    for (const command of ['plenary.restartServer', 'plenary.showOutput', 'plenary.fixAll']) {
      assert.ok(commands.includes(command), command);
    }
  });

  it('knows its files by their names, and leaves plain Markdown alone', async () => {
    assert.equal((await open('archives.resolution.md')).document.languageId, 'resolution');
    assert.equal((await open('registre.resolution')).document.languageId, 'resolution');
    assert.equal((await open('notes.md')).document.languageId, 'markdown');
  });

  it('sets the editor for prose', async () => {
    const { document } = await draft('# A title\n');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    assert.equal(editor.get('bracketPairColorization.enabled'), false);
    assert.deepEqual(editor.get<Record<string, string>>('quickSuggestions')?.['other'], 'on');
    const allowed = editor.get<Record<string, boolean>>('unicodeHighlight.allowedCharacters') ?? {};
    for (const character of '’–“”«»\u00a0\u202f') assert.equal(allowed[character], true, `“${character}”`);
  });

  it('describes every setting', () => {
    const properties = must(vscode.extensions.getExtension(EXTENSION), EXTENSION).packageJSON.contributes.configuration.properties;
    for (const [name, { markdownDescription }] of Object.entries<{ markdownDescription?: string }>(properties)) {
      assert.ok(markdownDescription && !markdownDescription.startsWith('%'), name);
    }
  });
});
