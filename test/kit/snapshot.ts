import type { Span } from '../../server/src/base/span';
import type { Resolution } from '../../server/src/model/resolution';

/** What the interfaces of `model/resolution.ts` promise; objects of the model compute some of it when asked, and hold more besides. */
const PUBLIC = [
  'part', 'depth', 'span', 'content', 'blocks', 'mark', 'ordinal', 'lead', 'terminal', 'children', 'continuations', 'last', 'sectionLast',
  'text', 'emphasised', 'run', 'phrase', 'recognised', 'inner', 'style', 'open', 'close', 'value', 'suffix', 'bulleted',
  'start', 'end', 'contentStart', 'contentEnd', 'textEnd', 'conjunction', 'strength',
] as const;

const plain = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? undefined : value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return [...value].map(plain);
  const prototype: unknown = Object.getPrototypeOf(value);
  const keys = prototype === Object.prototype || prototype === null ? Object.keys(value) : PUBLIC.filter((key) => key in value);
  return Object.fromEntries(keys.map((key) => [key, plain((value as Record<string, unknown>)[key])]).filter(([, item]) => item !== undefined));
};

/** A resolution as plain data, to be compared as a whole. */
export const snapshot = (resolution: Resolution): unknown => plain({ ...resolution, profile: resolution.profile.id });

/** Every span in plain data, however deep. A recognised phrase counts from its own start and is left out. */
export const spansOf = (value: unknown, path = ''): { readonly path: string; readonly span: Span }[] => {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => spansOf(item, `${path}[${index}]`));
  const { start, end } = value as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ path, span: { start, end } }] : [];
  return own.concat(Object.entries(value).flatMap(([key, item]) => (key === 'phrase' ? [] : spansOf(item, `${path}.${key}`))));
};
