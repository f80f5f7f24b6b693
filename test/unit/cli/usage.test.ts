import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/service';
import { COMMANDS, EVERYWHERE, LATER } from '../../../server/src/entry/cli/commands';
import { nearest } from '../../../server/src/entry/cli/nearest';
import { messageLanguage, printable } from '../../../server/src/entry/cli/io';
import { LABELS, NOUNS, ORIGINS, TEXTS } from '../../../server/src/entry/cli/texts';
import { say } from './command';

/** One line on standard error, nothing on standard output, status 2. */
const checkRefused = async (args: readonly string[], line: string): Promise<void> => assert.deepEqual(await say(args), { status: 2, out: '', err: `plenary: ${line}\n` });

describe('command: wrong usage', () => {
  const refused: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'an unknown command': [['chekc', 'x'], 'unknown command “chekc”; did you mean “check”?'],
    'a command far from any': [['frobnicate'], 'unknown command “frobnicate”; “plenary --help” lists the commands'],
    'an unknown option': [['check', '--fial-on', 'x'], 'unknown option --fial-on; did you mean --fail-on?'],
    'an option of another command': [['outline', '--timing', 'x'], 'unknown option --timing'],
    'a short option': [['check', '-z', 'x'], 'unknown option -z'],
    'a value that is none of the choices': [['check', '--format', 'xml', 'x'], '--format is one of text, json, sarif, github, not “xml”'],
    'a body that is none': [['outline', '--body=un', 'x'], '--body is one of un-ga, un-sc, un-ecosoc, un-hrc, ipu, interpol, mun, not “un”'],
    'a missing value': [['check', 'x', '--body'], 'the option --body needs a value: BODY'],
    'an option in the place of a value': [['check', '--body', '--fix', 'x'], 'the option --body needs a value: BODY'],
    'a value for a switch': [['check', '--fix=yes', 'x'], 'the option --fix takes no value'],
    'an unknown rule': [['check', '--rule', 'preambular-terminl=off', 'x'], 'unknown rule “preambular-terminl”; did you mean preambular-terminal?'],
    'a level that is none': [['check', '--rule', 'preambular-terminal=fatal', 'x'], 'the level of a rule is one of off, hint, info, warning, error, not “fatal”'],
    'a rule without a level': [['check', '--rule', 'preambular-terminal', 'x'], '--rule is written RULE=LEVEL, not “preambular-terminal”'],
    'no file': [['check'], 'name a file, a directory, or - for standard input'],
    'two rules to explain': [['explain', 'a', 'b'], 'explain takes one rule'],
    'a rule to explain that is none': [['explain', 'preambular'], 'unknown rule “preambular”; did you mean preambular-terminal?'],
    'options that exclude each other': [['format', '--check', '--stdout', 'x'], '--check and --stdout cannot be given together'],
    'a server without its channel': [['lsp'], 'the language server speaks on standard input and output only: plenary lsp --stdio'],
    'French, even where an option is wrong': [['check', '--fixx', '--messages', 'fr', 'x'], 'option --fixx inconnue ; vouliez-vous dire --fix ?'],
  };
  for (const [what, [args, line]] of Object.entries(refused)) it(`refuses ${what}`, () => checkRefused(args, line));

  for (const command of LATER) it(`says that ${command} comes later`, () => checkRefused([command, 'x'], `the command “${command}” comes in a later version`));

  it('without a command, prints the help on standard error', async () => {
    const { status, out, err } = await say([]);
    assert.deepEqual({ status, out, help: err }, { status: 2, out: '', help: (await say(['--help'])).out });
  });
});

describe('command: help', () => {
  for (const language of ['en', 'fr']) {
    it(`lists every command and no later one, in ${language}`, async () => {
      const { status, out } = await say(['--help', '--messages', language]);
      assert.equal(status, 0);
      assert.deepEqual([...out.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name), COMMANDS.map(({ name }) => name));
    });

    for (const { name, options, summary } of COMMANDS) {
      it(`explains ${name} with all its options, in ${language}`, async () => {
        const { status, out } = await say([name, '-h', '--messages', language]);
        assert.equal(status, 0);
        assert.equal(out.split('\n')[0], summary[language as 'en' | 'fr']);
        assert.deepEqual([...out.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option), [...options, ...EVERYWHERE].map((option) => option.name));
      });
    }
  }

  it('knows help as a command too', async () => {
    assert.deepEqual(await say(['help']), await say(['--help']));
    assert.deepEqual(await say(['help', 'outline']), await say(['outline', '--help']));
  });

  it('prints the version', async () => {
    const { status, out } = await say(['check', '--version']);
    assert.equal(status, 0);
    assert.match(out, /^plenary \d+\.\d+\.\d+\n$/);
  });

  it('exists in both languages, with the same placeholders', () => {
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    const all = [...Object.values({ ...TEXTS, ...LABELS, ...NOUNS, ...ORIGINS }), ...[...EVERYWHERE, ...COMMANDS.flatMap(({ options }) => options)].map(({ help }) => help)];
    for (const { en, fr } of all) {
      assert.notEqual(en.trim(), '');
      assert.notEqual(fr.trim(), '', en);
      assert.deepEqual(placeholders(fr), placeholders(en), en);
    }
  });
});

describe('command: explain', () => {
  it('lists every rule with its title', async () => {
    const { out } = await say(['explain']);
    assert.deepEqual(out.trimEnd().split('\n').map((line) => line.split(' ')[0]), RULES.map(({ id }) => id));
    for (const { docs } of RULES) assert.ok(out.includes(docs.title.en), docs.title.en);
  });

  for (const language of ['en', 'fr'] as const) {
    it(`prints the page of every rule, in ${language}`, async () => {
      for (const { id, docs } of RULES) {
        const { status, out } = await say(['explain', id, '--messages', language]);
        const words = out.replace(/\s+/g, ' ');
        assert.equal(status, 0);
        for (const part of [docs.title, docs.what, docs.why, ...(docs.fix === undefined ? [] : [docs.fix])]) assert.ok(words.includes(part[language].replace(/\s+/g, ' ')), `${id}: ${part[language]}`);
        assert.ok(!out.includes('{{') && !out.includes('}}'), `${id}: markers of examples are not shown`);
      }
    });
  }

  it('shows what a rule finds by carets', async () => {
    const { out } = await say(['explain', 'preambular-terminal']);
    assert.match(out, /^ {4}\*Recalling\* its resolution 75\/240;\n {4} {33}\^$/m);
  });
});

describe('command: small parts', () => {
  it('finds the language of messages', () => {
    assert.equal(messageLanguage(undefined, { LANG: 'fr_CH.UTF-8' }), 'fr');
    assert.equal(messageLanguage(undefined, { LC_ALL: 'en_GB.UTF-8', LANG: 'fr_FR.UTF-8' }), 'en');
    assert.equal(messageLanguage(undefined, { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'de_DE' }), 'fr');
    assert.equal(messageLanguage(undefined, { LANG: 'frp_IT' }), 'en');
    assert.equal(messageLanguage('en', { LANG: 'fr_FR' }), 'en');
    assert.equal(messageLanguage(undefined, {}), 'en');
  });

  it('proposes near names only', () => {
    assert.deepEqual(nearest('ouline', ['check', 'outline', 'format']), ['outline']);
    assert.deepEqual(nearest('cehck', ['check', 'outline']), ['check']);
    assert.deepEqual(nearest('xyzzy', ['check', 'outline']), []);
  });

  it('keeps control characters from the terminal', () => assert.equal(printable('a\u001b[31mb\nc\u009bd\te'), 'a\\x1b[31mb c\\x9bd\te'));
});
