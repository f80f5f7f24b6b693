// What has crept into other repositories: tests that do not run, paths of one machine, versions that float, links that lead nowhere.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { filesIn, isTypeScript, read, root, sources } from '../kit/repository';

const TEXT = /\.(?:ts|mjs|cjs|json|md|yml|yaml|resolution|sh)$/;
/** A folder of the machine on which something was written. */
const MACHINE = /(?<![\w.~/-])\/(?:home|work|tmp|Users|root|mnt)\/[\w.-]+/;
const ONLY = /\b(?:describe|it|test|suite)\.only\(|\b(?:fdescribe|fit)\(/;
const SKIPPED = /\b(?:describe|it|test|suite)\.skip\(|\b(?:xdescribe|xit)\(|\bthis\.skip\(\)/;
const LINK = /\]\((?!https?:|#|mailto:)([^)\s#]+)(?:#[^)\s]*)?\)/g;

const offences = (files: readonly string[], pattern: RegExp, allowed: (line: string) => boolean = () => false): string[] =>
  files.flatMap((file) => read(file).split('\n').flatMap((line, index) => (pattern.test(line) && !allowed(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 120)}`] : [])));

describe('repository', () => {
  const tests = filesIn('test', isTypeScript);
  const self = 'test/tidy/repository.test.ts';
  const texts = filesIn('', (file) => TEXT.test(file) && file !== self && file !== 'package-lock.json');

  it('no test keeps others from running', () => {
    assert.deepEqual(offences(tests.filter((file) => file !== self), ONLY), []);
  });

  it('no test is left out without a reason', () => {
    // The reason is printed, on the same line or one of the three before: `console.log('… not run, …')`
    const wrong = tests.filter((file) => file !== self).flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) => (SKIPPED.test(line) && !/not run/.test(lines.slice(Math.max(0, index - 3), index + 1).join('\n')) ? [`${file}:${index + 1}`] : []));
    });
    assert.deepEqual(wrong, []);
  });

  it('no test sleeps', () => {
    assert.deepEqual(offences(tests.filter((file) => file !== self), /setTimeout\((?:resolve|done|r),|\bsleep\(/), []);
  });

  it('nothing names a folder of one machine', () => {
    assert.deepEqual(offences(texts, MACHINE, (line) => line.includes('/tmp/example')), []);
  });

  it('nothing is left to be done without a name', () => {
    assert.deepEqual(offences([...sources(), ...tests].filter((file) => file !== self), /\b(?:TODO|XXX|HACK)\b/), []);
  });

  it('versions of packages are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const floating = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
    assert.deepEqual(floating, []);
  });

  it('links in documents lead somewhere', () => {
    const wrong = filesIn('', (file) => file.endsWith('.md') && !file.startsWith('test/') && !file.startsWith('examples/')).flatMap((file) =>
      [...read(file).replace(/^```[^]*?^```/gm, '').matchAll(LINK)].filter(([, to]) => !fs.existsSync(path.join(root, path.dirname(file), decodeURI(to!)))).map(([, to]) => `${file} → ${to}`));
    assert.deepEqual(wrong, []);
  });

  it('commands named in documents exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = ['README.md', 'docs/README.fr.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((file) => [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!));
    assert.deepEqual([...new Set(named)].filter((script) => scripts[script] === undefined), []);
    assert.ok(named.length > 0);
  });

  it('every script of package.json leads to a file', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const missing = Object.values(scripts).flatMap((script) => [...script.matchAll(/\bnode ((?:tools|test)\/[\w./-]+)/g)].map(([, file]) => file!)).filter((file) => !fs.existsSync(path.join(root, file)));
    assert.deepEqual(missing, []);
  });

  it('generated files are up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }).timeout(20_000);
});
