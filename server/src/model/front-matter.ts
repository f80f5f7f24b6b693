import { isMap, isScalar, parseDocument, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { Span } from '../base/span';
import type { Block } from '../syntax/block';

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: unknown;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** The data before a text. Spans are relative to the start of the text. */
export interface FrontMatter {
  readonly span: Span;
  readonly entries: readonly FrontMatterEntry[];
  /** What makes it unreadable, where it is: a message of the YAML reader and its place. */
  readonly errors: readonly { readonly message: string; readonly span: Span }[];
}

const known = new WeakMap<Block, FrontMatter>();

const spanOf = (node: unknown, fallback: Span): Span => {
  const range = (node as ParsedNode | null | undefined)?.range;
  return range === null || range === undefined ? fallback : { start: range[0], end: range[1] };
};

const firstLine = (message: string): string => message.split('\n')[0]!;

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Reads the front matter of the first block, once for its life. */
export const readFrontMatter = (text: string, block: Block): FrontMatter => {
  const cached = known.get(block);
  if (cached !== undefined) return cached;
  const whole: Span = { start: 0, end: block.end };
  const source = text.slice(0, block.end);
  const from = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(source)![0].length;
  const yaml = source.slice(from).replace(/(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*$/, '\n');
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, strict: false });
  const entries: FrontMatterEntry[] = [];
  const errors = document.errors.map(({ message, pos }) => ({ message: firstLine(message), span: shifted({ start: pos[0], end: Math.max(pos[1], pos[0]) }, from) }));
  if (isMap(document.contents)) {
    for (const pair of document.contents.items as Pair<unknown, unknown>[]) {
      const key = isScalar(pair.key) ? String((pair.key as Scalar).value) : '';
      const keySpan = shifted(spanOf(pair.key, { start: 0, end: 0 }), from);
      const node = pair.value as { toJS?: (document: unknown) => unknown } | null;
      const valueSpan = shifted(spanOf(pair.value, { start: keySpan.end - from, end: keySpan.end - from }), from);
      let value: unknown = null;
      try {
        if (node !== null && node !== undefined) value = isScalar(node) ? node.value : node.toJS?.(document);
      } catch (error) {
        // An alias without its anchor, or one that stands for more than the reader takes
        errors.push({ message: firstLine(error instanceof Error ? error.message : String(error)), span: valueSpan });
      }
      entries.push({ key, value, keySpan, valueSpan });
    }
  }
  if (errors.length === 0 && document.contents !== null && !isMap(document.contents)) {
    errors.push({ message: 'not a list of keys and values', span: whole });
  }
  const result: FrontMatter = { span: whole, entries, errors };
  known.set(block, result);
  return result;
};

export const valueIn = (frontMatter: FrontMatter | undefined, key: string): unknown => frontMatter?.entries.find((entry) => entry.key === key)?.value;
