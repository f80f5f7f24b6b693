// Runs the suite inside a real VS Code: the executable that PLENARY_VSCODE names; else, where there is a display and a
// network, a downloaded desktop; else the host of tools/vscode-host, which needs neither.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = path.resolve(__dirname, '../../..');
const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const NETWORK_TIMEOUT = 5000;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function hasNetwork(): Promise<boolean> {
  try {
    return (await fetch(DOWNLOADS, { signal: AbortSignal.timeout(NETWORK_TIMEOUT) })).ok;
  } catch {
    return false;
  }
}

/** @returns the executable, or undefined where test-electron is to download one */
async function executable(): Promise<string | undefined> {
  const named = process.env['PLENARY_VSCODE'];
  if (named) return path.resolve(named);
  if (hasDisplay() && await hasNetwork()) return undefined;
  return path.join(root, 'tools/vscode-host/code');
}

async function main(): Promise<void> {
  const vscodeExecutablePath = await executable();
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-test-'));
  const workspace = path.join(scratch, 'workspace');
  fs.cpSync(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true }); // some workbenches save by themselves
  try {
    await runTests({
      ...(vscodeExecutablePath ? { vscodeExecutablePath } : { version: process.env['PLENARY_VSCODE_VERSION'] ?? 'stable' }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/test/vscode/suite/index.js'),
      launchArgs: [workspace, '--disable-extensions', '--user-data-dir', path.join(scratch, 'user')],
    });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
