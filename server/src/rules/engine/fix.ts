import { overlaps, type Span } from '../../base/span';
import { applyEdits, type TextEdit } from '../../base/text-edit';
import { openDocument } from '../../workspace/document';
import type { Overrides } from '../../model/infer';
import { check, type CheckOptions } from './run';
import type { Finding } from './rule';

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

/** The safe fixes of a set of findings that can be made together; of two that meet, the first in the text. */
export const safeEdits = (findings: readonly Finding[], wanted: (rule: string) => boolean = () => true): readonly (readonly TextEdit[])[] => {
  const taken: Span[] = [];
  const chosen: (readonly TextEdit[])[] = [];
  for (const { rule, fixes } of findings) {
    const fix = wanted(rule) ? fixes.find(({ safety }) => safety === 'safe') : undefined;
    if (fix === undefined) continue;
    const meets = fix.edits.some(({ span }) => taken.some((other) => overlaps(span, other) || (span.start === span.end && span.start === other.start) || (other.start === other.end && other.start >= span.start && other.start <= span.end)));
    if (meets) continue;
    taken.push(...fix.edits.map(({ span }) => span));
    chosen.push(fix.edits);
  }
  return chosen;
};

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
