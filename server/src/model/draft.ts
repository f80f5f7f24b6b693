import type { Terminal } from './terminal';
import type { Annex, Continuation, EnactingLine, Heading, Lead, Paragraph, ParagraphMark, Part, Section, Unit } from './resolution';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A paragraph while it is being put together; the very object becomes the paragraph of the model. */
export interface ParagraphDraft extends Mutable<Omit<Paragraph, 'span' | 'content' | 'children' | 'blocks' | 'continuations'>> {
  span: { start: number; end: number };
  content: { start: number; end: number };
  blocks: number[];
  children: ParagraphDraft[];
  continuations: Continuation[];
}

export interface SectionDraft {
  readonly heading: Heading | undefined;
  readonly preamble: ParagraphDraft[];
  readonly operative: ParagraphDraft[];
}

export interface UnitDraft {
  readonly enacting: EnactingLine | undefined;
  readonly headings: Heading[];
  readonly sections: SectionDraft[];
}

export interface AnnexDraft {
  readonly heading: Heading;
  end: number;
}

/** A draft whose order among the others is not yet known. */
export const newDraft = (
  part: Part, depth: number, block: number, start: number, contentStart: number, end: number,
  mark: ParagraphMark | undefined, lead: Lead | undefined, terminal: Terminal,
): ParagraphDraft => ({
  part, depth, span: { start, end }, content: { start: contentStart, end }, blocks: [block], mark, ordinal: 0, lead, terminal,
  children: [], continuations: [], last: false, sectionLast: false,
});

const settle = (draft: ParagraphDraft, ordinal: number, last: boolean, sectionLast: boolean): void => {
  draft.ordinal = ordinal;
  draft.last = last;
  draft.sectionLast = sectionLast;
  draft.content.end = draft.span.end;
  const { children } = draft;
  for (let index = 0; index < children.length; index++) {
    const final = index === children.length - 1;
    settle(children[index]!, index + 1, last && final, sectionLast && final);
  }
};

export const finishUnit = (draft: UnitDraft): Unit => {
  const all: Record<Part, Paragraph[]> = { preamble: [], operative: [] };
  const counts: Record<Part, number> = { preamble: 0, operative: 0 };
  for (const section of draft.sections) {
    counts.preamble += section.preamble.length;
    counts.operative += section.operative.length;
  }
  for (const section of draft.sections) {
    for (const part of ['preamble', 'operative'] as const) {
      const paragraphs = section[part];
      for (let index = 0; index < paragraphs.length; index++) {
        const ordinal = all[part].length + 1;
        settle(paragraphs[index]!, ordinal, ordinal === counts[part], index === paragraphs.length - 1);
        all[part].push(paragraphs[index]!);
      }
    }
  }
  const sections: readonly Section[] = draft.sections;
  return { enacting: draft.enacting, headings: draft.headings, sections, preamble: all.preamble, operative: all.operative };
};

export const finishAnnex = ({ heading, end }: AnnexDraft): Annex => ({ heading, span: { start: heading.span.start, end } });
