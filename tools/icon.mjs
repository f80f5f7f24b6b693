// icon.mjs: draws images/icon.svg into images/icon.png, 128 × 128, with the Chromium that the tests use.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './vscode-host/host.mjs';
import { root } from './vscode-host/install.mjs';

const svg = fs.readFileSync(path.join(root, 'images/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.screenshot({ path: path.join(root, 'images/icon.png'), omitBackground: true });
await browser.close();
