// Shows in the language status which body and language the text is read in, and whether they were inferred from it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The server's answer to `plenary/inferred`. */
interface Inferred {
  readonly body: string;
  readonly bodyName: string;
  readonly language: string;
  readonly bodySource: string;
  readonly languageSource: string;
}

const REQUEST = 'plenary/inferred';

/** Where body or language come from, in the user's words. */
function sourceText({ bodySource, languageSource }: Inferred): string {
  const inferred = (source: string): boolean => source === 'inferred' || source === 'assumed';
  if (inferred(bodySource) && inferred(languageSource)) return vscode.l10n.t('body and language inferred from the text');
  if (inferred(bodySource)) return vscode.l10n.t('body inferred from the text');
  if (inferred(languageSource)) return vscode.l10n.t('language inferred from the text');
  return vscode.l10n.t('as the text or the settings say');
}

/** The item, kept up to date with the editor that is open. */
export function languageStatus(client: BaseLanguageClient, languageId: string): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('plenary.inferred', { language: languageId });
  item.name = vscode.l10n.t('Body and language of the resolution');
  let asked = 0;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId || !client.isRunning()) return;
    const turn = ++asked;
    const answer = await client.sendRequest<Inferred | null>(REQUEST, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } }).catch(() => null);
    if (answer === null || turn !== asked) return;
    item.text = `${answer.bodyName} · ${answer.language}`;
    item.detail = sourceText(answer);
    item.command = { title: vscode.l10n.t('Settings'), command: 'workbench.action.openSettings', arguments: ['plenary.body plenary.language'] };
  };
  const refresh = (): void => void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(refresh),
    client.onDidChangeState(refresh),
  );
}
