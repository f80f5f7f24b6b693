// new-rule.mjs ID: writes server/src/rules/ID.ts, a rule that compiles, finds nothing and says what is to be filled in.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [id, ...rest] = process.argv.slice(2);

function fail(message) {
  console.error(`new-rule: ${message}\nusage: npm run new:rule -- ID     (ID names what is wrong: duplicate-number, undefined-note)`);
  process.exit(2);
}

if (id === undefined || rest.length > 0) fail('one id, please');
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) fail(`${id} is not in kebab-case`);
if (/^(?:no|invalid|disallow|require|check)-/.test(id)) fail(`${id}: name what is wrong, not the cure`);
const file = join(root, 'server/src/rules', `${id}.ts`);
if (existsSync(file)) fail(`server/src/rules/${id}.ts is there already`);

const words = id.replaceAll('-', ' ');
writeFileSync(file, `import { paragraphRule } from './engine/rule';

export default paragraphRule({
  id: '${id}',
  severity: 'warning',
  messages: {
    found: { en: 'What is wrong, and what would be right.', fr: 'Ce qui est faux, et ce qui serait juste.' },
  },
  docs: {
    title: { en: '${words[0].toUpperCase()}${words.slice(1)}', fr: 'Titre de la règle ${id}' },
    what: { en: 'Finds …', fr: 'Signale …' },
    why: { en: 'Because …', fr: 'Parce que …' },
    sources: ['em-drafting'],
    conventions: [],
    // Each example is a test: the rule finds what {{…}} marks in \`bad\` and nothing in \`good\`, which no other rule objects to either.
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\\n\\n*Recalling* its {{work}},\\n\\n*Decides* to go on.',
        good: '*The General Assembly*,\\n\\n*Recalling* its decisions,\\n\\n*Decides* to go on.',
      },
    ],
  },
  check({ text, paragraph }, report) {
    const at = text.slice(paragraph.content.start, paragraph.content.end).indexOf('work');
    if (at === -1) return;
    const start = paragraph.content.start + at;
    report('found', { start, end: start + 'work'.length });
  },
});
`);
console.log(`server/src/rules/${id}.ts written. Now: fill it in, npm run gen, npm run test:fast.`);
