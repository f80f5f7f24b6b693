import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/tokens/legend';
import { TRIGGERS } from '../features/completion/triggers';

/** Kind of the action that makes all safe fixes. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.plenary`;

/** What the server says that it can do, as far as this client can ask for it. */
export const serverCapabilities = (client: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  inlayHintProvider: true,
  renameProvider: client.preparesRename ? { prepareProvider: true } : true,
  completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
  semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] }, full: { delta: true }, range: true },
  ...(client.actionLiterals ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } } : {}),
  ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: 'plenary', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
});
