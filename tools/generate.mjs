// Writes what follows from the sources of truth: the list of rules, their settings, their pages. `--check` fails where something is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const check = process.argv.includes('--check');
const stale = [];

const write = (path, content) => {
  const file = join(root, path);
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // a new file
  }
  if (before === content) return;
  if (check) stale.push(path);
  else writeFileSync(file, content);
};

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const ids = readdirSync(join(root, 'server/src/rules')).filter((name) => name.endsWith('.ts') && !name.includes('.generated.')).map((name) => name.slice(0, -3)).sort();
write('server/src/rules/all.generated.ts', [
  '// Written by tools/generate.mjs from the files of this folder. Do not edit.',
  "import type { Rule } from './engine/rule';",
  ...ids.map((id) => `import ${camel(id)} from './${id}';`),
  '',
  'export const RULES: readonly Rule[] = [',
  ...ids.map((id) => `  ${camel(id)},`),
  '] as unknown as readonly Rule[];',
  '',
].join('\n'));

if (stale.length > 0) {
  console.error(`out of date, run "npm run gen": ${stale.join(', ')}`);
  process.exitCode = 1;
}
