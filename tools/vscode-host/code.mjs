// What `code` does: reads VS Code's command line, opens the host, passes on what the tests print and how they end.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHost } from './host.mjs';
import { here, install, runServer } from './install.mjs';

/** Longest run of a suite, in milliseconds. */
const TIMEOUT = Number(process.env.VSCODE_HOST_TIMEOUT ?? 300) * 1000;
const POLL = 100;
const SERVER_COMMANDS = ['install-extension', 'uninstall-extension', 'list-extensions'];
const WITH_VALUE = new Set([
  'extensionDevelopmentPath', 'extensionDevelopmentKind', 'extensionTestsPath', 'extensions-dir', 'user-data-dir',
  'install-extension', 'uninstall-extension', 'folder-uri', 'file-uri', 'log', 'locale', 'crash-reporter-directory', 'timeout',
]);

function parse(argv) {
  const options = new Map();
  const paths = [];
  for (let i = 0; i < argv.length; i++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argv[i]);
    if (!match) {
      if (!argv[i].startsWith('-')) paths.push(argv[i]);
      continue;
    }
    const [, name, inline] = match;
    const value = inline ?? (WITH_VALUE.has(name) ? argv[++i] : 'true');
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { options, paths, one: (name) => options.get(name)?.at(-1) };
}

const plain = (value) => (/^(?:file|vscode-file):/.test(value) ? fileURLToPath(value) : path.resolve(value));
const plainOrNone = (value) => (value === undefined ? undefined : plain(value));

/** --install-extension and its like: no workbench needed. @returns the exit status */
function serverCommand(argv) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-cli-'));
  try {
    const spaced = argv.flatMap((arg) => /^(--[^=]+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]);
    return runServer(install(), ['--server-data-dir', data, ...spaced], 'inherit').status ?? 1;
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}

/** Reads what test-wrapper.cjs reports, line by line, as it grows. */
function readReport(file) {
  fs.writeFileSync(file, '');
  const state = { extensionHost: undefined, done: undefined };
  let offset = 0;
  return {
    state,
    drain() {
      const text = fs.readFileSync(file).subarray(offset);
      const end = text.lastIndexOf(10) + 1;
      offset += end;
      for (const line of text.subarray(0, end).toString().split('\n').filter(Boolean)) {
        const message = JSON.parse(line);
        if (message.stdout !== undefined) process.stdout.write(message.stdout);
        if (message.stderr !== undefined) process.stderr.write(message.stderr);
        state.extensionHost = message.pid ?? state.extensionHost;
        state.done = message.done ?? state.done;
      }
    },
  };
}

const lives = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function open({ options, paths, one }, testsPath, reportFile) {
  const target = [...(options.get('folder-uri') ?? []), ...paths].map(plain)[0];
  const isFolder = target !== undefined && (target.endsWith('.code-workspace') || fs.statSync(target).isDirectory());
  return openHost({
    folder: isFolder ? target : undefined,
    file: isFolder ? undefined : target,
    extensionDevelopmentPaths: (options.get('extensionDevelopmentPath') ?? []).map(plain),
    extensionDevelopmentKind: one('extensionDevelopmentKind'),
    extensionTestsPath: testsPath && path.join(here, 'test-wrapper.cjs'),
    userDataDir: plainOrNone(one('user-data-dir')),
    extensionsDir: plainOrNone(one('extensions-dir')),
    env: { VSCODE_HOST_TESTS: testsPath, VSCODE_HOST_REPORT: reportFile },
    verbose: options.has('verbose') || Boolean(process.env.VSCODE_HOST_VERBOSE),
  });
}

async function runWorkbench(command) {
  const testsPath = plainOrNone(command.one('extensionTestsPath'));
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-tests-'));
  const reportFile = path.join(scratch, 'report.jsonl');
  const report = readReport(reportFile);
  let host;
  let finishing = false;

  const finish = async (code) => {
    if (finishing) return;
    finishing = true;
    clearInterval(poll);
    clearTimeout(deadline);
    if (code !== 0 && process.env.VSCODE_HOST_SCREENSHOT) {
      await host?.page.screenshot({ path: process.env.VSCODE_HOST_SCREENSHOT }).catch(() => {});
    }
    await host?.close().catch(() => {});
    report.drain();
    fs.rmSync(scratch, { recursive: true, force: true });
    process.exitCode = code;
    // standard output may be a pipe: let it drain, then leave even if some handle is still open
    process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
  };
  const fail = async (message) => {
    if (finishing) return;
    report.drain();
    console.error(`vscode-host: ${message}`);
    await finish(1);
  };
  const poll = setInterval(() => {
    report.drain();
    const { extensionHost, done } = report.state;
    if (extensionHost === undefined || done !== undefined || lives(extensionHost)) return;
    report.drain(); // it may have reported between the two looks
    if (report.state.done === undefined) void fail(`the extension host (pid ${extensionHost}) died before the tests ended`);
  }, POLL);
  const deadline = setTimeout(() => void fail(`no result within ${TIMEOUT / 1000} s`), TIMEOUT);
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.once(signal, () => void finish(code));

  try {
    host = await open(command, testsPath, reportFile);
    if (!testsPath) console.error(`vscode-host: workbench open at ${host.page.url()} (Ctrl+C ends it)`);
    const code = await host.exit;
    report.drain();
    if (code === 0 && report.state.done !== 0) return await fail('VS Code reported success, but run() did not finish');
    await finish(code);
  } catch (error) {
    await fail(error instanceof Error ? error.stack : String(error));
  }
}

export async function main(argv) {
  const command = parse(argv);
  if (command.options.has('version') || argv.includes('-v')) {
    console.log(JSON.parse(fs.readFileSync(path.join(install().vscode, 'package.json'), 'utf8')).version);
    process.exit(0);
  }
  if (SERVER_COMMANDS.some((name) => command.options.has(name))) process.exit(serverCommand(argv));
  await runWorkbench(command);
}
