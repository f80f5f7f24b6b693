// What the desktop and the web have in common: the client's options and everything that is registered beside it.
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { fixAll } from './commands/fix-all';
import { restartServer } from './commands/restart-server';
import { showOutput } from './commands/show-output';
import { onEnterRules } from './on-enter';
import { languageStatus } from './status';

export const CLIENT_ID = 'plenary';
export const CLIENT_NAME = 'Plenary';
const LANGUAGE_ID = 'resolution';

/** What `activate` returns: other extensions and the tests reach the server through it. */
export interface Api {
  readonly client: BaseLanguageClient;
}

export function clientOptions(): LanguageClientOptions {
  return {
    // By language alone, whatever the scheme: a text may be untitled, on a remote, in a virtual file system or one side of a diff.
    documentSelector: [{ language: LANGUAGE_ID }],
    synchronize: { configurationSection: 'plenary' },
    initializationOptions: { locale: vscode.env.language },
    diagnosticCollectionName: CLIENT_ID,
    markdown: { supportHtml: false },
  };
}

/** Registers what does not need the server, then starts it. A server that fails is reported; the rest goes on working. */
export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<Api> {
  context.subscriptions.push(
    vscode.languages.setLanguageConfiguration(LANGUAGE_ID, { onEnterRules: onEnterRules() }),
    vscode.commands.registerCommand('plenary.restartServer', () => restartServer(client)),
    vscode.commands.registerCommand('plenary.showOutput', () => showOutput(client)),
    vscode.commands.registerCommand('plenary.fixAll', fixAll),
    languageStatus(client, LANGUAGE_ID),
    client,
  );
  try {
    await client.start();
  } catch (error) {
    void reportFailure(client, error);
  }
  return { client };
}

async function reportFailure(client: BaseLanguageClient, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const show = vscode.l10n.t('Show Output');
  const answer = await vscode.window.showErrorMessage(vscode.l10n.t('Plenary’s language server did not start: {0}', reason), show);
  if (answer === show) showOutput(client);
}
