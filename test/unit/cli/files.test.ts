import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { decode, encode, forEachInput } from '../../../server/src/entry/cli/inputs';
import type { Io } from '../../../server/src/entry/cli/io';
import { lineEndOf, withLineEnds } from '../../../server/src/entry/cli/line-ends';
import { wrap } from '../../../server/src/entry/cli/wrap';
import { replaceFile } from '../../../server/src/entry/cli/write';
import { folderWith } from './command';

describe('command: texts and their encodings', () => {
  const utf16 = Buffer.from('\ufeffÉtats 𝒜\n', 'utf16le');
  const encodings: Readonly<Record<string, Uint8Array>> = {
    'UTF-8': Buffer.from('États 𝒜\n'), 'UTF-8 with a byte order mark': Buffer.from('\ufeffÉtats 𝒜\n'), 'UTF-16, low byte first': utf16, 'UTF-16, high byte first': Buffer.from(utf16).swap16(),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    it(`reads ${name}, and writes it back as it was`, () => {
      const { text, encoding } = decode('x', bytes);
      assert.equal(text, 'États 𝒜\n');
      assert.deepEqual(encode(text, encoding), Buffer.from(bytes));
    });
  }

  it('gives inserted lines the line end of the text, where it has one', () => {
    assert.deepEqual(['a\r\nb\r\n', 'a\nb', 'a\r\nb\n', 'a'].map(lineEndOf), ['\r\n', '\n', undefined, undefined]);
    assert.equal(withLineEnds('a\r\nb\nc', '\r\n'), 'a\r\nb\r\nc');
    assert.equal(withLineEnds('a\r\nb\nc', undefined), 'a\r\nb\nc');
  });
});

describe('command: files', () => {
  const folder = folderWith({ 'own.md': 'old', 'twin.md': 'old', 'first.md': '1', 'second.md': '2', 'third.md': '3' });
  const at = (name: string): string => path.join(folder, name);

  it('writes through a link, which stays one', () => {
    fs.symlinkSync('own.md', at('link.md'));
    replaceFile(at('link.md'), Buffer.from('new'));
    assert.deepEqual([fs.readFileSync(at('own.md'), 'utf8'), fs.readlinkSync(at('link.md'))], ['new', 'own.md']);
  });

  it('writes under every name of a file', () => {
    fs.linkSync(at('twin.md'), at('other.md'));
    replaceFile(at('twin.md'), Buffer.from('new'));
    assert.equal(fs.readFileSync(at('other.md'), 'utf8'), 'new');
  });

  it('shows progress on a terminal when work lasts, takes it away, and goes on after a failure of its own', async () => {
    const errors: string[] = [];
    let clock = 0;
    const io: Io = {
      language: 'en', environment: {}, cwd: folder, colours: false, attended: true, columns: 200, out: () => undefined, err: (text) => void errors.push(text),
      closed: () => false, readInput: () => Promise.resolve(new Uint8Array()), now: () => (clock += 600),
    };
    const used: string[] = [];
    const whole = await forEachInput(io, [at('first.md'), at('second.md'), at('third.md')], ({ text }) => {
      if (text === '2') throw new TypeError('oops');
      used.push(text);
    });
    assert.deepEqual({ whole, used, errors }, {
      whole: false, used: ['1', '3'],
      errors: [
        `\r\u001b[K2 of 3: ${at('second.md')}`, '\r\u001b[K', `plenary: ${at('second.md')}: left out, for this program failed (oops)\n`,
        `\r\u001b[K3 of 3: ${at('third.md')}`, '\r\u001b[K',
      ],
    });
  });

  it('breaks lines at plain spaces only', () => assert.equal(wrap('one two\u00a0; three', 9, '  '), '  one\n  two\u00a0;\n  three\n'));
});
