// The table of `check --timing`.
import { type Io, say } from './io';
import { LABELS } from './texts';

/** Milliseconds by rule; `''` stands for reading the texts. */
export type Times = Map<string, number>;

export const printTimes = (io: Io, times: Times): void => {
  const rules = [...times].filter(([rule]) => rule !== '').sort((a, b) => b[1] - a[1]);
  const sum = rules.reduce((total, [, spent]) => total + spent, 0);
  const reading = times.get('') ?? 0;
  const sums: readonly (readonly [string, number])[] = [[say(io, LABELS.rules), sum], [say(io, LABELS.reading), reading], [say(io, LABELS.total), sum + reading]];
  const rows = [...rules, ...sums];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, spent] of rows) io.err(`${name.padEnd(width)}  ${spent.toFixed(2).padStart(9)} ms\n`);
};
