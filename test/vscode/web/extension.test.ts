// The web build, with its server in a worker, in a browser that has no Node.
import * as vscode from 'vscode';
import { EXTENSION, closeAll, draft, findings, must, open, type } from '../kit';

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

describe('the extension in a browser', () => {
  afterEach(closeAll);

  it('runs in a worker, without Node', () => {
    assert(typeof process === 'undefined' || !process.versions?.node, 'Node found');
    assert(typeof (globalThis as { importScripts?: unknown }).importScripts === 'function', 'not a worker');
  });

  it('starts its server in a worker', async () => {
    await open('archives.resolution.md');
    const extension = must(vscode.extensions.getExtension<{ client: { isRunning(): boolean } }>(EXTENSION), EXTENSION);
    const { client } = await extension.activate();
    assert(client.isRunning(), 'the language server does not run');
  });

  it('reports findings in a file of a virtual file system', async () => {
    const { document } = await open('archives.resolution.md');
    assert(document.uri.scheme !== 'file', `scheme ${document.uri.scheme}`);
    await findings(document.uri, 'preambular-terminal', (rules) => rules.includes('preambular-terminal'));
  });

  it('continues a numbered paragraph', async () => {
    const { document } = await draft('1. *Takes note* of the report;');
    await type('\n');
    assert(/\n\r?\n2\. $/.test(document.getText()), JSON.stringify(document.getText()));
  });

  it('restarts its server', async () => {
    const { document } = await open('archives.resolution.md');
    await vscode.commands.executeCommand('plenary.restartServer');
    await findings(document.uri, 'preambular-terminal', (rules) => rules.includes('preambular-terminal'));
  });
});
