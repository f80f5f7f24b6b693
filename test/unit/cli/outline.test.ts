import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { BAD, ENTRY, environment, folderWith, plenary } from './command';

const TEXT = `---
body: un-ga
symbol: A/C.3/80/L.99
---

# Keeping of lists

*The General Assembly*,

*Recalling* its decisions on archives[^1],

1. *Takes note* of the list;

2. *Invites* Member States:

   (a) To keep lists:

      (i) Each year;

   (b) To compare them.

[^1]: See the list of lists.

# Annex

A list.
`;

describe('plenary outline and format', function () {
  this.timeout(30_000);
  const folder = folderWith({
    'a.md': TEXT, 'plain.md': BAD, 'loose.md': `\ufeff${TEXT.replace(/\n\n/g, '\n').replace(/\n/g, '\r\n')}`, 'many/one.resolution.md': TEXT.replace('2. ', '4.  '), 'many/two.resolution.md': TEXT,
  });
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  it('prints JSON', () => {
    const { status, out, err } = plenary(folder, ['outline', '--format', 'json', 'a.md']);
    const lead = (part: string, number: string | null, text: string, line: number, from: number): object =>
      ({ part, number, text, range: { start: { line, character: from }, end: { line, character: from + text.length } } });
    assert.deepEqual({ status, err }, { status: 0, err: '' });
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [{
        path: 'a.md', body: 'un-ga', language: 'en', symbol: 'A/C.3/80/L.99', title: 'Keeping of lists',
        preambular: 1, operative: 2, subparagraphs: 3, footnotes: 1, annexes: 1,
        leads: [lead('preamble', null, 'Recalling', 9, 1), lead('operative', '1', 'Takes note', 11, 4), lead('operative', '2', 'Invites', 13, 4)],
      }],
    });
  });

  it('prints a tree', () => {
    const { status, out } = plenary(folder, ['outline', 'a.md']);
    assert.equal(status, 0);
    assert.equal(out, `a.md: Keeping of lists
  un-ga, en, A/C.3/80/L.99
  1 preambular paragraph, 2 operative paragraphs, 3 subparagraphs, 1 footnote, 1 annex
  The General Assembly,
  Preamble
    PP1    Recalling its decisions on archives,
  Operative part
    OP1    Takes note of the list;
    OP2    Invites Member States:
      (a)    To keep lists:
        (i)    Each year;
      (b)    To compare them.
  Notes
    1      See the list of lists.
  Annexes
    Annex
`);
  });

  it('names texts that are not canonical, and leaves them alone', () => {
    assert.deepEqual(plenary(folder, ['format', '--check', 'a.md', 'loose.md']), { status: 1, out: 'loose.md: not in canonical form\n', err: '' });
    assert.match(read('loose.md'), /^\ufeff---\r\n/);
  });

  it('formats standard input, and files to standard output', () => {
    const canonical = TEXT.replace(/\n/g, '\r\n');
    assert.deepEqual(plenary(folder, ['format', '--stdout', 'loose.md']), { status: 0, out: canonical, err: '' });
    assert.deepEqual(plenary(folder, ['format', '-'], { input: TEXT.replace(/\n\n/g, '\n') }), { status: 0, out: TEXT, err: '' });
  });

  it('rewrites files, those only that change', () => {
    assert.deepEqual(plenary(folder, ['format', 'many']), { status: 0, out: `${path.join('many', 'one.resolution.md')}: rewritten\n`, err: '' });
    assert.deepEqual([read('many/one.resolution.md'), read('many/two.resolution.md')], [TEXT, TEXT]);
  });

  it('says nothing where its reader has gone', async () => {
    const many = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.resolution.md`, TEXT])));
    const child = spawn(process.execPath, [ENTRY, 'outline', '.'], { cwd: many, env: environment });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ status, err }, { status: 0, err: '' });
  });
});
