import { detach } from '../base/detach';
import { languageOf } from '../lang';
import type { LanguageTag, LeadManner, LeadPhrase } from '../lang/language';
import type { Block } from '../syntax/block';
import { type Inlines, scanInlines } from '../syntax/inlines';
import { readMark } from './annotate';
import { type EnactingMatch, matchEnacting } from './enacting';
import type { BlockLead } from './lead';
import type { ParagraphMark } from './resolution';
import { type Opening, readOpening, toOriginal } from './opening';
import { readTerminal, type Terminal } from './terminal';

/** A lead phrase that the grammar recognised; offsets relative to the block. */
export interface RecognisedLead {
  readonly phrase: LeadPhrase;
  readonly start: number;
  readonly end: number;
}

/** In which language, and in which organ's manner, lead phrases are read. */
export interface Reading {
  readonly language: LanguageTag;
  readonly manner: LeadManner;
}

/**
 * What one block says, whatever stands around it. Offsets are relative to the block. Computed on first use and kept for the life
 * of the block, that is as long as no edit touches it.
 */
export interface Facts {
  /** The block's own text, without what follows its last visible character. */
  readonly content: string;
  readonly terminal: Terminal;
  readonly inlines: Inlines;
  readonly opening: Opening;
  /** Lower-case letter, digit or closing punctuation first: the line may continue another one. */
  readonly continues: boolean;
  /** The content without emphasis, note references and tags. */
  readonly plain: string;
  readonly enacting: EnactingMatch | undefined;
  /** The mark of an item or a note. */
  readonly mark: ParagraphMark | undefined;
  readonly lead: (reading: Reading) => RecognisedLead | undefined;
  /** What the rules found in the paragraph that the block makes up: kept and read by `rules/engine/run.ts`. */
  findings: readonly object[] | undefined;
  /** For whom, and around which paragraph, they were found. */
  findingsOf: object | undefined;
  findingsContext: number;
  /** What `leadOf` found last, and for which reading. */
  leadMemo: BlockLead | undefined;
  leadReading: Reading | undefined;
}

const MARKUP = /[*_]|\[\^[^\]]{1,40}\]|<\/?[a-z]{1,4}>/g;
const CONTINUES = /^[\p{Ll}\p{Nd}(),;.»”’]/u;

class BlockFacts implements Facts {
  readonly terminal: Terminal;
  leadMemo: BlockLead | undefined;
  leadReading: Reading | undefined;
  findings: readonly object[] | undefined;
  findingsOf: object | undefined;
  findingsContext = 0;
  #mark: ParagraphMark | undefined;
  #inlines: Inlines | undefined;
  #opening: Opening | undefined;
  #continues: boolean | undefined;
  #enacting: EnactingMatch | false | undefined;
  #plain: string | undefined;
  readonly content: string;

  constructor(text: string, start: number, readonly block: Block, whole: boolean) {
    const content = text.slice(start, start + block.end);
    this.content = whole ? content : detach(content);
    this.terminal = readTerminal(this.content, block.content, block.end);
  }

  get inlines(): Inlines {
    return (this.#inlines ??= scanInlines(this.content, this.block.content, this.block.end, 0));
  }

  get opening(): Opening {
    return (this.#opening ??= readOpening(this.content, this.block.content, this.block.end));
  }

  get mark(): ParagraphMark | undefined {
    if (this.block.mark === undefined) return undefined;
    return (this.#mark ??= readMark(this.content, this.block.mark));
  }

  get continues(): boolean {
    return (this.#continues ??= CONTINUES.test(this.content.slice(this.block.content, this.block.content + 4)));
  }

  get plain(): string {
    return (this.#plain ??= this.content.slice(this.block.content).replace(MARKUP, '').trim());
  }

  get enacting(): EnactingMatch | undefined {
    this.#enacting ??= this.block.kind === 'text' ? (matchEnacting(this.content.slice(this.block.content)) ?? false) : false;
    return this.#enacting === false ? undefined : this.#enacting;
  }

  lead({ language, manner }: Reading): RecognisedLead | undefined {
    const phrase = languageOf(language).recogniseLead(this.opening.text, manner);
    const { opening } = this;
    return phrase === undefined ? undefined : { phrase, start: toOriginal(opening, 0), end: toOriginal(opening, phrase.length - 1) + 1 };
  }
}

/**
 * The facts of a block that stands at `start` in `text`.
 * @param whole the text was read as a whole: a slice of it may be kept
 */
export const factsOf = (text: string, start: number, block: Block, whole = false): Facts => (block.memo ??= new BlockFacts(text, start, block, whole)) as Facts;
