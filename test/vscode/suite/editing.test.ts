// What the editor does by itself while a text is typed: language-configuration.json and client/src/on-enter.ts.
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, draft, type } from '../kit';

async function afterEnter(before: string): Promise<string> {
  const { document } = await draft(before);
  await type('\n');
  const text = document.getText().replaceAll('\r\n', '\n');
  assert.ok(text.startsWith(before), 'what stood there was changed');
  return text.slice(before.length);
}

describe('typing', () => {
  afterEach(closeAll);

  const continued: [name: string, before: string, after: string][] = [
    ['numbers the next paragraph', '1. *Takes note* of the report;', '\n\n2. '],
    ['counts on after nine', '9. *Prend note* du rapport ;', '\n\n10. '],
    ['counts on after a note', '12. *Takes note* of the report;[^4]', '\n\n13. '],
    ['opens subparagraphs after a colon, in English', '2. *Requests* the Secretary-General:', '\n\n   (a) '],
    ['opens subparagraphs after a colon, in French', '2. *Prie* le Secrétaire général :', '\n\n   a) '],
    ['goes on with letters', '   (a) To keep the register;', '\n\n   (b) '],
    ['goes on with letters and “and”', '   (b) To keep the register; and', '\n\n   (c) '],
    ['goes on with French letters', '   a) À tenir le registre\u00a0;', '\n\n   b) '],
    ['reads (i) as a letter at the first level', '   (i) To keep the register;', '\n\n   (j) '],
    ['reads (i) as a numeral at the second', '      (i) To keep the register;', '\n\n      (ii) '],
    ['goes on in Arabic', '1. *تطلب* نشره؛', '\n\n2. '],
    ['stops after the last paragraph', '3. *Decides* to remain seized of the matter.', '\n'],
    ['does not break into a paragraph that is not complete', '3. *Decides* to remain seized', '\n'],
    ['leaves the preamble alone', '*Recalling* its resolution 74/247; and more,', '\n'],
  ];
  for (const [name, before, after] of continued) {
    it(name, async () => assert.equal(await afterEnter(before), after));
  }

  it('leaves a line alone that is split', async () => {
    const { document } = await draft('1. *Takes note*; *welcomes*');
    const { activeTextEditor } = vscode.window;
    if (activeTextEditor) activeTextEditor.selection = new vscode.Selection(0, 16, 0, 16);
    await type('\n');
    assert.equal(document.getText().split(/\r?\n/).length, 2);
  });

  const closed: [keys: string[], text: string][] = [
    [['('], '()'],
    [['['], '[]'],
    [['*'], '**'],
    [['“'], '“”'],
    [['«'], '«»'],
    [['«', '\u00a0'], '«\u00a0\u00a0»'],
  ];
  for (const [keys, text] of closed) {
    it(`closes ${JSON.stringify(keys.join(''))}`, async () => {
      const { document } = await draft('');
      await type(...keys);
      assert.equal(document.getText(), text);
    });
  }

  const words: [text: string, at: number, word: string][] = [
    ['de l’Assemblée générale', 6, 'l’Assemblée'],
    ['the Secretary-General’s report', 8, 'Secretary-General’s'],
    ['*Réaffirmant* que', 3, 'Réaffirmant'],
    ['на резолюцию', 5, 'резолюцию'],
  ];
  for (const [text, at, word] of words) {
    it(`takes ${word} for one word`, async () => {
      const { document } = await draft(text);
      const range = document.getWordRangeAtPosition(new vscode.Position(0, at));
      assert.equal(range && document.getText(range), word);
    });
  }
});
