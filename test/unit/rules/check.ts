import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/base/text-edit';
import type { LanguageTag } from '../../../server/src/lang/language';
import type { BodyId } from '../../../server/src/profiles/profile';
import type { Finding } from '../../../server/src/rules/engine/rule';
import { check, type CheckOptions } from '../../../server/src/rules/engine/run';
import { openDocument } from '../../../server/src/workspace/document';
import { markRanges, readMarked } from '../../kit/markers';

export interface Setting {
  readonly body?: BodyId;
  readonly language?: LanguageTag;
  readonly options?: CheckOptions;
}

/** What every rule finds in a text; a rule that throws fails the test. */
export const findingsIn = (text: string, { body, language, options }: Setting = {}): readonly Finding[] => {
  const overrides = { ...(body === undefined ? {} : { body }), ...(language === undefined ? {} : { language }) };
  const { tree, resolution } = openDocument('test:rules', text, 0, overrides);
  const onCrash = (rule: string, error: unknown): void => {
    throw new Error(`${rule} threw`, { cause: error });
  };
  return check(tree, resolution, { onCrash, ...options });
};

/** Asserts that one rule fires at the marked ranges and nowhere else. */
export const checkRule = (rule: string, marked: string, setting: Setting = {}): readonly Finding[] => {
  const { text } = readMarked(marked);
  const findings = findingsIn(text, setting).filter((finding) => finding.rule === rule);
  assert.equal(markRanges(text, findings.map(({ span }) => span)), marked, rule);
  return findings;
};

/** The text after the fixes of one rule, each made singly, the first in the text first. */
export const fixedBy = (rule: string, text: string, setting: Setting = {}): string => {
  let current = text;
  for (let pass = 0; pass < 8; pass++) {
    const fix = findingsIn(current, setting).find((finding) => finding.rule === rule && finding.fixes.length > 0)?.fixes[0];
    if (fix === undefined) return current;
    current = applyEdits(current, fix.edits);
  }
  throw new Error(`${rule} finds something to fix for ever`);
};
