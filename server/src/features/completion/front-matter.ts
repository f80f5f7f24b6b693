import { profileOf } from '../../profiles';
import type { BodyId } from '../../profiles/profile';
import { FRONT_MATTER_KEYS, frontMatterKey } from '../../model/front-matter-schema';
import { RULES } from '../../rules/all.generated';
import type { Draft } from '../draft';
import { escapeMarkdown } from '../phrases';
import type { Request } from '.';
import { escapeSnippet, type Item, rank } from './item';

/** Longest line that is looked at, in code units. */
const MAX_LINE = 400;
const KEY = /^([A-Za-z]{0,40})$/;
const VALUE = /^([A-Za-z]{1,40})[ \t]{0,8}:[ \t]{0,8}([^\s#]{0,60})$/;
const NESTED_KEY = /^[ \t]{1,40}([a-z0-9-]{0,60})$/;
const NESTED_VALUE = /^[ \t]{1,40}[a-z0-9-]{1,60}[ \t]{0,8}:[ \t]{0,8}([a-z]{0,20})$/;
const REST = /^[^\s#:,]{0,60}/;

interface Line {
  readonly before: string;
  readonly end: number;
  readonly language: 'en' | 'fr';
  readonly draft: Draft;
}

const keyItems = ({ draft, end, language }: Line, offset: number, typed: string): readonly Item[] => {
  const span = { start: offset - typed.length, end };
  const taken = new Set(draft.resolution.frontMatter?.entries.filter(({ keySpan }) => offset < keySpan.start || offset > keySpan.end).map(({ key }) => key));
  const hasColon = draft.tree.text[end] === ':';
  return FRONT_MATTER_KEYS.filter(({ key }) => !taken.has(key)).map(({ key, docs, example }, index): Item => ({
    label: key, kind: 'key', detail: example, documentation: escapeMarkdown(docs[language]), span, text: hasColon ? key : `${key}: `,
    ...(hasColon ? {} : { snippet: `${escapeSnippet(key)}: $0` }), filter: key, sort: rank(0, index),
  }));
};

const valueItems = ({ end, language }: Line, offset: number, key: string, typed: string): readonly Item[] => {
  const known = frontMatterKey(key);
  if (known?.values === undefined || known.type === 'levels') return [];
  const span = { start: offset - typed.length, end };
  return known.values.map((value, index): Item => ({
    label: value, kind: 'value', ...(known.type === 'body' ? { detail: profileOf(value as BodyId).name[language] } : {}),
    span, text: value, filter: value, sort: rank(0, index),
  }));
};

/** Below `rules:`, the ids of the rules and their levels. */
const nestedItems = ({ before, end, language }: Line, offset: number): readonly Item[] => {
  const value = NESTED_VALUE.exec(before);
  if (value !== null) {
    const levels = frontMatterKey('rules')?.values ?? [];
    const span = { start: offset - value[1]!.length, end };
    return levels.map((level, index): Item => ({ label: level, kind: 'value', span, text: level, filter: level, sort: rank(0, index) }));
  }
  const key = NESTED_KEY.exec(before);
  if (key === null) return [];
  return RULES.map(({ id, docs }, index): Item => ({
    label: id, kind: 'rule', detail: docs.title[language], span: { start: offset - key[1]!.length, end }, text: `${id}: `, filter: id, sort: rank(0, index),
  }));
};

/** The key that an indented line stands below. */
const parentOf = (text: string, start: number): string | undefined => {
  const above = text.slice(0, start).split('\n');
  const parent = above.findLast((line) => line.trim() !== '' && !/^[ \t]/.test(line));
  return parent === undefined ? undefined : VALUE.exec(parent.trimEnd())?.[1];
};

/** Keys and values between the fences of the front matter. */
export const frontMatterItems = (draft: Draft, { offset, language }: Request): readonly Item[] => {
  const { text } = draft.tree;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (start === 0 || before.length > MAX_LINE || before.startsWith('---') || text.startsWith('---', start)) return [];
  const line: Line = { before, end: offset + REST.exec(text.slice(offset, offset + MAX_LINE))![0].length, language, draft };
  const key = KEY.exec(before);
  if (key !== null) return keyItems(line, offset, key[1]!);
  const value = VALUE.exec(before);
  if (value !== null) return valueItems(line, offset, value[1]!, value[2]!);
  return parentOf(text, start) === 'rules' ? nestedItems(line, offset) : [];
};
