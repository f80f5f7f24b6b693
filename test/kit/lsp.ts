// A client and the server in one process, joined by streams in memory.
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createMessageConnection, type Disposable, type MessageConnection, StreamMessageReader, StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeParams, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { serve } from '../../server/src/protocol/connection';
import type { Service } from '../../server/src/protocol/load';

/** What a test's client can do, and what it answers. */
export interface ClientOptions {
  readonly capabilities?: InitializeParams['capabilities'];
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** The section `plenary`, for a client that is asked for it; a function, as a setting may change. */
  readonly settings?: () => unknown;
  /** The core, where it is not the real one. */
  readonly load?: () => Promise<Service>;
}

export interface TestClient {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Raw bytes to the server, past the connection. */
  readonly write: (bytes: string) => void;
  readonly open: (uri: string, text: string, version?: number) => Promise<void>;
  readonly change: (uri: string, version: number, changes: readonly unknown[]) => Promise<void>;
  readonly request: <R>(method: string, params: unknown) => Promise<R>;
  readonly notify: (method: string, params: unknown) => Promise<void>;
  /** The next diagnostics that are pushed, from those not taken yet. */
  readonly pushed: () => Promise<PublishDiagnosticsParams>;
  /** The next notification or request of a method that the server sends, from those not taken yet. */
  readonly next: <P>(method: string) => Promise<P>;
  /** How many of a method's messages were not taken yet. */
  readonly waiting: (method: string) => number;
  readonly pull: (uri: string, previousResultId?: string) => Promise<{ kind: string; resultId?: string; items?: Diagnostic[] }>;
  readonly stop: () => Promise<void>;
}

/** A queue for each method of what came and who waits. */
const mailboxes = () => {
  const boxes = new Map<string, { readonly mail: unknown[]; readonly waiting: ((it: unknown) => void)[] }>();
  const box = (method: string) => {
    let found = boxes.get(method);
    if (found === undefined) {
      found = { mail: [], waiting: [] };
      boxes.set(method, found);
    }
    return found;
  };
  return {
    put: (method: string, it: unknown): void => {
      const { mail, waiting } = box(method);
      const next = waiting.shift();
      if (next === undefined) mail.push(it);
      else next(it);
    },
    count: (method: string): number => box(method).mail.length,
    take: (method: string): Promise<unknown> => {
      const { mail, waiting } = box(method);
      return mail.length > 0 ? Promise.resolve(mail.shift()) : new Promise((resolve) => waiting.push(resolve));
    },
  };
};

/** Starts a server and says `initialize` and `initialized` to it. */
export const startClient = async (options: ClientOptions = {}): Promise<TestClient> => {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(server, { name: 'plenary' }, options.load);
  const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const { put, take, count } = mailboxes();
  const handlers: Disposable[] = [
    connection.onNotification((method, params) => put(method, params)),
    connection.onRequest((method, params: unknown) => {
      put(method, params);
      if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => options.settings?.() ?? null);
      return null;
    }),
  ];
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null, rootUri: null, capabilities: options.capabilities ?? {},
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
  });
  await connection.sendNotification('initialized', {});
  return {
    connection, initialized,
    write: (bytes) => void toServer.write(bytes),
    open: (uri, text, version = 1) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'resolution', version, text } }),
    change: (uri, version, contentChanges) => connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    pushed: () => take('textDocument/publishDiagnostics') as Promise<PublishDiagnosticsParams>,
    next: <P>(method: string) => take(method) as Promise<P>,
    waiting: count,
    pull: (uri, previousResultId) => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) }),
    stop: async () => {
      await connection.sendRequest('shutdown');
      handlers.forEach((it) => it.dispose());
      connection.dispose();
      server.dispose();
    },
  };
};

/** Capabilities of an editor that does all that the server knows of. */
export const FULL: InitializeParams['capabilities'] = {
  workspace: {
    configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true, resolveSupport: { properties: ['documentation'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
    rename: { prepareSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};
