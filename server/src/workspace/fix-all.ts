import { applyEdits } from '../base/text-edit';
import type { Overrides } from '../model/infer';
import { safeEdits } from '../rules/engine/fix';
import { check, type CheckOptions } from '../rules/engine/run';
import { openDocument } from './document';

/** Passes after which fixing ends, whatever is left. */
export const MAX_PASSES = 10;

export interface Fixed {
  readonly text: string;
  /** Fixes made. */
  readonly count: number;
  readonly passes: number;
  /** False where two rules undo each other's work or the passes did not suffice. */
  readonly converged: boolean;
}

/** Applies safe fixes until none is left. Words are never touched but by the rule that names them. */
export const fixAll = (text: string, overrides: Overrides = {}, options: CheckOptions = {}): Fixed => {
  const seen = new Set<string>([text]);
  let current = text;
  let count = 0;
  for (let passes = 0; passes < MAX_PASSES; passes++) {
    const { tree, resolution } = openDocument('', current, 0, overrides);
    const chosen = safeEdits(check(tree, resolution, options));
    if (chosen.length === 0) return { text: current, count, passes, converged: true };
    const next = applyEdits(current, chosen.flat());
    count += chosen.length;
    current = next;
    if (seen.has(next)) return { text: current, count, passes: passes + 1, converged: false };
    seen.add(next);
  }
  return { text: current, count, passes: MAX_PASSES, converged: false };
};
