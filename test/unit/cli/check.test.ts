import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { RULES } from '../../../server/src/service';
import { BAD, BAD_FRENCH, folderWith, GOOD, plenary } from './command';

const LINE = '3:38: error preambular-terminal: A preambular paragraph ends with a comma, not with “;”.';
const RANGE = { start: { line: 2, character: 37 }, end: { line: 2, character: 38 } };

describe('plenary check', function () {
  this.timeout(30_000);
  const folder = folderWith({
    'bad.md': BAD, 'good.md': GOOD, 'french.md': BAD_FRENCH, 'odd, 100%: name.md': BAD, 'crlf.md': `\ufeff${BAD.replace(/\n/g, '\r\n')}`, 'fix.md': BAD, 'bom.md': `\ufeff${BAD.replace(/\n/g, '\r\n')}`,
    'latin.md': Buffer.from('L\u2019assembl\u00e9e'.replace('\u2019', '\''), 'latin1'), 'binary.md': 'a\0b', 'utf16.md': Buffer.from(`\ufeff${BAD}`, 'utf16le'), 'utf16be.md': Buffer.from(`\ufeff${BAD}`, 'utf16le').swap16(),
    'tree/b.resolution.md': BAD, 'tree/a/z.resolution': GOOD, 'tree/a.resolution.md': GOOD, 'tree/node_modules/x.resolution.md': BAD, 'tree/.git/x.resolution.md': BAD, 'tree/note.md': BAD, 'none/note.md': BAD,
  });
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

  it('prints a line for each finding, files in the order given, and a summary', () => {
    assert.deepEqual(plenary(folder, ['check', 'good.md', 'crlf.md', 'bad.md']), {
      status: 1, err: '', out: `crlf.md:${LINE}\n\nbad.md:${LINE}\n\n2 errors in 3 files (--fix can make 2 safe fixes)\n`,
    });
  });

  it('says of one text how body and language were found', () => {
    assert.deepEqual(plenary(folder, ['check', '--language', 'en', 'good.md']), {
      status: 0, err: '', out: 'nothing found in 1 file; body un-ga (inferred), language en (given)\n',
    });
  });

  it('speaks French', () => {
    const line = '3:49: erreur preambular-terminal: Un alinéa du préambule se termine par une virgule, et non par « ; ».';
    assert.deepEqual(plenary(folder, ['check', 'french.md'], { env: { LANG: 'fr_FR.UTF-8' } }), {
      status: 1, err: '', out: `french.md:${line}\n\n1 erreur dans 1 fichier (--fix peut faire 1 correction sûre) ; organe : un-ga (déduit), langue : fr (déduite)\n`,
    });
  });

  it('prints JSON, options behind the files', () => {
    const { status, out, err } = plenary(folder, ['check', 'bad.md', '-', '--format=json'], { input: GOOD });
    assert.deepEqual({ status, err }, { status: 1, err: '' });
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      files: [
        {
          path: 'bad.md', body: 'un-ga', language: 'en',
          diagnostics: [{
            rule: 'preambular-terminal', severity: 'error', message: 'A preambular paragraph ends with a comma, not with “;”.', range: RANGE,
            fixes: [{ title: 'End with a comma', safety: 'safe' }],
          }],
        },
        { path: '-', body: 'un-ga', language: 'en', diagnostics: [] },
      ],
    });
  });

  it('prints SARIF', () => {
    const { status, out } = plenary(folder, ['check', '--format', 'sarif', 'odd, 100%: name.md', 'missing.md']);
    assert.equal(status, 2);
    const log = JSON.parse(out) as { version: string; $schema: string; runs: { tool: { driver: { name: string; rules: { id: string; helpUri?: string }[] } } }[] };
    const [run] = log.runs;
    const { driver } = run!.tool;
    assert.deepEqual([log.version, driver.name, driver.rules.map(({ id }) => id)], ['2.1.0', 'Plenary', RULES.map(({ id }) => id)]);
    assert.match(driver.rules.find(({ id }) => id === 'preambular-terminal')!.helpUri!, /^https:/);
    const uri = 'odd%2C%20100%25%3A%20name.md';
    const region = { startLine: 3, startColumn: 38, endLine: 3, endColumn: 39 };
    assert.deepEqual({ ...run, tool: undefined }, {
      tool: undefined, columnKind: 'utf16CodeUnits', artifacts: [{ location: { uri } }],
      invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'missing.md: no such file or directory' } }] }],
      results: [{
        ruleId: 'preambular-terminal', ruleIndex: RULES.findIndex(({ id }) => id === 'preambular-terminal'), level: 'error', message: { text: 'A preambular paragraph ends with a comma, not with “;”.' },
        locations: [{ physicalLocation: { artifactLocation: { uri, index: 0 }, region } }],
        fixes: [{
          description: { text: 'End with a comma' },
          artifactChanges: [{ artifactLocation: { uri }, replacements: [{ deletedRegion: region, insertedContent: { text: ',' } }] }],
          properties: { safety: 'safe' },
        }],
      }],
    });
  });

  it('prints workflow commands, escaped', () => {
    assert.deepEqual(plenary(folder, ['check', '--format', 'github', 'odd, 100%: name.md'], { env: { GITHUB_WORKSPACE: path.dirname(folder) } }), {
      status: 1, err: '',
      out: `::error file=${path.basename(folder)}/odd%2C 100%25%3A name.md,line=3,endLine=3,col=38,endColumn=39,title=preambular-terminal::A preambular paragraph ends with a comma, not with “;”.\n`,
    });
  });

  it('obeys --rule, --fail-on and --quiet', () => {
    const lowered = ['--rule', 'preambular-terminal=error', '--rule=preambular-terminal=warning'];
    assert.deepEqual(plenary(folder, ['check', 'bad.md', ...lowered, '--quiet']), { status: 0, err: '', out: '' });
    assert.deepEqual(plenary(folder, ['check', 'bad.md', ...lowered, '--quiet', '--fail-on', 'info']), { status: 1, err: '', out: `bad.md:${LINE.replace('error', 'warning')}\n` });
  });

  it('fixes files, keeping mode, line ends and byte order mark, and touches no other', () => {
    fs.chmodSync(path.join(folder, 'fix.md'), 0o640);
    const before = fs.statSync(path.join(folder, 'good.md')).ino;
    const { status, out, err } = plenary(folder, ['check', '--fix', 'fix.md', 'bom.md', 'good.md']);
    assert.deepEqual({ status, out, err }, { status: 0, err: '', out: '2 safe fixes made in 2 files; remaining: nothing found in 3 files\n' });
    assert.deepEqual([read('fix.md'), read('bom.md')], [GOOD, `\ufeff${GOOD.replace(/\n/g, '\r\n')}`]);
    assert.deepEqual([fs.statSync(path.join(folder, 'fix.md')).mode & 0o777, fs.statSync(path.join(folder, 'good.md')).ino], [0o640, before]);
    assert.deepEqual(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp')), []);
  });

  it('fixes standard input to standard output', () => {
    assert.deepEqual(plenary(folder, ['check', '--fix', '-', '--body', 'un-ga'], { input: BAD }), {
      status: 0, out: GOOD, err: '1 safe fix made in 1 file; remaining: nothing found in 1 file; body un-ga (given), language en (inferred)\n',
    });
  });

  it('finds resolutions below a directory, sorted, each once', () => {
    fs.symlinkSync('..', path.join(folder, 'tree/a/loop'));
    const { status, out } = plenary(folder, ['check', 'tree', 'tree/b.resolution.md', '--format', 'json']);
    assert.equal(status, 1);
    assert.deepEqual((JSON.parse(out) as { files: { path: string }[] }).files.map((file) => file.path), ['tree/a.resolution.md', 'tree/a/z.resolution', 'tree/b.resolution.md']);
  });

  it('reads UTF-16, and names in one line what cannot be read, the other files still done', () => {
    const { status, out, err } = plenary(folder, ['check', 'utf16.md', 'missing.md', 'latin.md', 'binary.md', 'none', 'utf16be.md', '--quiet', '--', '--odd']);
    assert.deepEqual({ status, out: out.replace(/\n\n/g, '\n') }, { status: 2, out: `utf16.md:${LINE}\nutf16be.md:${LINE}\n` });
    assert.deepEqual(err.trimEnd().split('\n').sort(), [
      'plenary: --odd: no such file or directory', 'plenary: binary.md: not a text', 'plenary: latin.md: not a text in UTF-8 or UTF-16',
      'plenary: missing.md: no such file or directory', 'plenary: none: no resolution in this directory (*.resolution.md, *.resolution)',
    ]);
  });

  it('prints the time of rules on standard error', () => {
    const { status, out, err } = plenary(folder, ['check', '--timing', '--format', 'json', 'good.md']);
    assert.deepEqual([status, (JSON.parse(out) as { version: number }).version], [0, 1]);
    assert.match(err, /^preambular-terminal +\d+\.\d\d ms$/m);
    assert.match(err, /^total +\d+\.\d\d ms$/m);
  });
});
