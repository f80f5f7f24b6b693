// Installs a real VS Code server (the one inside the npm package `code-server`) and a Node that suits it into
// .vscode-test/, from nothing but the npm registry. Idempotent: where it is installed, nothing happens.
// No package's install script runs: native add-ons come as prebuilds, or tests do not need them.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');
const versions = JSON.parse(fs.readFileSync(path.join(here, 'versions.json'), 'utf8'));
const codeServer = process.env.VSCODE_HOST_VERSION ?? versions['code-server'];
const nodeVersion = process.env.VSCODE_HOST_NODE ?? versions.node;

/** Name of the registry's package that holds a Node for this machine. */
const nodePackage = `node-${process.platform}-${process.arch}`;

/** Where things are, installed or not. */
export function layout() {
  const base = process.env.VSCODE_HOST_DIR ?? path.join(root, '.vscode-test', `code-server-${codeServer}`);
  const modules = path.join(base, 'node_modules');
  return {
    base,
    stamp: path.join(base, '.installed'),
    node: path.join(modules, nodePackage, 'bin', 'node'),
    vscode: path.join(modules, 'code-server', 'lib', 'vscode'),
  };
}

/** `npm ARGS` in `cwd`, without the variables that an `npm run` around us has set. */
export function npm(args, cwd, nodeBinary) {
  const env = { ...process.env };
  if (nodeBinary !== undefined) env.PATH = [path.dirname(nodeBinary), env.PATH].join(path.delimiter);
  for (const key of Object.keys(env)) {
    if (/^npm_(?:config_(?:local_prefix|global_prefix|prefix)|package_|lifecycle_)/i.test(key)) delete env[key];
  }
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync('npm', [...args, ...quiet], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd} (${run.status ?? run.signal ?? run.error})`);
}

/** Runs the VS Code server's own command line (--list-extensions, --install-extension …) to its end. */
export function runServer(at, args, stdio = 'pipe') {
  const argv = [path.join(here, 'start-server.mjs'), at.vscode, ...args];
  return spawnSync(at.node, argv, { encoding: 'utf8', stdio: ['pipe', stdio, stdio] });
}

// Two native modules have no prebuild; JavaScript stands in (compiling the log alone takes half a minute and a C++ compiler).
function standIn(vscode) {
  const sources = {
    '@vscode/spdlog': fs.readFileSync(path.join(here, 'spdlog.cjs')),
    '@vscode/native-watchdog': 'exports.start = () => {};\n',
  };
  for (const [name, source] of Object.entries(sources)) {
    const folder = path.join(vscode, 'node_modules', name);
    if (fs.existsSync(folder)) fs.writeFileSync(path.join(folder, 'index.js'), source);
  }
}

/** @returns the layout of a host that is ready to start */
export function install({ force = false } = {}) {
  const at = layout();
  if (!force && fs.existsSync(at.stamp)) return at;
  if (process.platform === 'win32') throw new Error('the host runs on Linux and macOS; name a VS Code with PLENARY_VSCODE instead');
  const begin = Date.now();
  console.error(`installing code-server ${codeServer} and Node ${nodeVersion} into ${path.relative(process.cwd(), at.base)}`);
  fs.rmSync(at.base, { recursive: true, force: true });
  fs.mkdirSync(at.base, { recursive: true });
  const dependencies = { 'code-server': codeServer, [nodePackage]: nodeVersion };
  fs.writeFileSync(path.join(at.base, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
  npm(['install'], at.base);
  // The VS Code server brings its own package.json and shrinkwrap; code-server's install script would do this.
  npm(['install', '--omit=dev', '--no-save', '--legacy-peer-deps'], at.vscode, at.node);
  standIn(at.vscode);
  const check = runServer(at, ['--list-extensions', '--server-data-dir', path.join(at.base, 'check')]);
  if (check.status !== 0) throw new Error(`the server does not start:\n${check.stdout}${check.stderr}`);
  fs.rmSync(path.join(at.base, 'check'), { recursive: true, force: true });
  const { version } = JSON.parse(fs.readFileSync(path.join(at.vscode, 'package.json'), 'utf8'));
  fs.writeFileSync(at.stamp, version);
  console.error(`installed VS Code ${version} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return at;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install({ force: process.argv.includes('--force') });
