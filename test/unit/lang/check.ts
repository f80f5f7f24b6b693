import assert from 'node:assert/strict';
import type { LanguageTag, LeadManner, LeadPhrase } from '../../../server/src/lang/language';
import { languageOf } from '../../../server/src/lang';

/** The lead of an opening, with a bar where it should end; the bar is taken out before the opening is read. */
export const leadOf = (tag: LanguageTag, marked: string, manner?: LeadManner): LeadPhrase => {
  const opening = marked.replace('|', '');
  const lead = languageOf(tag).recogniseLead(opening, manner);
  assert.ok(lead !== undefined, `no lead in “${opening}”`);
  assert.equal(`${opening.slice(0, lead.length)}|${opening.slice(lead.length)}`, marked);
  return lead;
};

/** Asserts that each opening has a lead that ends at its bar, of the mood given. */
export const checkLeads = (tag: LanguageTag, mood: LeadPhrase['mood'], openings: readonly string[]): void => {
  for (const marked of openings) assert.equal(leadOf(tag, marked).mood, mood, marked);
};

export const checkNone = (tag: LanguageTag, openings: readonly string[]): void => {
  for (const opening of openings) {
    const lead = languageOf(tag).recogniseLead(opening);
    assert.equal(lead === undefined ? '' : opening.slice(0, lead.length), '', `a lead in “${opening}”`);
  }
};
