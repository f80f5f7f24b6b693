// package.mjs: builds the .vsix and makes sure that it holds what it should, and nothing else.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const output = path.join(root, `${name}-${version}.vsix`);

/** Every file of the extension is one of these; vsce renames the three texts. */
const ALLOWED = [
  /^dist\/(?:extension|server|plenary)\.js$/, /^dist\/web\/(?:extension|server)\.js$/,
  /^syntaxes\/[\w.-]+\.json$/, /^snippets\/[\w.-]+\.json$/, /^l10n\/bundle\.l10n\.[\w-]+\.json$/, /^images\/icon\.png$/,
  /^package(?:\.nls(?:\.[\w-]+)?)?\.json$/, /^language-configuration\.json$/, /^(?:readme|changelog)\.md$/i, /^LICENSE(?:\.txt|\.md)?$/i,
];
const REQUIRED = [
  'package.json', 'package.nls.json', 'package.nls.fr.json', 'language-configuration.json', 'images/icon.png',
  'dist/extension.js', 'dist/server.js', 'dist/plenary.js', 'dist/web/extension.js', 'dist/web/server.js',
  'syntaxes/resolution.tmLanguage.json', 'l10n/bundle.l10n.fr.json',
];
/** What a bundle for the browser must not ask for: Node's modules, and with them the disk and the network. */
const NODE_ONLY = /\brequire\(\s*["'`](?:node:|(?:fs|path|child_process|net|os|crypto|worker_threads|util)["'`])/;

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/** The files of a zip archive below extension/, by name. A package is small: all of it is read. */
function readPackage(file) {
  const zip = fs.readFileSync(file);
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END_OF_DIRECTORY).buffer));
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const stored = zip.readUInt16LE(at + 10) === STORED;
    if (name.startsWith('extension/')) files.set(name.slice('extension/'.length), stored ? data : inflateRawSync(data));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

/** @returns what is wrong with the package, in words */
function complaints(files) {
  const names = [...files.keys()];
  const surplus = names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
  const missing = REQUIRED.filter((name) => !files.has(name));
  const node = names.filter((name) => /^dist\/web\/.*\.js$/.test(name) && NODE_ONLY.test(files.get(name).toString()));
  return [
    ...surplus.map((name) => `${name} does not belong into the package`),
    ...missing.map((name) => `${name} is missing from the package`),
    ...node.map((name) => `${name} requires a module of Node`),
  ];
}

// dist/ may hold source maps of an earlier build, and a bundle whose entry is gone
fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '-o', output];
const made = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (made.error) throw made.error;
if (made.status !== 0) {
  process.exitCode = 1;
} else {
  const wrong = complaints(readPackage(output));
  for (const complaint of wrong) console.error(`package: ${complaint}`);
  if (wrong.length > 0) process.exitCode = 1;
}
