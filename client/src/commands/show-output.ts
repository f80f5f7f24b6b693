import type { BaseLanguageClient } from 'vscode-languageclient';

/** Shows the server's log, leaving the cursor in the draft. */
export function showOutput(client: BaseLanguageClient): void {
  client.outputChannel.show(true);
}
