import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';

/** What the server says that it can do, as far as this client can ask for it. */
export const serverCapabilities = (client: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: true,
  ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: 'plenary', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
});
