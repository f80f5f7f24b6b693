import type { Span } from '../../base/span';
import type { Resolution } from '../../model/resolution';
import type { Tree } from '../../syntax/tree';
import type { Finding } from './rule';

/**
 * A suppression in the text:
 * `<!-- plenary-disable-next-paragraph RULE, RULE: reason -->`, or `plenary-disable` for the rest of the file, until `plenary-enable`.
 */
export interface Suppression {
  readonly span: Span;
  /** Rules named; empty: all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** Where it holds. */
  readonly scope: Span;
}

const DIRECTIVE = /^<!--[ \t]{0,8}plenary-(disable-next-paragraph|disable|enable)\b([^:>]{0,400})(?::([^>]{0,800}))?-->/u;

/** The suppressions of a text, in its order. */
export const readSuppressions = (tree: Tree, resolution: Resolution): readonly Suppression[] => {
  const found: Suppression[] = [];
  const open: number[] = [];
  for (let index = 0; index < tree.blocks.length; index++) {
    const block = tree.blocks[index]!;
    if (block.kind !== 'comment') continue;
    const start = tree.starts[index]!;
    const match = DIRECTIVE.exec(tree.text.slice(start + block.content, start + block.end));
    if (match === null) continue;
    const span = { start: start + block.content, end: start + block.end };
    const rules = match[2]!.split(/[,\s]+/u).filter((id) => id !== '' && id !== '--');
    if (match[1] === 'enable') {
      for (const at of open.splice(0)) found[at] = { ...found[at]!, scope: { start: found[at]!.scope.start, end: span.start } };
      continue;
    }
    const scope = match[1] === 'disable' ? { start: span.end, end: tree.text.length } : nextParagraph(tree, resolution, index);
    if (match[1] === 'disable') open.push(found.length);
    found.push({ span, rules, reason: (match[3] ?? '').replace(/-{1,8}$/, '').trim(), scope });
  }
  return found;
};

const nextParagraph = (tree: Tree, resolution: Resolution, index: number): Span => {
  let next = index + 1;
  while (next < tree.blocks.length && tree.blocks[next]!.kind === 'comment') next++;
  const start = tree.starts[next] ?? tree.text.length;
  const end = start + (tree.blocks[next]?.length ?? 0);
  for (const unit of resolution.units) {
    for (const paragraph of [...unit.preamble, ...unit.operative]) {
      if (paragraph.blocks[0] === next) return { start, end: Math.max(end, paragraph.span.end) };
    }
  }
  return { start, end };
};

export const suppresses = (suppression: Suppression, { rule, span }: Pick<Finding, 'rule' | 'span'>): boolean =>
  (suppression.rules.length === 0 || suppression.rules.includes(rule)) && span.start >= suppression.scope.start && span.start < Math.max(suppression.scope.end, suppression.scope.start + 1);
