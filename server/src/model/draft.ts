import { type Span, span } from '../base/span';
import type { Block } from '../syntax/block';
import type { Facts } from './facts';
import type { BlockLead } from './lead';
import { PlacedLead, PlacedMark, PlacedTerminal } from './placed';
import type { Annex, Continuation, EnactingLine, Heading, Lead, Paragraph, ParagraphMark, Part, Section, Unit } from './resolution';
import type { Terminal } from './terminal';

const NO_CONTINUATIONS: readonly Continuation[] = [];
const NO_CHILDREN: readonly ParagraphDraft[] = [];

/** A paragraph while it is being put together; the very object becomes the paragraph of the model. */
export class ParagraphDraft implements Paragraph {
  ordinal = 0;
  last = false;
  sectionLast = false;
  end: number;
  children: readonly ParagraphDraft[] = NO_CHILDREN;
  continuations: readonly Continuation[] = NO_CONTINUATIONS;
  #blocks: number[] | undefined;
  #terminal: Terminal | undefined;
  #mark: ParagraphMark | undefined;
  #lead: Lead | undefined;

  constructor(
    readonly part: Part, readonly depth: number, readonly block: number,
    readonly at: number, private readonly own: Block, readonly facts: Facts, private readonly ownLead: BlockLead | undefined,
    private readonly ownsBlock: boolean,
  ) {
    this.end = at + own.end;
  }

  get span(): Span {
    return span(this.at + (this.own.mark?.start ?? this.own.content), this.end);
  }

  get content(): Span {
    return span(this.at + this.own.content, this.end);
  }

  /** Columns of white space before its first block. */
  get indent(): number {
    return this.own.indent;
  }

  get isSingle(): boolean {
    return this.ownsBlock && this.#blocks === undefined && this.continuations.length === 0;
  }

  get blocks(): readonly number[] {
    return this.#blocks ?? [this.block];
  }

  get terminal(): Terminal {
    return (this.#terminal ??= new PlacedTerminal(this.facts.terminal, this.at));
  }

  get endMark(): Terminal['mark'] {
    return this.#terminal === undefined ? this.facts.terminal.mark : this.#terminal.mark;
  }

  get mark(): ParagraphMark | undefined {
    if (this.own.mark === undefined) return undefined;
    return (this.#mark ??= new PlacedMark(this.facts.mark!, this.at));
  }

  get number(): number | undefined {
    const { mark } = this.facts;
    return mark?.style === 'decimal' ? mark.value : undefined;
  }

  get lead(): Lead | undefined {
    if (this.ownLead === undefined) return undefined;
    return (this.#lead ??= new PlacedLead(this.ownLead, this.at));
  }

  addChild(child: ParagraphDraft): void {
    this.children = this.children.length === 0 ? [child] : push(this.children, child);
  }

  /** Goes on in a further block that a page break or a conversion has cut off. */
  join(block: number, terminal: Terminal): void {
    (this.#blocks ??= [this.block]).push(block);
    this.#terminal = terminal;
  }

  addContinuation(continuation: Continuation): void {
    this.continuations = this.continuations.length === 0 ? [continuation] : push(this.continuations, continuation);
  }
}

/** Lists that hold something are this object's own, so that they grow in place. */
const push = <T>(list: readonly T[], item: T): readonly T[] => {
  (list as T[]).push(item);
  return list;
};

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

const settle = (draft: ParagraphDraft, ordinal: number, last: boolean, sectionLast: boolean): void => {
  draft.ordinal = ordinal;
  draft.last = last;
  draft.sectionLast = sectionLast;
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
