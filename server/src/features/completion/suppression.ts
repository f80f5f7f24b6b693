import { RULES } from '../../rules/all.generated';
import type { Draft } from '../draft';
import { escapeMarkdown } from '../phrases';
import type { Request } from '.';
import { type Item, rank } from './item';

/** The comment up to the cursor: the directive, the ids before, the id that is being written. */
const NAMING = /<!--[ \t]{0,8}plenary-(?:disable-next-paragraph|disable)[ \t]{1,8}((?:[a-z0-9-]{1,60}[ \t]{0,4},[ \t]{0,4}){0,20})([a-z0-9-]{0,60})$/;
const STARTING = /<!--[ \t]{0,8}([a-z-]{0,40})$/;
/** Longest comment that is looked back at, in code units. */
const MAX_COMMENT = 1400;
const DIRECTIVES = ['plenary-disable-next-paragraph', 'plenary-disable', 'plenary-enable'];

/** The ids of the rules in a suppression, and the directives themselves. */
export const suppressionItems = ({ tree: { text } }: Draft, { offset, language }: Request): readonly Item[] => {
  const before = text.slice(Math.max(0, offset - MAX_COMMENT), offset);
  const naming = NAMING.exec(before);
  if (naming === null) {
    const starting = STARTING.exec(before);
    if (starting === null) return [];
    const span = { start: offset - starting[1]!.length, end: offset };
    return DIRECTIVES.map((label, index): Item => ({ label, kind: 'key', span, text: label, filter: label, sort: rank(0, index) }));
  }
  const named = new Set(naming[1]!.split(/[ \t,]{1,9}/));
  const span = { start: offset - naming[2]!.length, end: offset };
  return RULES.filter(({ id }) => !named.has(id)).map(({ id, docs }, index): Item => (
    { label: id, kind: 'rule', detail: docs.title[language], documentation: escapeMarkdown(docs.what[language]), span, text: id, filter: id, sort: rank(0, index) }
  ));
};
