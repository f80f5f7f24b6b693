// build.mjs [--watch] [--minify] [--web-tests]: bundles the extension, the language server and the command into dist/.
// Types are not checked here (npm run types does that): this runs before every test and has to be quick.
import { chmod, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const flags = new Set(process.argv.slice(2));
for (const flag of flags) {
  if (!['--watch', '--minify', '--web-tests'].includes(flag)) throw new Error(`build.mjs: unknown option ${flag}`);
}

const common = {
  absWorkingDir: root, bundle: true, logLevel: 'warning', external: ['vscode'],
  minify: flags.has('--minify'), sourcemap: !flags.has('--minify'), sourcesContent: false, legalComments: 'none',
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', format: 'cjs', target: 'es2022' };

// mocha 12 says "type": "module", so esbuild takes its UMD file mocha.js for an ES module and lets it overwrite this
// bundle's own module.exports. Hide module, exports and define from it.
const mochaInBrowser = {
  name: 'mocha-in-browser',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `var module, exports, define;\n${await readFile(file, 'utf8')}`,
      loader: 'js',
    }));
  },
};

const targets = [
  { entry: 'client/src/extension.ts', outfile: 'dist/extension.js', options: node },
  { entry: 'server/src/entry/lsp.ts', outfile: 'dist/server.js', options: node },
  { entry: 'server/src/entry/cli.ts', outfile: 'dist/plenary.js', options: { ...node, banner: { js: '#!/usr/bin/env node' } }, runs: true },
  { entry: 'client/src/extension.web.ts', outfile: 'dist/web/extension.js', options: web },
  { entry: 'server/src/entry/worker.ts', outfile: 'dist/web/server.js', options: { ...web, format: 'iife' } },
];
if (flags.has('--web-tests')) {
  targets.push({ entry: 'test/vscode/web/index.ts', outfile: 'out/web/index.js', options: { ...web, plugins: [mochaInBrowser] } });
}

/** After each build: makes the command executable and, when watching, says what the problem matcher in tasks.json reads. */
const announce = ({ outfile, runs }) => ({
  name: 'announce',
  setup(build) {
    build.onStart(() => {
      if (flags.has('--watch')) console.log(`[watch] build started: ${outfile}`);
    });
    build.onEnd(async ({ errors }) => {
      if (runs && errors.length === 0) await chmod(path.join(root, outfile), 0o755);
      if (flags.has('--watch')) console.log(`[watch] build finished: ${outfile}`);
    });
  },
});

async function make(target) {
  const { entry, outfile, options } = target;
  if (!existsSync(path.join(root, entry))) {
    console.error(`build: ${entry} does not exist yet, ${outfile} is left out`);
    return;
  }
  const all = { ...options, entryPoints: [entry], outfile, plugins: [...(options.plugins ?? []), announce(target)] };
  if (flags.has('--watch')) await (await esbuild.context(all)).watch();
  else await esbuild.build(all);
}

const results = await Promise.allSettled(targets.map(make));
// esbuild has printed what is wrong; anything else is a fault of this file
for (const { reason } of results) if (reason !== undefined && reason.errors === undefined) console.error(reason);
if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
