import type { Terminal } from './terminal';
import type { Annex, Continuation, EnactingLine, Heading, Lead, Paragraph, ParagraphMark, Part, Section, Unit } from './resolution';

/** A paragraph while it is being put together. */
export interface ParagraphDraft {
  part: Part;
  depth: number;
  start: number;
  end: number;
  contentStart: number;
  readonly blocks: number[];
  readonly indent: number;
  readonly mark: ParagraphMark | undefined;
  readonly lead: Lead | undefined;
  terminal: Terminal;
  readonly children: ParagraphDraft[];
  readonly continuations: Continuation[];
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

const finishParagraph = (draft: ParagraphDraft, ordinal: number, last: boolean, sectionLast: boolean): Paragraph => ({
  part: draft.part,
  depth: draft.depth,
  span: { start: draft.start, end: draft.end },
  content: { start: draft.contentStart, end: draft.end },
  blocks: draft.blocks,
  ...(draft.mark === undefined ? {} : { mark: draft.mark }),
  ordinal,
  ...(draft.lead === undefined ? {} : { lead: draft.lead }),
  terminal: draft.terminal,
  children: draft.children.length === 0 ? NONE : draft.children.map((child, index, all) => finishParagraph(child, index + 1, last && index === all.length - 1, sectionLast && index === all.length - 1)),
  continuations: draft.continuations,
  last,
  sectionLast,
});

const NONE: readonly Paragraph[] = [];

export const finishUnit = (draft: UnitDraft): Unit => {
  const preamble: Paragraph[] = [];
  const operative: Paragraph[] = [];
  const counts = { preamble: 0, operative: 0 };
  for (const section of draft.sections) {
    counts.preamble += section.preamble.length;
    counts.operative += section.operative.length;
  }
  const sections: Section[] = draft.sections.map((section) => {
    const from = { preamble: preamble.length, operative: operative.length };
    for (const part of ['preamble', 'operative'] as const) {
      const target = part === 'preamble' ? preamble : operative;
      section[part].forEach((paragraph, index) => {
        const ordinal = target.length + 1;
        target.push(finishParagraph(paragraph, ordinal, ordinal === counts[part], index === section[part].length - 1));
      });
    }
    return {
      ...(section.heading === undefined ? {} : { heading: section.heading }),
      preamble: preamble.slice(from.preamble),
      operative: operative.slice(from.operative),
    };
  });
  return { ...(draft.enacting === undefined ? {} : { enacting: draft.enacting }), headings: draft.headings, sections, preamble, operative };
};

export const finishAnnex = ({ heading, end }: AnnexDraft): Annex => ({ heading, span: { start: heading.span.start, end } });
