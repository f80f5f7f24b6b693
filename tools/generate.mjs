// Writes what follows from the sources of truth: the list of rules, their settings and pages, the snippets, the tables in the readmes.
// `--check` writes nothing and fails where something is out of date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCore, root } from './core.mjs';
import { ruleIndex, rulePage, ruleTable } from './generate/rule-docs.mjs';
import { ruleList } from './generate/rule-list.mjs';
import { withRules, withRuleTexts } from './generate/settings.mjs';
import { snippetFile, templates } from './generate/snippets.mjs';

const check = process.argv.includes('--check');
const stale = [];

const read = (path) => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
};

function write(path, content) {
  if (read(path) === content) return;
  if (check) {
    stale.push(path);
    return;
  }
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);

/** Pages of rules that are gone. */
function removePages(folder, kept) {
  let names = [];
  try {
    names = readdirSync(join(root, folder));
  } catch {
    // not written yet
  }
  for (const name of names) {
    if (kept.has(name)) continue;
    if (check) stale.push(`${folder}/${name}`);
    else rmSync(join(root, folder, name));
  }
}

/** Replaces what stands between `<!-- rules -->` and `<!-- /rules -->`. */
function writeBetween(path, table) {
  const text = read(path);
  if (text === undefined) return;
  const replaced = text.replace(/(<!-- rules -->\n)[^]*?(<!-- \/rules -->)/, (_, open, close) => `${open}\n${table}\n\n${close}`);
  write(path, replaced);
}

function writeDocs(core) {
  for (const language of ['en', 'fr']) {
    const folder = `docs/rules/${language}`;
    for (const rule of core.RULES) write(`${folder}/${rule.id}.md`, rulePage(core, rule, language));
    write(`${folder}/README.md`, ruleIndex(core, language));
    removePages(folder, new Set([...core.RULES.map(({ id }) => `${id}.md`), 'README.md']));
  }
  writeBetween('README.md', ruleTable(core, 'en', 'docs/rules/en/'));
  writeBetween('docs/README.fr.md', ruleTable(core, 'fr', 'rules/fr/'));
}

function writeSettings(core) {
  for (const [language, path] of [['en', 'package.nls.json'], ['fr', 'package.nls.fr.json']]) {
    writeJson(path, withRuleTexts(JSON.parse(read(path)), core, language));
  }
  writeJson('package.json', withRules(JSON.parse(read('package.json')), core));
}

write('server/src/rules/all.generated.ts', ruleList(root));
const core = await loadCore();
for (const language of ['en', 'fr']) {
  writeJson(`snippets/resolution.${language}.json`, snippetFile(core, language));
  for (const [name, text] of templates(core, language)) write(`examples/templates/${name}`, text);
}
writeDocs(core);
writeSettings(core);

if (stale.length > 0) {
  console.error(`out of date, run "npm run gen": ${stale.join(', ')}`);
  process.exitCode = 1;
}
