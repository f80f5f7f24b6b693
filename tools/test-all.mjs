// test-all.mjs [--fast]: `npm test`, everything on a fresh machine; `npm run test:fast`, what needs no download, in a few seconds.
// All steps run even where one fails; the last line says how many tests passed and failed, and the status is 1 if any did.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fast = process.argv.includes('--fast');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a step printed is kept, for the counts in it; this many bytes at most. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** Milliseconds for a test; a busy machine is no failure. */
const PATIENCE = '20000';

const results = [];
const seconds = (begin) => ((performance.now() - begin) / 1000).toFixed(1);

/** Counts that mocha prints at the end of a run, wherever it ran. */
function countsIn(output) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  return { passed: sum(/^\s*(\d+) passing\b/gm), failed: sum(/^\s*(\d+) failing\b/gm) };
}

/**
 * Runs one step.
 * @param counted whether mocha runs in it: its tests are counted; any other step counts as nothing where it passes, as one failure where not
 */
function step(name, command, args, { counted = false, env = {} } = {}) {
  const begin = performance.now();
  console.log(`\n— ${name}`);
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: MAX_OUTPUT, env: { ...process.env, FORCE_COLOR: '0', ...env } });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`;
  const { passed, failed } = counted ? countsIn(output) : { passed: 0, failed: 0 };
  const good = run.status === 0 && failed === 0 && (!counted || passed > 0);
  if (output.trim() !== '') console.log(output.trimEnd());
  results.push({ name, good, passed, failed: good ? 0 : Math.max(failed, 1), time: seconds(begin) });
  return good;
}

const node = (name, script, args = [], options = {}) => step(name, process.execPath, [script, ...args], options);
const npmRun = (name, script, options = {}) =>
  (scripts[script] === undefined ? notRun(name, `package.json has no script ${script}`) : step(name, 'npm', ['run', '--silent', script], options));

/** A step that cannot run is a failure; one that needs something that was not given is only said. */
function notRun(name, reason, failure = true) {
  console.log(`\n— ${name}: not run, ${reason}`);
  results.push({ name, good: !failure, passed: 0, failed: failure ? 1 : 0, time: '0.0', note: `not run, ${reason}` });
}

const newer = (a, b) => !existsSync(b) || statSync(a).mtimeMs > statSync(b).mtimeMs + 1000;

/** `npm ci` where node_modules is not there, or older than the lock file. */
function installPackages() {
  const lock = join(root, 'package-lock.json');
  if (existsSync(join(root, 'node_modules/.package-lock.json')) && !newer(lock, join(root, 'node_modules/.package-lock.json'))) return true;
  return step('packages (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const inPath = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/** Chromium from the system's packages, where it is missing and there is a right to install it. */
function installChromium() {
  if (process.env.VSCODE_HOST_CHROMIUM !== undefined || CHROMIUM.some(inPath)) return;
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  if (!inPath('apt-get') || (sudo !== '' && spawnSync('sudo', ['-n', 'true']).status !== 0)) return;
  step('Chromium (apt-get install)', 'sh', ['-c', `(${sudo}apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${sudo}apt-get install -y -qq --no-install-recommends chromium) >/dev/null`]);
}

/** Compiled files whose source is gone would still run. */
function removeOrphans(folder = 'out/test') {
  if (!existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) removeOrphans(path);
    else if (path.endsWith('.js') && !existsSync(join(root, `${path.slice('out/'.length, -'.js'.length)}.ts`))) rmSync(join(root, path));
  }
}

/** The compiled tests of folders below test/. */
function testsIn(...folders) {
  const found = [];
  const visit = (folder) => {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith('.test.js')) found.push(relative(root, path));
    }
  };
  for (const folder of folders) visit(join(root, 'out/test', folder));
  return found.sort();
}

function mocha(name, folders, options = [], without = '') {
  const files = testsIn(...folders).filter((file) => without === '' || !file.includes(without));
  if (files.length === 0) return notRun(name, `no test in test/${folders.join(', test/')}`);
  return node(name, 'node_modules/mocha/bin/mocha.js', ['--reporter', 'dot', ...options, ...files], { counted: true });
}

function summary(begin) {
  console.log('');
  for (const { name, good, passed, failed, time, note } of results) {
    const counts = passed + failed > 0 ? `  ${passed} passed, ${failed} failed` : '';
    console.log(`${good ? '✓' : '✗'} ${name.padEnd(32)} ${time.padStart(6)} s${counts}${note === undefined ? '' : `  ${note}`}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${seconds(begin)} s in all\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = results.every(({ good }) => good) ? 0 : 1;
}

function checkSources() {
  node('generated files up to date', 'tools/generate.mjs', ['--check']);
  removeOrphans();
  node('types', 'node_modules/typescript7/bin/tsc', ['-b']);
}

function runFast() {
  checkSources();
  npmRun('bundles', 'build');
  // growth, measured on long texts, and the command, a process each time, are left to `npm test`
  const options = ['--timeout', PATIENCE, '--grep', 'cost grows', '--invert', '--parallel', '--jobs', '2'];
  mocha('unit, tidy and protocol tests', ['unit', 'tidy', 'protocol'], options, '/unit/cli/');
}

function runAll() {
  if (!installPackages()) return;
  checkSources();
  npmRun('lint', 'lint');
  npmRun('bundles', 'build');
  mocha('unit tests', ['unit'], ['--timeout', PATIENCE]);
  mocha('repository (tidy)', ['tidy'], ['--timeout', PATIENCE]);
  mocha('properties', ['properties'], ['--timeout', '120000']);
  mocha('protocol', ['protocol'], ['--timeout', '30000']);
  npmRun('grammar', 'test:grammar');
  if (process.env.PLENARY_CORPUS) mocha('corpus scores', ['corpus'], ['--timeout', '300000']);
  else notRun('corpus scores', 'PLENARY_CORPUS names no folder of texts', false);
  installChromium();
  npmRun('package', 'package');
  npmRun('extension in the browser', 'test:web', { counted: true });
  npmRun('VS Code host', 'host:install');
  npmRun('extension in VS Code', 'test:vscode', { counted: true });
}

const begin = performance.now();
if (fast) runFast();
else runAll();
summary(begin);
