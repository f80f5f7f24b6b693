// How the time of a task grows with its input.

/** Below this many milliseconds a run says more of the machine than of the task. */
const NEGLIGIBLE = 25;
const RUNS = 4;

export interface Growth { readonly single: number; readonly double: number; readonly ratio: number }

const timeOf = (run: () => void): number => {
  const begin = performance.now();
  run();
  return performance.now() - begin;
};

const best = (run: () => void, limit: number): number => {
  let least = Infinity;
  for (let count = 0; count < RUNS; count++) {
    least = Math.min(least, timeOf(run));
    if (least < limit) break;
  }
  return least;
};

/**
 * Times a task on an input and on twice as much, the best of several runs each.
 * @returns ratio 1 where even the double is over too soon to be measured
 */
export const growth = (task: (text: string) => void, unit: string, length: number): Growth => {
  const single = unit.repeat(Math.ceil(length / unit.length));
  const twice = single + single;
  const double = best(() => task(twice), NEGLIGIBLE);
  if (double < NEGLIGIBLE) return { single: double, double, ratio: 1 };
  const once = best(() => task(single), 0);
  return { single: once, double, ratio: double / Math.max(once, 1) };
};
