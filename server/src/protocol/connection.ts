import { type Connection, DidChangeConfigurationNotification, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import { type Client, readClient } from './client';
import { type Configuration, openConfiguration } from './configuration';
import { openDiagnostics } from './diagnostics';
import { openDrafts } from './drafts';
import { registerFeatures } from './features';
import { loadService, type Service } from './load';
import { wrapper } from './request';

/** Name and version that clients show; the version is the package's. */
export interface ServerInfo {
  readonly name: string;
  readonly version?: string;
}

/** Waits until the answer to `initialize` is on its way, then loads the core, before anybody asks for it. */
const loadSoon = (load: () => Promise<Service>): void => void setTimeout(() => void load(), 0);

/** Serves a connection until it ends. */
export const serve = (connection: Connection, info: ServerInfo = { name: 'plenary' }): void => {
  let loading: Promise<Service> | undefined;
  const load = (): Promise<Service> => (loading ??= loadService());
  const drafts = openDrafts();
  let client: Client;
  let configuration: Configuration;
  let refresh = (): void => undefined;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = readClient(params);
    configuration = openConfiguration(connection, client, load, params.initializationOptions);
    const wrap = wrapper(connection, drafts, load, () => configuration);
    const diagnostics = openDiagnostics(connection, client, drafts, configuration, load, wrap);
    registerFeatures(connection, client, wrap, drafts, load, diagnostics);
    drafts.onClose((uri) => configuration.forget(uri));
    connection.onShutdown(() => diagnostics.dispose());
    refresh = () => {
      diagnostics.refresh();
      if (client.refreshesHints) connection.languages.inlayHint.refresh();
      if (client.refreshesTokens) connection.languages.semanticTokens.refresh();
    };
    loadSoon(load);
    return { capabilities: serverCapabilities(client), serverInfo: { ...info } };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'plenary' });
  });

  connection.onDidChangeConfiguration((params) => {
    configuration.changed(params);
    refresh();
  });

  drafts.listen(connection);
  connection.listen();
};
