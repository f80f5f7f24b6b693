import * as vscode from 'vscode';

/** Applies every safe fix of the server to the active editor, as `editor.codeActionsOnSave` does with the same kind. */
export async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.plenary', apply: 'first' });
}
