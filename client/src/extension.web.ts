// Entry of the extension in a browser: the server is a web worker.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, clientOptions, start, type Api } from './shared';

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  // A function, not a worker: a restart needs a fresh one, and the protocol's `exit` does not end a worker.
  const server = (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve(worker);
  };
  const api = await start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions()));
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return api;
}
