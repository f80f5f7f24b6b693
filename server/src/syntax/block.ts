/** What a block is, seen from its first line alone. */
export type BlockKind =
  | 'blank' // blank lines before the first block; elsewhere blank lines end the block above them
  | 'front-matter' // `---` … `---` at the very start
  | 'heading' // `# …`
  | 'rule' // `---`, `* * *`, `____`
  | 'text' // a paragraph without a mark
  | 'item' // `3.`, `(a)`, `a)`, `- a)`, `•`, `OP5 bis`
  | 'note' // `[^1]: …`, `¹ …`, `* …`
  | 'table' // `| … |`, line after line
  | 'comment' // `<!-- … -->`
  | 'link'; // a line that holds a web address only

/** How the mark of an item or a note is written. */
export type MarkStyle =
  | 'decimal' // 1 2 3, in any digits
  | 'letter' // a b c, in any alphabet; i, v, x and c may be numerals: the model decides
  | 'roman' // ii, iv …: certainly numerals
  | 'bullet' // - • – ◦
  | 'label' // PP3, OP5
  | 'reference' // [^1]:
  | 'superscript' // ¹
  | 'asterisk'; // * or \*

/** The mark at the opening of an item or a note. Offsets are relative to the start of the block. */
export interface Mark {
  readonly style: MarkStyle;
  /** The mark itself, with its brackets and its dot, without the bullet that a conversion put before it. */
  readonly start: number;
  readonly end: number;
  /** The number, letter or label inside brackets and dots. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** What closes it: `.`, `)`, `-` or nothing. */
  readonly close: string;
  /** True for `(a)`, false for `a)`. */
  readonly open: boolean;
  /** A bullet stands before it (`- a)`). */
  readonly bulleted: boolean;
}

/**
 * Some lines of the text and the blank lines after them. Immutable and free of its position: it may sit anywhere
 * in any version of a text. It holds numbers and never a piece of the text.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Code units, line ends and following blank lines included. */
  readonly length: number;
  /** Columns of white space before the first character; a tab counts four. */
  readonly indent: number;
  /** Where the content begins (behind the mark), relative to the start of the block. */
  readonly content: number;
  /** Where the last line that is not blank ends, white space at its end excluded. */
  readonly end: number;
  /** Lines that are not blank. */
  readonly lines: number;
  readonly mark: Mark | undefined;
  /** Level of a heading, 1 to 6. */
  readonly level: number | undefined;
  /** A place for what is computed from the block alone and lives as long as it: filled and read by `model/facts.ts`, nobody else. */
  memo: object | undefined;
}
