import assert from 'node:assert/strict';
import { SOURCES } from '../../../server/src/profiles/sources';
import { RULES } from '../../../server/src/rules/all.generated';
import type { Text } from '../../../server/src/rules/engine/rule';
import { readMarked } from '../../kit/markers';
import { checkRule, findingsIn, fixedBy } from './check';

const sources = new Set(SOURCES.map(({ id }) => id));

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Every text of a rule's page, with its place. */
const textsOf = ({ messages, docs }: (typeof RULES)[number]): readonly (readonly [string, Text])[] => [
  ...Object.entries(messages).map(([key, text]) => [`messages.${key}`, text] as const),
  ['docs.title', docs.title], ['docs.what', docs.what], ['docs.why', docs.why],
  ...(docs.fix === undefined ? [] : [['docs.fix', docs.fix] as const]),
  ...(docs.frequency === undefined ? [] : [['docs.frequency', docs.frequency] as const]),
];

for (const rule of RULES) {
  describe(`rule ${rule.id}`, () => {
    it('says everything in both languages, with the same placeholders', () => {
      for (const [place, text] of textsOf(rule)) {
        assert.notEqual(text.en.trim(), '', `${place}.en`);
        assert.notEqual(text.fr.trim(), '', `${place}.fr`);
        if (place.startsWith('messages.')) assert.deepEqual(placeholders(text.fr), placeholders(text.en), place);
      }
    });

    it('names known sources', () => {
      assert.deepEqual(rule.docs.sources.filter((id) => !sources.has(id)), []);
      assert.ok(rule.docs.sources.length > 0 || rule.docs.conventions.length === 0, 'conventions without a source');
    });

    it('has an example in each language that it serves', () => {
      for (const language of ['en', 'fr'] as const) {
        if (rule.languages !== undefined && !rule.languages.includes(language)) continue;
        assert.ok(rule.docs.examples.some((example) => example.language === language), language);
      }
    });

    rule.docs.examples.forEach((example, index) => {
      const { body, language, bad, good } = example;
      const setting = { body, language };

      it(`example ${index + 1} (${language}): the bad text is found out, at its marks and nowhere else`, () => {
        assert.notEqual(readMarked(bad).ranges.length, 0, 'nothing is marked');
        checkRule(rule.id, bad, setting);
      });

      it(`example ${index + 1} (${language}): the fix gives the good text`, () => {
        const { text } = readMarked(bad);
        const offered = findingsIn(text, setting).filter((finding) => finding.rule === rule.id).some(({ fixes }) => fixes.length > 0);
        if (offered) assert.equal(fixedBy(rule.id, text, setting), good);
        else assert.notEqual(good, text);
      });

      it(`example ${index + 1} (${language}): the good text is right for every rule`, () => {
        const left = findingsIn(good, setting).filter((finding) => finding.rule === rule.id || finding.severity === 'error' || finding.severity === 'warning');
        assert.deepEqual(left.map((finding) => `${finding.rule} at ${JSON.stringify(good.slice(finding.span.start, finding.span.end))}`), []);
      });
    });
  });
}
