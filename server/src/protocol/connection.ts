import { type Connection, DidChangeConfigurationNotification, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities';
import { type Client, readClient } from './client';
import { type Configuration, openConfiguration } from './configuration';
import { openDiagnostics } from './diagnostics';
import { openDrafts } from './drafts';
import { registerFeatures } from './features';
import { loadService, type Service } from './load';
import { ignore, wrapper } from './request';

/** Name and version that clients show; the version is the package's. */
export interface ServerInfo {
  readonly name: string;
  readonly version?: string;
}

/** The core, loaded once. */
const loader = (get: () => Promise<Service>): { readonly load: () => Promise<Service>; readonly loaded: () => Service | undefined } => {
  let loading: Promise<Service> | undefined;
  let service: Service | undefined;
  const start = async (): Promise<Service> => (service = await get());
  return { load: () => (loading ??= start()), loaded: () => service };
};

/**
 * Serves a connection until it ends.
 * @param get gives the core
 */
export const serve = (connection: Connection, info: ServerInfo = { name: 'plenary' }, get: () => Promise<Service> = loadService): void => {
  const { load, loaded } = loader(get);
  const drafts = openDrafts(loaded);
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
      if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(ignore);
      if (client.refreshesTokens) connection.languages.semanticTokens.refresh().catch(ignore);
    };
    // once the answer is on its way, before anybody asks for it
    setTimeout(() => void load().catch(ignore), 0);
    return { capabilities: serverCapabilities(client), serverInfo: { ...info } };
  });

  connection.onInitialized(() => {
    if (client.registersConfiguration) connection.client.register(DidChangeConfigurationNotification.type, { section: 'plenary' }).catch(ignore);
  });

  connection.onDidChangeConfiguration((params) => {
    configuration.changed(params);
    refresh();
  });

  drafts.listen(connection);
  connection.listen();
};
