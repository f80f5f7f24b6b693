// screenshot.mjs [FILE [OUTPUT]]: opens a resolution in a real VS Code, with the outline and the problems in view, and
// writes a picture. Without arguments: the first of examples/ into docs/images/editor.png.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { openHost } from './vscode-host/host.mjs';
import { root } from './vscode-host/install.mjs';

const VIEWPORT = { width: 1440, height: 900 };
/** Longest wait for anything to appear, in milliseconds. */
const PATIENCE = 60_000;
const SQUIGGLE = '.squiggly-error, .squiggly-warning, .squiggly-info';
const SETTINGS = {
  'breadcrumbs.enabled': true,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'workbench.colorTheme': process.env.PLENARY_THEME ?? 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

function defaultFile() {
  const folder = path.join(root, 'examples');
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
  const name = names.find((it) => /\.resolution(?:\.md)?$/.test(it));
  return name === undefined ? path.join(root, 'test/vscode/workspace/archives.resolution.md') : path.join(folder, name);
}

async function showOutline(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Explorer: Focus on Outline View');
  await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.outline-pane .monaco-list-row').first().waitFor();
  await page.locator('.explorer-viewlet .pane-header').first().click(); // folds the files away: there is one
}

async function showProblems(page) {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

const [file = defaultFile(), output = path.join(root, 'docs/images/editor.png')] = process.argv.slice(2).map((it) => path.resolve(it));
// on a copy, in a folder of its own: the workbench may save, and the picture shows one file
const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-screenshot-')), 'resolutions');
fs.mkdirSync(folder);
const copy = path.join(folder, path.basename(file));
fs.copyFileSync(file, copy);

const host = await openHost({
  folder, file: copy, extensionDevelopmentPaths: [root], settings: SETTINGS, viewport: VIEWPORT,
  verbose: Boolean(process.env.VSCODE_HOST_VERBOSE),
});
const { page } = host;
page.setDefaultTimeout(PATIENCE);
fs.mkdirSync(path.dirname(output), { recursive: true });
try {
  await page.locator('.editor-instance .monaco-editor[role="code"]').first().waitFor();
  await page.locator(SQUIGGLE).first().waitFor({ state: 'attached' });
  await showOutline(page);
  await showProblems(page);
  // the cursor out of the way, and the window at rest
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 3);
  await page.screenshot({ path: output, animations: 'disabled', caret: 'hide' });
  const problems = await page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  console.log(`${path.relative(process.cwd(), output)}: ${problems.length} rows of problems`);
} catch (error) {
  const failure = `${output}.failure.png`;
  await page.screenshot({ path: failure });
  console.error(`screenshot: ${failure} shows how far it went`);
  throw error;
} finally {
  await host.close();
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
}
