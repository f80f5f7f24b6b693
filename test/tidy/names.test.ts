// Names: of files, rules, types.
import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import { RULES } from '../../server/src/rules/all.generated';
import { filesIn, isTypeScript, read, sources } from '../kit/repository';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|mjs|cjs)$/;
const VAGUE = /\b(?:[A-Za-z]+(?:Manager|Helper|Util|Utils)|I[A-Z][a-z]\w+(?= \{))\b/;

describe('names', () => {
  it('files are in kebab-case', () => {
    const code = [...sources(), ...filesIn('test', isTypeScript), ...filesIn('tools', (file) => /\.[cm]js$/.test(file))];
    assert.deepEqual(code.filter((file) => !KEBAB.test(path.posix.basename(file))), []);
  });

  it('a rule is named as its file', () => {
    const files = filesIn('server/src/rules', (file) => /^server\/src\/rules\/[^/]+\.ts$/.test(file) && !file.includes('.generated.'));
    assert.deepEqual(RULES.map(({ id }) => `server/src/rules/${id}.ts`).sort(), files);
  });

  it('a rule is named for what is wrong', () => {
    assert.deepEqual(RULES.map(({ id }) => id).filter((id) => /^(?:no|invalid|disallow|require|check)-/.test(id)), []);
  });

  it('types say what they are', () => {
    const wrong = sources().flatMap((file) => [...read(file).matchAll(/^export (?:interface|class|type|const) ([^\n]+)/gm)].filter(([, rest]) => VAGUE.test(rest!)).map(([whole]) => `${file}: ${whole}`));
    assert.deepEqual(wrong, []);
  });

  it('only rules have default exports', () => {
    const wrong = sources().filter((file) => /^export default /m.test(read(file)) && !/^server\/src\/(?:rules|profiles)\/[^/]+\.ts$/.test(file));
    assert.deepEqual(wrong, []);
  });

  it('settings and commands begin with the product’s name', () => {
    const { contributes } = JSON.parse(read('package.json')) as { contributes: { commands: { command: string }[]; configuration: { properties: object } } };
    const names = [...contributes.commands.map(({ command }) => command), ...Object.keys(contributes.configuration.properties)];
    assert.deepEqual(names.filter((name) => !name.startsWith('plenary.')), []);
  });
});
