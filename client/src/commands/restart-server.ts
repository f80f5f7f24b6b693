import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Stops the language server, if it runs, and starts it anew. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Plenary: the language server was restarted.'), 3000);
}
