// Entry of the extension on the desktop and on remotes: the server is a Node process of its own.
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, clientOptions, start, type Api } from './shared';

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    // the port that “Server (attach)” in .vscode/launch.json waits at
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=127.0.0.1:6009'] } },
  };
  return start(context, new LanguageClient(CLIENT_ID, CLIENT_NAME, server, clientOptions()));
}
