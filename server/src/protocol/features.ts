import type { Connection, DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { Client } from './client';
import type { Diagnostics } from './diagnostics';
import type { Wrap } from './request';
import * as toProto from './to-proto';

/** One line for each request: what asks, and the feature that answers. */
export const registerFeatures = (connection: Connection, client: Client, wrap: Wrap, _diagnostics: Diagnostics): void => {
  connection.onDocumentSymbol(wrap('symbols', ({ service, document, settings }): DocumentSymbol[] | SymbolInformation[] => {
    const symbols = service.symbolsOf(document, settings.language);
    return client.symbolTree ? symbols.map((it) => toProto.symbol(document, it)) : toProto.flatSymbols(document, symbols);
  }));
};
