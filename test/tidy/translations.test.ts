// Everything that a user reads outside the server exists in English and in French, with the same keys and placeholders.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const readTexts = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;
const placeholders = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([it]) => it).sort();

function sources(folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(at);
    return at.endsWith('.ts') ? [at] : [];
  });
}

describe('translations of the client', () => {
  const english = readTexts('package.nls.json');
  const french = readTexts('package.nls.fr.json');

  it('package.nls.*.json have the same keys', () => {
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
  });

  it('package.json uses every key, and no other', () => {
    const used = new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  it('no text is empty, or the same in both languages by oversight', () => {
    for (const [key, text] of Object.entries(english)) {
      assert.notEqual(text.trim(), '', key);
      assert.notEqual(french[key], text, key);
    }
  });

  it('the bundle of run-time messages has what the client says, with the same placeholders', () => {
    const bundle = readTexts('l10n/bundle.l10n.fr.json');
    const said = sources('client/src').flatMap((file) => [...read(file).matchAll(/l10n\.t\('([^']+)'/g)].map(([, text = '']) => text));
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort());
    for (const [text, translation] of Object.entries(bundle)) assert.deepEqual(placeholders(translation), placeholders(text), text);
  });
});
