// What other linters of Markdown take on the same text, in the same process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lint } from 'markdownlint/sync';

const require = createRequire(import.meta.url);
const version = (name) => JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

export const markdownlint = {
  name: `markdownlint ${version('markdownlint')}, its default rules`,
  run: (text) => lint({ strings: { text } }).text.length,
};

const { TextlintKernel } = require('@textlint/kernel');
const markdown = require('@textlint/textlint-plugin-markdown').default;

/** textlint has no rule of its own: this is what it takes to read the text and to walk it with none. */
export const textlint = {
  name: `textlint ${version('textlint')}, its kernel without any rule`,
  run: async (text) => {
    const { messages } = await new TextlintKernel().lintText(text, { ext: '.md', filePath: 'text.md', plugins: [{ pluginId: 'markdown', plugin: markdown }], rules: [], filterRules: [] });
    return messages.length;
  },
};
