import * as fs from 'node:fs';
import * as path from 'node:path';

/** The repository, seen from a compiled test. */
export const root = path.resolve(__dirname, '../../..');

const NOT_OURS = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test']);

/** Files below a folder, with `/`, relative to the repository, sorted. */
export const filesIn = (folder: string, wanted: (file: string) => boolean = () => true): string[] => {
  const found: string[] = [];
  const visit = (at: string): void => {
    for (const entry of fs.readdirSync(path.join(root, at), { withFileTypes: true })) {
      if (NOT_OURS.has(entry.name) || entry.name.endsWith('.vsix')) continue;
      const file = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) visit(file);
      else if (wanted(file)) found.push(file);
    }
  };
  if (fs.existsSync(path.join(root, folder))) visit(folder);
  return found.sort();
};

export const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** The TypeScript sources of the product. */
export const sources = (): string[] => [...filesIn('server/src', isTypeScript), ...filesIn('client/src', isTypeScript)];
export const isTypeScript = (file: string): boolean => file.endsWith('.ts');

/** What a source imports: specifiers of `import`, `export … from` and `import()`, types included. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;'"`]*?from '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm)].map(([, a, b, c]) => a ?? b ?? c ?? '');
