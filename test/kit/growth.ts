// How the time of a task grows with its input.

/** Below this many milliseconds a run says more of the machine than of the task. */
const NEGLIGIBLE = 25;
/** Runs of each length, the two in turn; the shortest counts. */
const RUNS = 4;
/** A ratio that is too high is measured again on twice the length, this many times: noise goes away, growth does not. */
const DOUBLINGS = 3;
/** Milliseconds after which a length is not doubled again. */
const TOO_LONG = 4000;

export interface Growth {
  /** Milliseconds, and for twice the length. */
  readonly single: number;
  readonly double: number;
  /** 1 where even the double is over too soon to be measured. */
  readonly ratio: number;
}

const timeOf = (run: () => void): number => {
  const begin = performance.now();
  run();
  return performance.now() - begin;
};

const measure = (task: (text: string) => void, single: string): Growth => {
  const twice = single + single;
  let once = Infinity;
  let double = Infinity;
  for (let run = 0; run < RUNS; run++) {
    double = Math.min(double, timeOf(() => task(twice)));
    if (double < NEGLIGIBLE) return { single: double, double, ratio: 1 };
    once = Math.min(once, timeOf(() => task(single)));
  }
  return { single: once, double, ratio: double / Math.max(once, 1) };
};

/**
 * Times a task on an input and on twice as much.
 * @param limit ratio above which the measurement is repeated on longer inputs; the lowest ratio found is returned
 */
export const growth = (task: (text: string) => void, unit: string, length: number, limit: number): Growth => {
  let text = unit.repeat(Math.ceil(length / unit.length));
  let found = measure(task, text);
  for (let again = 1; again < DOUBLINGS && found.ratio >= limit && found.double < TOO_LONG; again++) {
    text += text;
    const next = measure(task, text);
    if (next.ratio < found.ratio) found = next;
  }
  return found;
};
