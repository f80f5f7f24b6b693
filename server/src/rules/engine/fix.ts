import { overlaps, type Span } from '../../base/span';
import type { TextEdit } from '../../base/text-edit';
import type { Finding } from './rule';

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
