// The canonical form of a text: spacing, indents and numbers. Words, emphasis and no-break spaces are never touched.
import { contains, overlaps, type Span } from '../../base/span';
import { applyEdits, type TextEdit } from '../../base/text-edit';
import { buildResolution } from '../../model/build';
import type { Overrides } from '../../model/infer';
import type { Resolution } from '../../model/resolution';
import { parse, type Tree } from '../../syntax/tree';
import { indents } from './indents';
import { markEdits } from './marks';
import { numberEdits } from './numbers';
import { shapeOf } from './shape';
import { spaceEdits } from './spaces';

/** A text and what it was read with; every `Document` is one. */
export interface Formattable {
  readonly tree: Tree;
  readonly overrides: Overrides;
  readonly resolution: Resolution;
}

interface Plan {
  readonly indents: boolean;
  readonly marks: boolean;
  readonly numbers: boolean;
}

/** From the whole canonical form to spacing alone; the first that leaves the structure of the text as it is will do. */
const PLANS: readonly Plan[] = [
  { indents: true, marks: true, numbers: true },
  { indents: true, marks: false, numbers: true },
  { indents: false, marks: true, numbers: true },
  { indents: false, marks: false, numbers: true },
  { indents: false, marks: false, numbers: false },
];

const meets = ({ span: { start, end } }: TextEdit, span: Span): boolean =>
  start === end ? contains(span, start) : overlaps({ start, end }, span);

/** Edits that touch are made one; edits that change nothing are dropped. */
const tidy = (text: string, edits: readonly TextEdit[]): readonly TextEdit[] => {
  const merged: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const before = merged.at(-1);
    if (before !== undefined && before.span.end === edit.span.start) {
      merged[merged.length - 1] = { span: { start: before.span.start, end: edit.span.end }, text: before.text + edit.text };
    } else merged.push(edit);
  }
  return merged.filter(({ span, text: next }) => text.slice(span.start, span.end) !== next);
};

/**
 * What makes a text canonical.
 * @param span formats this part only; numbers are then left alone, for they depend on each other
 * @returns edits that do not overlap, in the order of the text; after them the text reads as the same resolution
 */
export const formatEdits = ({ tree, overrides, resolution }: Formattable, span?: Span): readonly TextEdit[] => {
  const { text } = tree;
  // In raw text of a PDF the place of a line is all that is known of it
  const { wrapped } = resolution;
  const depths = wrapped ? new Map<number, number>() : indents(tree, resolution);
  let before: string | undefined;
  for (const plan of PLANS) {
    const all = tidy(text, [
      ...spaceEdits(tree, plan.indents ? depths : new Map()),
      ...(plan.marks ? markEdits(tree) : []),
      ...(plan.numbers && span === undefined ? numberEdits(tree, resolution) : []),
    ]);
    const edits = span === undefined ? all : all.filter((edit) => meets(edit, span));
    if (edits.length === 0) return edits;
    before ??= shapeOf(tree, resolution);
    const next = parse(applyEdits(text, edits));
    if (shapeOf(next, buildResolution(next, overrides)) === before) return edits;
  }
  return [];
};
