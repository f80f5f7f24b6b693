import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/rules/all.generated';
import { safeEdits } from '../../../server/src/rules/engine/fix';
import { fixAll } from '../../../server/src/workspace/fix-all';
import { fill, levelFor, paragraphRule, resolutionRule, type Finding, type Rule, type RuleDocs } from '../../../server/src/rules/engine/rule';
import { check, type CheckOptions } from '../../../server/src/rules/engine/run';
import { changeDocument, openDocument } from '../../../server/src/workspace/document';
import { findingsIn } from './check';

const GA = { body: 'un-ga', language: 'en' } as const;
const HEAD = '*The General Assembly*,\n\n';
const TAIL = '1. *Takes note* of the report;\n\n2. *Decides* to go on.\n';
const WRONG = '*Recalling* its decision;\n\n';

const rulesIn = (text: string, options: CheckOptions = {}): readonly string[] => findingsIn(text, { ...GA, options }).map(({ rule }) => rule);

const DOCS: RuleDocs = { title: { en: '', fr: '' }, what: { en: '', fr: '' }, why: { en: '', fr: '' }, sources: [], conventions: [], examples: [] };

/** Runs something while further rules are in the list. */
const withRules = <T>(rules: readonly unknown[], run: () => T): T => {
  const list = RULES as Rule[];
  const before = list.length;
  list.push(...(rules as Rule[]));
  try {
    return run();
  } finally {
    list.length = before;
  }
};

describe('suppressions', () => {
  const one = '<!-- plenary-disable-next-paragraph preambular-terminal: as received -->\n\n';

  it('hold for the next paragraph alone', () => {
    assert.deepEqual(rulesIn(HEAD + one + WRONG + TAIL), []);
    assert.deepEqual(rulesIn(HEAD + one + WRONG + WRONG.replace('Recalling', 'Noting') + TAIL), ['preambular-terminal']);
  });

  it('hold until they end, or to the end of the text', () => {
    const from = '<!-- plenary-disable preambular-terminal: as received -->\n\n';
    const until = '<!-- plenary-enable -->\n\n';
    assert.deepEqual(rulesIn(HEAD + from + WRONG + WRONG.replace('Recalling', 'Noting') + TAIL), []);
    assert.deepEqual(rulesIn(HEAD + from + WRONG + until + WRONG.replace('Recalling', 'Noting') + TAIL), ['preambular-terminal']);
  });

  it('hold for the rules that they name, or for all', () => {
    const other = '<!-- plenary-disable-next-paragraph numbering-gap: as received -->\n\n';
    const all = '<!-- plenary-disable-next-paragraph: as received -->\n\n';
    assert.deepEqual(rulesIn(HEAD + other + WRONG + TAIL), ['unused-suppression', 'preambular-terminal']);
    assert.deepEqual(rulesIn(HEAD + all + WRONG + TAIL), []);
  });

  it('are reported without a reason, and without effect', () => {
    const messages = (text: string): readonly string[] => findingsIn(text, GA).map(({ message }) => message.en.split(':')[0]!);
    assert.deepEqual(messages(HEAD + one.replace(': as received', '') + WRONG + TAIL).length, 1);
    assert.notDeepEqual(messages(HEAD + one.replace(': as received', '') + WRONG + TAIL), messages(HEAD + one + WRONG.replace(';', ',') + TAIL));
    assert.deepEqual(rulesIn(HEAD + one + WRONG.replace(';', ',') + TAIL), ['unused-suppression']);
    assert.deepEqual(rulesIn(HEAD + one + WRONG.replace(';', ',') + TAIL, { levels: { 'unused-suppression': 'off' } }), []);
  });
});

describe('a rule that throws', () => {
  const paragraph = paragraphRule({
    id: 'thrower', severity: 'error', messages: { first: { en: 'first', fr: 'premier' } }, docs: DOCS,
    check({ paragraph: { ordinal, span } }, report) {
      if (ordinal > 1) throw new Error('second paragraph');
      report('first', span);
    },
  });
  const whole = resolutionRule({
    id: 'whole-thrower', severity: 'error', messages: { none: { en: '', fr: '' } }, docs: DOCS,
    check() {
      throw new Error('whole');
    },
  });

  it('costs its own findings and is told of', () => {
    const crashes: string[] = [];
    // Levels of their own, so that nothing is kept from another run
    const options: CheckOptions = { levels: { thrower: 'error', 'whole-thrower': 'error' }, onCrash: (rule) => void crashes.push(rule) };
    const found = withRules([paragraph, whole], () => rulesIn(HEAD + WRONG + TAIL, options));
    assert.deepEqual([...found].sort(), ['preambular-terminal', 'thrower', 'thrower']);
    assert.deepEqual(crashes, ['thrower', 'whole-thrower']);
  });

  it('in a fix costs that fix alone', () => {
    const crashes: string[] = [];
    const lazy = resolutionRule({
      id: 'lazy-thrower', severity: 'error', messages: { none: { en: '', fr: '' } }, docs: DOCS,
      check(_, report) {
        report('none', { start: 0, end: 1 }, {}, () => {
          throw new Error('fix');
        });
      },
    });
    withRules([lazy], () => {
      const { tree, resolution } = openDocument('test:engine', HEAD + WRONG + TAIL, 0, GA);
      const found = check(tree, resolution, { levels: { 'lazy-thrower': 'hint' }, onCrash: (rule) => void crashes.push(rule) });
      assert.deepEqual(found.map(({ rule, fixes }) => `${rule} ${fixes.length}`), ['lazy-thrower 0', 'preambular-terminal 1']);
    });
    assert.deepEqual(crashes, ['lazy-thrower']);
  });

  it('does not stop a check that nobody listens to', () => {
    withRules([whole], () => {
      const { tree, resolution } = openDocument('test:engine', HEAD + WRONG + TAIL, 0, GA);
      assert.deepEqual(check(tree, resolution, { levels: { 'whole-thrower': 'hint' } }).map(({ rule }) => rule), ['preambular-terminal']);
    });
  });
});

describe('levels', () => {
  it('come from the body, else from the default', () => {
    assert.equal(levelFor({ severity: { default: 'warning', mun: 'off' } }, 'mun'), 'off');
    assert.equal(levelFor({ severity: { default: 'warning', mun: 'off' } }, 'ipu'), 'warning');
    assert.equal(levelFor({ severity: 'hint' }, 'ipu'), 'hint');
  });

  it('of a user come before those of the rule, and before the severity of a single finding', () => {
    const levelOf = (levels: CheckOptions['levels'] = {}): string | undefined => findingsIn(HEAD + WRONG + TAIL, { ...GA, options: { levels } })[0]?.severity;
    assert.equal(levelOf(), 'error');
    assert.equal(levelOf({ 'preambular-terminal': 'hint' }), 'hint');
    assert.equal(levelOf({ 'preambular-terminal': 'off' }), undefined);
    const late = `${HEAD}*Recalling* its decision,\n\n2. *Takes note* of the report;\n\n3. *Decides* to go on.\n`;
    assert.equal(findingsIn(late, GA)[0]?.severity, 'info');
    assert.equal(findingsIn(late, { ...GA, options: { levels: { 'numbering-gap': 'error' } } })[0]?.severity, 'error');
  });
});

describe('findings', () => {
  it('stand in the order of the text', () => {
    const found = findingsIn(`${HEAD}${WRONG}*Noting* its report;\n\n1. *Takes note* of the report.\n\n3. *Decides* to go on;\n`, GA);
    assert.deepEqual(found.map(({ span }) => span.start), found.map(({ span }) => span.start).sort((a, b) => a - b));
    assert.ok(found.length > 3);
  });

  it('are the same after an edit as in a fresh text', () => {
    const before = openDocument('test:engine', HEAD + WRONG + WRONG.replace('Recalling', 'Noting') + TAIL, 0, GA);
    check(before.tree, before.resolution);
    const at = before.tree.text.indexOf('decision');
    const after = changeDocument(before, [{ span: { start: at, end: at }, text: 'long, long ' }], 1);
    const fresh = openDocument('test:engine', after.tree.text, 0, GA);
    assert.deepEqual(check(after.tree, after.resolution), check(fresh.tree, fresh.resolution));
  });

  it('fill their messages', () => {
    assert.equal(fill({ en: '{a} and {b}', fr: '{b} et {a}' }, { a: 1, b: 'x' }, 'fr'), 'x et 1');
    assert.equal(fill({ en: '{a} and {b}', fr: '' }, { a: 1 }, 'en'), '1 and {b}');
  });

  it('tell how long each rule took', () => {
    let clock = 0;
    const spent = new Map<string, number>();
    rulesIn(HEAD + WRONG + TAIL, { timing: { now: () => clock++, spent: (rule, time) => void spent.set(rule, (spent.get(rule) ?? 0) + time) } });
    assert.ok((spent.get('note-order') ?? 0) >= 1);
  });
});

describe('fixing all', () => {
  const broken = `${HEAD}*Recalling* its decision;\n\n*Noting* the report.\n\n1. *Takes note* of the report.\n\n1. *Requests* archivists:\n\n   a) To keep shelves,\n\n   (d) To keep boxes.\n\n7. *Decides* to go on;;\n`;

  it('ends with a text in which nothing safe is left to fix', () => {
    const { text, converged, count } = fixAll(broken, GA);
    assert.equal(
      text,
      `${HEAD}*Recalling* its decision,\n\n*Noting* the report,\n\n1. *Takes note* of the report;\n\n2. *Requests* archivists:\n\n   (a) To keep shelves;\n\n   (b) To keep boxes;\n\n3. *Decides* to go on.\n`,
    );
    assert.ok(converged);
    assert.ok(count >= 8);
    assert.deepEqual(fixAll(text, GA), { text, count: 0, passes: 0, converged: true });
  });

  it('keeps every word, but for the agreement that a rule names', () => {
    const levels = { 'lead-agreement': 'off' } as const;
    const words = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];
    assert.deepEqual(words(fixAll(broken, GA).text), words(broken));
    for (const { docs } of RULES) {
      for (const { bad, body, language } of docs.examples) {
        const text = bad.replaceAll(/\{\{|\}\}/g, '');
        const fixed = fixAll(text, { body, language }, { levels });
        assert.ok(fixed.converged, bad);
        assert.deepEqual(words(fixed.text).map((word) => word.toLowerCase()), words(text).map((word) => word.toLowerCase()), bad);
      }
    }
  });

  it('makes of two fixes that meet the first only', () => {
    const finding = (start: number, end: number, text: string): Finding => ({
      rule: `at-${start}`, severity: 'error', span: { start, end }, message: { en: '', fr: '' }, parameters: {},
      fixes: [{ title: { en: '', fr: '' }, parameters: {}, safety: 'safe', edits: [{ span: { start, end }, text }] }],
    });
    const chosen = safeEdits([finding(0, 4, 'a'), finding(3, 6, 'b'), finding(6, 7, 'c')]);
    assert.deepEqual(chosen.flat().map(({ text }) => text), ['a', 'c']);
    assert.deepEqual(safeEdits([finding(0, 4, 'a')], () => false), []);
  });

  it('stops where two rules undo each other', () => {
    const swap = (id: string, from: string, to: string): unknown => resolutionRule({
      id, severity: 'error', messages: { swap: { en: '', fr: '' } }, docs: DOCS,
      check({ text }, report) {
        const at = text.indexOf(from);
        if (at !== -1) report('swap', { start: at, end: at + 1 }, {}, [{ title: { en: '', fr: '' }, safety: 'safe', edits: [{ span: { start: at, end: at + from.length }, text: to }] }]);
      },
    });
    const { converged, passes } = withRules([swap('to-b', 'shelf A', 'shelf B'), swap('to-a', 'shelf B', 'shelf A')], () =>
      fixAll(`${HEAD}*Recalling* shelf A,\n\n${TAIL}`, GA, { levels: { 'to-a': 'error', 'to-b': 'error' } }));
    assert.deepEqual([converged, passes], [false, 2]);
  });
});

describe('levels', () => {
  const front = (level: string): string => `---\nrules:\n  preambular-terminal: ${level}\n---\n\n`;
  const severities = (text: string, options: CheckOptions = {}): readonly string[] => {
    const { tree, resolution } = openDocument('test:levels', text);
    return check(tree, resolution, options).map(({ rule, severity }) => `${rule} ${severity}`);
  };

  it('of the front matter stand above settings and below an option', () => {
    const text = front('hint') + HEAD + WRONG + TAIL;
    assert.deepEqual(severities(text), ['preambular-terminal hint']);
    assert.deepEqual(severities(text, { levels: { 'preambular-terminal': 'warning' } }), ['preambular-terminal hint']);
    assert.deepEqual(severities(text, { forced: { 'preambular-terminal': 'warning' } }), ['preambular-terminal warning']);
    assert.deepEqual(severities(front('off') + HEAD + WRONG + TAIL), []);
  });

  it('that are none leave the rule as it is', () => {
    assert.ok(severities(front('loud') + HEAD + WRONG + TAIL).includes('preambular-terminal error'));
  });
});
