import { overlaps, type Span } from '../../base/span';
import type { TextEdit } from '../../base/text-edit';
import type { Finding } from './rule';

/** Whether an edit cannot be made beside another one: they overlap, or one is an insertion at an edge of the other. */
const meets = (span: Span, other: Span): boolean =>
  overlaps(span, other) || (span.start === span.end && span.start === other.start) || (other.start === other.end && other.start >= span.start && other.start <= span.end);

/** Rank of the first span that starts at an offset or behind it. */
const rankOf = (spans: readonly Span[], start: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether a span meets one of some that stand in order and do not meet each other: only its neighbours can. */
const meetsAny = (spans: readonly Span[], span: Span): boolean => {
  const rank = rankOf(spans, span.start);
  for (let it = Math.max(0, rank - 2); it < spans.length && spans[it]!.start <= span.end; it++) if (meets(span, spans[it]!)) return true;
  return false;
};

/** The safe fixes of a set of findings that can be made together; of two that meet, the first in the text. */
export const safeEdits = (findings: readonly Finding[], wanted: (rule: string) => boolean = () => true): readonly (readonly TextEdit[])[] => {
  const taken: Span[] = [];
  const chosen: (readonly TextEdit[])[] = [];
  for (const { rule, fixes } of findings) {
    const fix = wanted(rule) ? fixes.find(({ safety }) => safety === 'safe') : undefined;
    if (fix === undefined || fix.edits.some(({ span }) => meetsAny(taken, span))) continue;
    for (const { span } of fix.edits) taken.splice(rankOf(taken, span.start), 0, span);
    chosen.push(fix.edits);
  }
  return chosen;
};
