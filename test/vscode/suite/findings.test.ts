// The way of a finding: from the server to the editor, and away again by a fix, a setting or a change of language.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draft, findings, must, open, ruleOf, when } from '../kit';

const RULE = 'preambular-terminal';
const FLAWED = `*The General Assembly*,

*Recalling* its earlier work;

*Noting* the report,

1. *Decides* to proceed;

2. *Requests* a report.
`;
const hasRule = (rules: readonly string[]): boolean => rules.includes(RULE);
const hasNotRule = (rules: readonly string[]): boolean => !rules.includes(RULE);

async function codeActions(uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind.value);
}

async function set(setting: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('plenary').update(setting, value, vscode.ConfigurationTarget.Global);
}

describe('findings', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await set('messages.language', undefined);
    await closeAll();
  });

  it('are shown where they are, with the rule', async () => {
    const { document } = await open('archives.resolution.md');
    const found = await findings(document.uri, RULE, hasRule);
    const finding = must(found.find((it) => ruleOf(it) === RULE), RULE);
    assert.equal(finding.source, 'plenary');
    const line = document.lineAt(finding.range.end.line).text;
    assert.ok(line.startsWith('*Recognizing*'), line);
    assert.ok(document.getText(finding.range).endsWith(';'), document.getText(finding.range));
  });

  it('are shown in a French text', async () => {
    const { document } = await open('registre.resolution');
    const found = await findings(document.uri, RULE, hasRule);
    assert.equal(found.filter((it) => ruleOf(it) === RULE).length, 1);
  });

  it('are shown in a text that was never saved, and go as it is corrected', async () => {
    const { document } = await draft(FLAWED);
    assert.equal(document.uri.scheme, 'untitled');
    const [finding] = (await findings(document.uri, RULE, hasRule)).filter((it) => ruleOf(it) === RULE);
    const edit = new vscode.WorkspaceEdit();
    const semicolon = document.positionAt(document.getText().indexOf('work;') + 'work'.length);
    assert.ok(must(finding, RULE).range.contains(semicolon));
    edit.replace(document.uri, new vscode.Range(semicolon, semicolon.translate(0, 1)), ',');
    await vscode.workspace.applyEdit(edit);
    await findings(document.uri, 'the finding gone', hasNotRule);
  });

  it('follow the language mode', async () => {
    const { document } = await draft(FLAWED, 'markdown');
    const resolution = await vscode.languages.setTextDocumentLanguage(document, 'resolution');
    await findings(resolution.uri, RULE, hasRule);
    const markdown = await vscode.languages.setTextDocumentLanguage(resolution, 'markdown');
    await findings(markdown.uri, 'no finding in Markdown', (rules) => rules.length === 0);
  });

  it('follow the settings', async () => {
    const { document } = await draft(FLAWED);
    await findings(document.uri, RULE, hasRule);
    await set('rules', { [RULE]: 'off' });
    await findings(document.uri, 'the finding switched off', hasNotRule);
    await set('rules', { [RULE]: 'error' });
    const found = await findings(document.uri, 'the finding switched on', hasRule);
    assert.equal(found.find((it) => ruleOf(it) === RULE)?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('speak the language that is set', async () => {
    const { document } = await draft(FLAWED);
    for (const [language, word] of [['fr', 'alinéa'], ['en', 'paragraph']] as const) {
      await set('messages.language', language);
      await when(`a finding in ${language}`, vscode.languages.onDidChangeDiagnostics, () =>
        vscode.languages.getDiagnostics(document.uri).find((it) => ruleOf(it) === RULE && it.message.includes(word)));
    }
  });

  it('come with a fix', async () => {
    const { document } = await draft(FLAWED);
    const finding = must((await findings(document.uri, RULE, hasRule)).find((it) => ruleOf(it) === RULE), RULE);
    const actions = await codeActions(document.uri, finding.range, vscode.CodeActionKind.QuickFix);
    const fix = must(actions.find((it) => it.edit?.has(document.uri)), 'a quick fix with an edit');
    await vscode.workspace.applyEdit(must(fix.edit, 'edit'));
    assert.ok(document.getText().includes('*Recalling* its earlier work,\n'), document.getText());
    await findings(document.uri, 'the finding fixed', hasNotRule);
  });

  it('are fixed together by the command', async () => {
    const { document } = await draft(FLAWED);
    await findings(document.uri, RULE, hasRule);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('plenary');
    assert.equal((await codeActions(document.uri, all, kind)).length, 1);
    await vscode.commands.executeCommand('plenary.fixAll');
    await findings(document.uri, 'the finding fixed', hasNotRule);
    assert.ok(document.getText().includes('*Recalling* its earlier work,\n'), document.getText());
  });

  it('come back after the server was restarted', async () => {
    const { document } = await open('archives.resolution.md');
    await findings(document.uri, RULE, hasRule);
    await vscode.commands.executeCommand('plenary.restartServer');
    await findings(document.uri, RULE, hasRule);
  });
});
