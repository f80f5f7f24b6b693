import type { TextEdit } from '../../base/text-edit';
import type { Paragraph, ParagraphMark, Unit } from '../../model/resolution';
import type { ReportedFix, Text } from '../engine/rule';

// The numbers of operative paragraphs: where their sequence breaks, and what would mend it.

/** What the pages of rules on numbers say of their fix. */
export const RENUMBERING: Text = {
  en: 'Numbers the paragraphs anew. Safe where the text refers to no paragraph by its number; otherwise a person has to look at the references.',
  fr: 'Renumérote les paragraphes. Sans risque quand le texte ne renvoie à aucun paragraphe par son numéro ; sinon, les renvois sont à revoir.',
};

export interface Numbered {
  readonly paragraph: Paragraph;
  readonly mark: ParagraphMark;
  readonly value: number;
}

/**
 * `gap`: numbers before this one are missing. `outlier`: this number alone is wrong, the next goes on as if it were right.
 * `duplicate`: the number before stands again. `restart`: the numbers jump back. `start`: the first one is not 1.
 */
export interface NumberFault {
  readonly kind: 'gap' | 'outlier' | 'duplicate' | 'restart' | 'start';
  readonly at: Numbered;
  readonly previous: number;
  readonly expected: number;
  /** Every numbered paragraph counted in one with it. */
  readonly run: readonly Numbered[];
}

const numberedOf = (paragraph: Paragraph): Numbered | undefined => {
  const { mark } = paragraph;
  return mark?.style === 'decimal' && mark.value !== undefined ? { paragraph, mark, value: mark.value } : undefined;
};

/** The number after a paragraph, at most three paragraphs further on. */
const valueAfter = (all: readonly Paragraph[], index: number): number | undefined => {
  for (let it = index + 1; it <= index + 3; it++) {
    const after = all[it];
    const value = after === undefined ? undefined : numberedOf(after)?.value;
    if (value !== undefined) return value;
  }
  return undefined;
};

interface Walk {
  previous: number;
  run: Numbered[];
}

/** Three rules ask for the faults of one version. */
const known = new WeakMap<Unit, readonly NumberFault[]>();

/** The faults of a unit in the order of the text. A section, or a list after a colon, may begin at 1 or go on. */
export const numberFaults = (unit: Unit): readonly NumberFault[] => {
  let faults = known.get(unit);
  if (faults === undefined) {
    faults = readFaults(unit);
    known.set(unit, faults);
  }
  return faults;
};

const readFaults = (unit: Unit): readonly NumberFault[] => {
  const faults: NumberFault[] = [];
  // Nearly every text ends here
  if (unit.operative.every(({ number }, index) => number === index + 1)) return faults;
  const outer: Walk[] = [];
  let walk: Walk = { previous: 0, run: [] };
  let colon = false;
  let lost = 0;
  const all = unit.operative;
  const openings = new Set(unit.sections.map(({ operative }) => operative[0]));
  all.forEach((paragraph, index) => {
    const numbered = numberedOf(paragraph);
    const opensSection = openings.has(paragraph);
    const introduces = paragraph.endMark === ':' && paragraph.children.length === 0 && paragraph.continuations.length === 0;
    if (numbered === undefined) {
      colon = introduces;
      lost++;
      return;
    }
    const { value, mark } = numbered;
    // Paragraphs between two numbers may have lost theirs: `unnumbered-operative` tells of them
    const skipped = lost;
    lost = 0;
    const expected = walk.previous + 1;
    const next = value === expected ? undefined : valueAfter(all, index);
    if (value === 1 && walk.previous > 0 && (opensSection || colon)) {
      if (colon && !opensSection) outer.push(walk);
      walk = { previous: 0, run: [] };
    } else if (outer.length > 0 && value !== expected && value === outer.at(-1)!.previous + 1) {
      walk = outer.pop()!;
    } else if (value !== expected && value !== expected + skipped && mark.suffix === undefined) {
      const fault = (kind: NumberFault['kind']): void => void faults.push({ kind, at: numbered, previous: walk.previous, expected, run: walk.run });
      if (walk.previous === 0) fault('start');
      else if (value === walk.previous) {
        // `1.` before every paragraph, as Markdown allows: said once
        const last = faults.at(-1);
        if (value !== 1 || last?.kind !== 'duplicate' || last.run !== walk.run || last.previous !== 1) fault('duplicate');
      }
      else if (next === expected + 1) fault('outlier');
      else fault(value > expected ? 'gap' : 'restart');
      walk.run.push(numbered);
      walk.previous = next === expected + 1 ? expected : value;
      colon = introduces;
      return;
    }
    walk.run.push(numbered);
    walk.previous = value;
    colon = introduces;
  });
  return faults;
};

/** Words before a number that name a paragraph, of this text or of another: a new number may make them wrong. */
const REFERENCE = /(?:paragraphs?|paras?\.?|paragraphes?|par\.|alinéas?|párrafos?|clauses?|OP|пункт\p{L}{0,4}|الفقر\p{L}{1,4}|第)[ \u00a0]{0,3}\d/iu;

export const hasReferences = (text: string): boolean => REFERENCE.test(text);

/** Numbers the run 1, 2, 3 … as it stands. */
export const renumbered = (text: string, run: readonly Numbered[]): readonly TextEdit[] => {
  const edits: TextEdit[] = [];
  run.forEach(({ mark, value }, index) => {
    if (value === index + 1) return;
    const digits = /[0-9]+/.exec(mark.inner)?.[0];
    const at = digits === undefined ? -1 : text.indexOf(digits, mark.span.start);
    if (at !== -1 && at < mark.span.end) edits.push({ span: { start: at, end: at + digits!.length }, text: String(index + 1) });
  });
  return edits;
};

/**
 * The fixes that number runs anew, each run once: safe where nothing can refer to a number, and no number of a negotiation (`4 bis`)
 * stands in it.
 */
export const renumberFixes = (text: string): ((fault: NumberFault) => readonly ReportedFix[]) => {
  let references: boolean | undefined;
  const known = new Map<readonly Numbered[], { readonly edits: readonly TextEdit[]; readonly plain: boolean }>();
  return ({ kind, run }) => {
    let renumbering = known.get(run);
    if (renumbering === undefined) {
      renumbering = { edits: renumbered(text, run), plain: run.every(({ mark }) => mark.suffix === undefined) };
      known.set(run, renumbering);
    }
    const { edits, plain } = renumbering;
    if (edits.length === 0) return [];
    references ??= hasReferences(text);
    return [{ title: { en: 'Number the paragraphs anew', fr: 'Renuméroter les paragraphes' }, safety: plain && kind !== 'restart' && !references ? 'safe' : 'review', edits }];
  };
};
