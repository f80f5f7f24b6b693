// A real VS Code workbench in headless Chromium, on top of a real VS Code server with its own extension host.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { chromium } from 'playwright-core';
import { here, install } from './install.mjs';

export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const SKIPPED_EXTENSIONS = [
  'GitHub.copilot-chat', 'vscode.git', 'vscode.git-base', 'vscode.github', 'vscode.github-authentication',
  'vscode.microsoft-authentication', 'vscode.merge-conflict', 'vscode.debug-auto-launch', 'vscode.npm',
  'vscode.emmet', 'vscode.terminal-suggest', 'vscode.tunnel-forwarding',
];
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_ON_MACOS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = CHROMIUM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = [process.env.VSCODE_HOST_CHROMIUM, ...places, ...CHROMIUM_ON_MACOS].find((file) => file && fs.existsSync(file));
  if (!found) throw new Error('no Chromium: apt-get install chromium, or name one with VSCODE_HOST_CHROMIUM');
  return found;
}

function startServer({ node, vscode }, { dataDir, userDataDir, extensionsDir, args, env, token }) {
  const argv = [
    path.join(here, 'start-server.mjs'), vscode,
    '--host', '127.0.0.1', '--port', '0', '--connection-token', token,
    '--server-data-dir', dataDir, '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir,
    '--enable-smoke-test-driver', // without it the workbench ignores the payload's extensionDevelopmentPath
    '--disable-workspace-trust', '--disable-getting-started-override', '--disable-update-check',
    '--disable-telemetry', '--disable-experiments', '--force-disable-user-env', '--without-browser-env-var',
    ...args,
  ];
  const server = spawn(node, argv, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // its own process group, so that one kill ends the extension host and the language server too
    env: { VSCODE_SKIP_BUILTIN_EXTENSIONS: SKIPPED_EXTENSIONS.join(','), ...env, VSCODE_AGENT_FOLDER: dataDir, EXTENSIONS_GALLERY: '{}' },
  });
  const log = fs.createWriteStream(path.join(dataDir, 'server.log'));
  server.stderr.on('data', (data) => log.write(data));
  const port = new Promise((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (data) => {
      log.write(data);
      text += data;
      const match = /listening on (\d+)/.exec(text);
      if (match) resolve(Number(match[1]));
    });
    server.once('error', reject);
    server.once('exit', (code, signal) => reject(new Error(`the VS Code server ended early (${code ?? signal}): ${text}`)));
  });
  return { server, port };
}

function writeSettings(userDataDir, settings) {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
}

/** The address of the workbench that shows what `options` ask for. */
function workbenchAddress(host, token, options) {
  const remote = (file) => `vscode-remote://${host}${path.resolve(file).split(path.sep).map(encodeURIComponent).join('/')}`;
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  for (const folder of options.extensionDevelopmentPaths ?? []) payload.push(['extensionDevelopmentPath', remote(folder)]);
  if (options.extensionDevelopmentKind) payload.push(['extensionDevelopmentKind', options.extensionDevelopmentKind]);
  if (options.extensionTestsPath) payload.push(['extensionTestsPath', remote(options.extensionTestsPath)]);
  if (options.file) payload.push(['openFile', remote(options.file)]);
  const query = new URLSearchParams({ tkn: token, payload: JSON.stringify(payload) });
  if (options.folder) query.set(options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(options.folder));
  else query.set('ew', 'true');
  return `http://${host}/?${query}`;
}

async function openPage(server, options) {
  const browser = await chromium.launch({
    executablePath: findChromium(), headless: true, handleSIGINT: false, handleSIGTERM: false, args: CHROMIUM_ARGUMENTS,
  });
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
  const say = options.verbose ? (...words) => console.error('[workbench]', ...words) : () => {};
  page.on('pageerror', (error) => say('page error', error.message));
  page.on('requestfailed', (request) => say('request failed', request.url(), request.failure()?.errorText));
  page.on('console', (message) => say(message.type(), message.text()));
  const exit = new Promise((resolve, reject) => {
    // the two functions that a workbench under --enable-smoke-test-driver calls
    void page.exposeFunction('codeAutomationLog', () => {}).catch(reject);
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code)).catch(reject);
    page.on('crash', () => reject(new Error('the browser page crashed')));
    page.on('close', () => reject(new Error('the browser page was closed')));
    server.once('exit', (code, signal) => reject(new Error(`the VS Code server ended (${code ?? signal})`)));
  });
  exit.catch(() => {}); // only those who wait for it care
  return { browser, page, exit };
}

/**
 * Opens the workbench on `folder` or `file`. `exit` settles with the verdict when extension tests were asked for;
 * whoever opens must `close`.
 */
export async function openHost(options = {}) {
  const at = install();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const userDataDir = options.userDataDir ?? path.join(dataDir, 'data');
  const extensionsDir = options.extensionsDir ?? path.join(dataDir, 'extensions');
  fs.mkdirSync(extensionsDir, { recursive: true });
  writeSettings(userDataDir, options.settings);

  const token = randomBytes(16).toString('hex');
  const env = { ...process.env, ...options.env };
  const { server, port } = startServer(at, { dataDir, userDataDir, extensionsDir, token, args: options.serverArgs ?? [], env });
  let browser;
  const end = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
    fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end); // where nobody comes to close
  const close = async () => {
    await browser?.close().catch(() => {});
    process.removeListener('exit', end);
    end();
  };
  try {
    const host = `127.0.0.1:${await port}`;
    const opened = await openPage(server, options);
    browser = opened.browser;
    await opened.page.goto(workbenchAddress(host, token, options), { waitUntil: 'domcontentloaded' });
    return { page: opened.page, exit: opened.exit, close };
  } catch (error) {
    await close();
    throw error;
  }
}
