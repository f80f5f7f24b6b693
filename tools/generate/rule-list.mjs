// The list of rules: every file of server/src/rules, by name. Read from the disk and not from the rules themselves, which need the list.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export function ruleList(root) {
  const ids = readdirSync(join(root, 'server/src/rules')).filter((name) => name.endsWith('.ts') && !name.includes('.generated.')).map((name) => name.slice(0, -3)).sort();
  return [
    '// Written by tools/generate.mjs from the files of this folder. Do not edit.',
    "import type { Rule } from './engine/rule';",
    ...ids.map((id) => `import ${camel(id)} from './${id}';`),
    '',
    'export const RULES: readonly Rule[] = [',
    ...ids.map((id) => `  ${camel(id)},`),
    '] as unknown as readonly Rule[];',
    '',
  ].join('\n');
}
