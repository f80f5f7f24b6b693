// Entry of the extension in a browser: the server is a web worker.
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, clientOptions, start, type Api } from './shared';

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  // Transports from a function: a restart needs a fresh worker, as the protocol's `exit` does not end one; and what
  // `new Worker` gives inside VS Code is no instance of Worker, so the client would not know it for one.
  const server = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const api = await start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions()));
  context.subscriptions.push({ dispose: () => worker?.terminate() }); // after the client, which says goodbye to it
  return api;
}
