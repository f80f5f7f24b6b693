import type { Span } from '../../base/span';
import type { Paragraph, Unit } from '../../model/resolution';
import type { BlockKind } from '../../syntax/block';
import type { Draft } from '../draft';

/** What folds: from the line of `start` to the line of `end`. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'plain' | 'comment' | 'region';
}

const plain = (start: number, end: number): Fold => ({ span: { start, end }, kind: 'plain' });

const paragraphFolds = ({ span, children }: Paragraph): readonly Fold[] => [plain(span.start, span.end), ...children.flatMap(paragraphFolds)];

/** Whether the text of a span stands on more than one line. */
const isLong = (text: string, { start, end }: Span): boolean => {
  const at = text.indexOf('\n', start);
  return at !== -1 && at < end;
};

/** The line above, where it is blank: a part may not fold at the line at which its first paragraph does. */
const lineAbove = (text: string, start: number): number => Math.max(0, text.lastIndexOf('\n', start - 1));

const partFolds = (text: string, { enacting, preamble, operative }: Unit): readonly Fold[] => {
  const folds: Fold[] = [];
  const lastPreambular = preamble.at(-1);
  if (lastPreambular !== undefined) folds.push(plain(enacting?.span.start ?? preamble[0]!.span.start, lastPreambular.span.end));
  const [first] = operative;
  if (first !== undefined && operative.length > 1) {
    folds.push(plain(isLong(text, first.span) ? lineAbove(text, first.span.start) : first.span.start, operative.at(-1)!.span.end));
  }
  return folds;
};

const sectionFolds = ({ sections }: Unit): readonly Fold[] =>
  sections.flatMap(({ heading, preamble, operative }) => {
    const end = Math.max(preamble.at(-1)?.span.end ?? 0, operative.at(-1)?.span.end ?? 0);
    return heading === undefined || end <= heading.span.end ? [] : [plain(heading.span.start, end)];
  });

/** Kinds of blocks that fold by themselves. */
const FOLDED_BLOCKS: Readonly<Partial<Record<BlockKind, Fold['kind']>>> = { comment: 'comment', 'front-matter': 'region', table: 'plain' };

const blockFolds = ({ tree }: Draft): readonly Fold[] =>
  tree.blocks.flatMap(({ kind, content, end }, index): readonly Fold[] => {
    const as = FOLDED_BLOCKS[kind];
    if (as === undefined) return [];
    const start = tree.starts[index]!;
    return [{ span: { start: start + content, end: start + end }, kind: as }];
  });

/** Everything that folds, in no particular order; some of it stands on one line. */
export const foldsOf = (draft: Draft): readonly Fold[] => {
  const { tree: { text }, resolution: { units, annexes, notes } } = draft;
  const { definitions } = notes;
  const [first] = definitions;
  const together = first !== undefined && definitions.every(({ block }, index) => index === 0 || block - definitions[index - 1]!.block <= 2);
  return [
    ...blockFolds(draft),
    ...units.flatMap((unit) => [...partFolds(text, unit), ...sectionFolds(unit), ...[...unit.preamble, ...unit.operative].flatMap(paragraphFolds)]),
    ...annexes.map(({ span }) => plain(span.start, span.end)),
    ...definitions.map(({ span }) => plain(span.start, span.end)),
    ...(together ? [plain(first.span.start, definitions.at(-1)!.span.end)] : []),
  ];
};
