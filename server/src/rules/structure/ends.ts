import type { Span } from '../../base/span';
import type { TextEdit } from '../../base/text-edit';
import type { LanguageTag } from '../../lang/language';
import type { Paragraph, Unit } from '../../model/resolution';
import type { Terminal } from '../../model/terminal';

// How paragraphs end, and what to write there: shared by the rules on terminal marks.

/** Marks as printed, where they differ from the Latin ones; French sets a no-break space before the semicolon. */
const WRITTEN: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, string>>>>> = {
  fr: { ';': '\u00a0;' },
  ar: { ',': '،', ';': '؛' },
  zh: { ',': '，', ';': '；', '.': '。' },
};

const writtenMark = (mark: string, language: LanguageTag): string => WRITTEN[language]?.[mark] ?? mark;

/** Where a paragraph with everything below it ends. */
export interface End {
  /** The paragraph itself, or the last of its subparagraphs at any depth. */
  readonly leaf: Paragraph;
  readonly terminal: Terminal;
  /** In a block without a mark that goes on after a list or a colon: a quotation, a closing line. */
  readonly continuation: boolean;
}

export const endOf = (paragraph: Paragraph): End => {
  const child = paragraph.children.at(-1);
  const continuation = paragraph.continuations.at(-1);
  if (continuation !== undefined && (child === undefined || child.span.start < continuation.span.start)) {
    return { leaf: paragraph, terminal: continuation.terminal, continuation: true };
  }
  return child === undefined ? { leaf: paragraph, terminal: paragraph.terminal, continuation: false } : endOf(child);
};

const CLOSING_QUOTATION = /^[”»"’》]/u;
/** `…; (agreed)`, `…; [agreed ad ref]`: a remark of the negotiation behind the mark. */
const REMARK = /[,;.،؛，；。:][ \u00a0]{0,3}[*_]{0,2}(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])[*_.]{0,3}$/u;
const OTHER_MARK = /[?!…—–-]$/u;
/** `assemblies,5`: the number of a note that a conversion left as plain digits. */
const PLAIN_NOTE = /(?:[\p{L})\]”»’][,;.]\d{1,3}|\d[,;]\d{1,2})$/u;
/** `; y`, `; и`, `；以及`: a conjunction behind the mark, in the languages whose grammar is not read. */
const CONJUNCTION = /[,;،؛，；][ \u00a0]{0,2}(?:y|e|o|u|и|или|و|أو|和|以及|或)$/u;

export type Verdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'other'; readonly mark: string; readonly span: Span; readonly edit: TextEdit }
  | { readonly kind: 'none'; readonly span: Span; readonly edit: TextEdit };

const FINE: Verdict = { kind: 'fine' };

/** Note references that follow a place. English sets them behind the mark, all others before it. */
const NOTES_AFTER = /^[*_]{0,3}(?:\[\^[^\]\s]{1,40}\]|[⁰¹²³⁴-⁹]{1,3}){1,4}/u;
const TRAILING_SPACE = /^[ \t\u00a0\u202f]{1,12}(?=[\r\n]|$)/u;
const QUOTATION_AFTER = /^[ \u00a0\u202f]?[”»"’》]/u;

const lastCharacter = (text: string, end: number, from: number): Span => {
  const low = text.charCodeAt(end - 1);
  const wide = low >= 0xdc00 && low <= 0xdfff;
  return { start: Math.max(from, end - (wide ? 2 : 1)), end };
};

/** Whether a paragraph ends with one of the marks wanted; a colon, which introduces something, is always fine. */
export const judgeEnd = (text: string, { leaf, terminal }: Pick<End, 'leaf' | 'terminal'>, wanted: readonly string[], language: LanguageTag): Verdict => {
  const { mark } = terminal;
  // Nearly every paragraph ends here
  if (mark === ':' || wanted.includes(mark)) return FINE;
  const { start, end } = terminal;
  const from = leaf.content.start;
  if (end <= from || terminal.conjunction !== undefined) return FINE;
  const written = writtenMark(wanted[0]!, language);
  if (mark !== '' && !CLOSING_QUOTATION.test(text.slice(end, end + 1))) {
    return { kind: 'other', mark, span: { start, end }, edit: { span: { start, end }, text: written } };
  }
  // No mark, or one that belongs to the quotation before it; adopted texts let a quoted sentence end an operative paragraph
  if (mark === '.' && wanted.includes(';')) return FINE;
  const quotation = mark === '' ? null : QUOTATION_AFTER.exec(text.slice(end, end + 2));
  const last = end + (quotation?.[0].length ?? 0);
  const tail = text.slice(Math.max(from, last - 90), last);
  if (REMARK.test(tail) || OTHER_MARK.test(tail) || CONJUNCTION.test(tail) || PLAIN_NOTE.test(tail)) return FINE;
  const notes = language === 'en' ? null : NOTES_AFTER.exec(text.slice(last, last + 120));
  const at = last + (notes?.[0].length ?? 0);
  const space = TRAILING_SPACE.exec(text.slice(at, at + 16));
  return { kind: 'none', span: lastCharacter(text, last, from), edit: { span: { start: at, end: at + (space?.[0].length ?? 0) }, text: written } };
};

/** `; and,`: a conjunction between two marks, which reads as a comma. */
export const hidesConjunction = (text: string, { mark, start }: Terminal): boolean =>
  mark === ',' && /[;,][ \u00a0]{0,2}(?:and|et)$/u.test(text.slice(Math.max(0, start - 8), start));

/** The operative paragraphs that the convention is about. */
export interface OwnOperative {
  readonly paragraphs: readonly Paragraph[];
  /** The last of them hands over to a declaration. */
  readonly handsOver: boolean;
  /** Numbered sentences without lead phrases: a declaration or programme, and not the operative part of a resolution. */
  readonly prose: boolean;
}

/** Three rules ask for the same of one version. */
const known = new WeakMap<Unit, OwnOperative>();

/**
 * "*Adopts* the following declaration:" without a number, at the end of a section, hands over to the declaration; its sections are prose,
 * and no part of the one sentence that a resolution is.
 */
export const ownOperative = (unit: Unit): OwnOperative => {
  let own = known.get(unit);
  if (own === undefined) {
    own = readOwn(unit);
    known.set(unit, own);
  }
  return own;
};

const readOwn = ({ sections, operative }: Unit): OwnOperative => {
  let count = 0;
  for (let index = 0; index < sections.length - 1; index++) {
    const section = sections[index]!;
    count += section.operative.length;
    const last = section.operative.at(-1);
    const introduces = last?.mark === undefined && last?.terminal.mark === ':' && last.children.length === 0 && last.continuations.length === 0;
    if (!introduces) continue;
    const paragraphs = operative.slice(0, count);
    return { paragraphs, handsOver: true, prose: isProse(paragraphs) };
  }
  return { paragraphs: operative, handsOver: false, prose: isProse(operative) };
};

/** Whether most of some paragraphs open without a lead phrase. */
export const isProse = (paragraphs: readonly Paragraph[]): boolean => {
  let led = 0;
  for (const { lead } of paragraphs) if (lead !== undefined && (lead.phrase !== undefined || lead.emphasised || lead.run !== undefined)) led++;
  return paragraphs.length > 2 && led * 2 < paragraphs.length;
};
