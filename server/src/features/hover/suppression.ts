import { RULES } from '../../rules/all.generated';
import { blockAt } from '../../syntax/tree';
import type { HoverSource } from '.';
import { ruleUrl } from '../diagnostics';
import { escapeMarkdown } from '../phrases';

const DIRECTIVE = /^<!--[ \t]{0,8}plenary-/;
const ID = /[a-z0-9-]/;
/** Longest rule id, in code units. */
const MAX_ID = 60;

/** What a rule that a suppression names finds, with its page. */
export const suppressionHover: HoverSource = ({ tree }, offset, language) => {
  const index = blockAt(tree, offset);
  const block = tree.blocks[index];
  if (block?.kind !== 'comment') return undefined;
  const at = tree.starts[index]! + block.content;
  if (!DIRECTIVE.test(tree.text.slice(at, at + 24))) return undefined;
  let start = offset;
  let end = offset;
  while (start > at && offset - start < MAX_ID && ID.test(tree.text[start - 1]!)) start--;
  while (end < tree.text.length && end - offset < MAX_ID && ID.test(tree.text[end]!)) end++;
  const rule = RULES.find(({ id }) => id === tree.text.slice(start, end));
  if (rule === undefined) return undefined;
  const { title, what } = rule.docs;
  const link = `[${escapeMarkdown(title[language])}](${ruleUrl(rule.id, language)})`;
  return { span: { start, end }, markdown: `${link}\n\n${escapeMarkdown(what[language])}` };
};
