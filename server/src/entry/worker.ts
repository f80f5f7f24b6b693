// The language server as a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from '../protocol/connection';

// The library's own type of the scope comes with the DOM's; structurally this is it.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] & ConstructorParameters<typeof BrowserMessageWriter>[0];

serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)));
