import type { Mood, RankedPhrase } from './language';

/**
 * Reads a table of ranked phrases: one row a line, `mood` (P or O), `count`, `text`, `masculine` (may be empty), counterparts separated by `/`,
 * the columns separated by `|`.
 */
export const parseRanked = (table: string): readonly RankedPhrase[] =>
  table.trim().split('\n').map((line): RankedPhrase => {
    const [part = '', count = '', text = '', masculine = '', counterparts = ''] = line.split('|');
    const mood: Mood = part === 'P' ? 'preamble' : 'operative';
    return {
      mood, text, count: Number(count), counterparts: counterparts === '' ? [] : counterparts.split('/'),
      ...(masculine === '' ? {} : { masculine }),
    };
  });

/** A list computed when first asked for. */
export const lazyRanked = (table: string): (() => readonly RankedPhrase[]) => {
  let rows: readonly RankedPhrase[] | undefined;
  return () => (rows ??= parseRanked(table));
};
