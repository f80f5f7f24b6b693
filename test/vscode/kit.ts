// What the suites in VS Code, on the desktop and on the web, share: opening texts, and waiting for events.
import * as vscode from 'vscode';

export const EXTENSION = 'plenary.plenary';
/** Longest wait for an event, in milliseconds: a cold start of the server on a busy machine. */
const PATIENCE = 20_000;

export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing: ${what}`);
  return value;
}

export const fixture = (name: string): vscode.Uri =>
  vscode.Uri.joinPath(must(vscode.workspace.workspaceFolders?.[0], 'a workspace folder').uri, name);

/** Resolves with the first value that `get` gives, asked now and after each `event`. */
export function when<T>(what: string, event: vscode.Event<unknown>, get: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const value = get();
      if (value === undefined) return;
      finish();
      resolve(value);
    };
    const finish = (): void => {
      clearTimeout(deadline);
      subscription.dispose();
    };
    const deadline = setTimeout(() => {
      finish();
      reject(new Error(`timed out: ${what}`));
    }, PATIENCE);
    const subscription = event(look);
    look();
  });
}

/** Resolves when the server runs: what is asked of it before is answered with nothing. */
const ready = async (): Promise<unknown> => must(vscode.extensions.getExtension(EXTENSION), EXTENSION).activate();

export async function open(name: string): Promise<vscode.TextEditor> {
  await ready();
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fixture(name)));
}

/** Opens an untitled text, with the cursor at its end. */
export async function draft(content: string, language = 'resolution'): Promise<vscode.TextEditor> {
  await ready();
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
  const end = editor.document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Types as a person does: brackets close, Enter continues lists. */
export async function type(...keys: string[]): Promise<void> {
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
}

export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The id of the rule that a diagnostic bears. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Waits until the findings of `uri` satisfy `accept`. @returns them */
export function findings(
  uri: vscode.Uri, what: string, accept: (rules: readonly string[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return when(what, vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'plenary');
    return accept(found.map(ruleOf)) ? found : undefined;
  });
}
