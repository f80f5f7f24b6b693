import type { Span } from '../../base/span';
import type { Annex, Paragraph, Resolution, Section, Unit } from '../../model/resolution';
import { valueIn } from '../../model/front-matter';
import type { Draft, InterfaceLanguage } from '../draft';
import { labelOf } from '../labels';

export type SymbolKind = 'resolution' | 'part' | 'section' | 'preambular' | 'operative' | 'subparagraph' | 'annex' | 'notes' | 'note';

/** A node of the outline. `selection` lies in `span`, the spans of the children too. */
export interface DraftSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly DraftSymbol[];
}

/** Longest detail, in code units. */
const DETAIL = 60;
/** What is read of a paragraph to make its detail. */
const DETAIL_SOURCE = 160;
const MARKUP = /[*_\\]|\[\^[^\]]{1,40}\]?|<\/?[a-z]{1,4}>/g;
const LETTERED = /^[A-Z]$/u;

/** The first words of a piece of text, without mark-up, on one line. */
export const firstWords = (text: string, { start, end }: Span, length = DETAIL): string => {
  const plain = text.slice(start, Math.min(end, start + DETAIL_SOURCE)).replace(MARKUP, '').replace(/[\s\u00a0\u202f]{1,9}/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.lastIndexOf(' ', length);
  return `${plain.slice(0, cut > length / 2 ? cut : length)}…`;
};

const clamp = (span: Span, within: Span): Span => {
  const start = Math.max(within.start, Math.min(span.start, within.end));
  return { start, end: Math.max(start, Math.min(span.end, within.end)) };
};

/** A node whose span holds its children, whatever they are. */
const node = (kind: SymbolKind, name: string, detail: string, span: Span, selection: Span, children: readonly DraftSymbol[]): DraftSymbol => {
  let { start, end } = span;
  for (const child of children) {
    start = Math.min(start, child.span.start);
    end = Math.max(end, child.span.end);
  }
  const whole = { start, end };
  return { kind, name: name.trim() === '' ? '–' : name, detail, span: whole, selection: clamp(selection, whole), children };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const paragraphNode = (text: string, paragraph: Paragraph, parent?: string): DraftSymbol => {
  const { lead, mark, content, span, children, depth, part } = paragraph;
  const label = labelOf(paragraph, parent);
  const rest = { start: lead === undefined ? content.start : lead.span.end, end: content.end };
  const selection = lead?.span ?? mark?.span ?? { start: content.start, end: content.start };
  const kind = depth > 0 ? 'subparagraph' : part === 'preamble' ? 'preambular' : 'operative';
  const name = lead === undefined ? label : `${label} ${capital(firstWords(lead.text, { start: 0, end: lead.text.length }))}`;
  return node(kind, name, firstWords(text, rest), span, selection, children.map((child) => paragraphNode(text, child, label)));
};

const inOrder = (section: Section): readonly Paragraph[] => [...section.preamble, ...section.operative].sort((a, b) => a.span.start - b.span.start);

const sectionNodes = (text: string, section: Section): readonly DraftSymbol[] => {
  const paragraphs = inOrder(section).map((paragraph) => paragraphNode(text, paragraph));
  const { heading } = section;
  if (heading === undefined || paragraphs.length === 0) return paragraphs;
  return [node('section', firstWords(heading.text, { start: 0, end: heading.text.length }, 100), '', heading.span, heading.span, paragraphs)];
};

const unitNodes = (text: string, unit: Unit, index: number, { title }: Resolution): readonly DraftSymbol[] => {
  const children = unit.sections.flatMap((section) => sectionNodes(text, section));
  const headings = unit.headings.filter(({ span }) => span.start !== title?.span.start);
  const letter = headings.findIndex((heading) => LETTERED.test(heading.text));
  const own = unit.enacting === undefined ? headings : headings.filter(({ span }) => span.start < unit.enacting!.span.start);
  if ((index === 0 && letter === -1) || (unit.enacting === undefined && own.length === 0)) return children;
  const from = letter === -1 ? own : own.slice(own.findIndex((heading) => LETTERED.test(heading.text)));
  const name = from.length > 0 ? from.map((heading) => heading.text).join('. ') : firstWords(text, unit.enacting!.span);
  const selection = from[0]?.span ?? unit.enacting?.span ?? children[0]?.selection;
  return selection === undefined ? children : [node('part', name, '', selection, selection, children)];
};

const annexNode = ({ heading, span }: Annex): DraftSymbol => node('annex', heading.text, '', span, heading.span, []);

const noteNodes = (text: string, { notes }: Resolution, language: InterfaceLanguage): readonly DraftSymbol[] => {
  const children = notes.definitions.map(({ label, span, mark, content }) => node('note', label, firstWords(text, content), span, mark, []));
  const [first] = children;
  return first === undefined ? [] : [node('notes', 'Notes', language === 'fr' ? 'notes de bas de page' : 'footnotes', first.span, first.selection, children)];
};

const nameOf = ({ title, symbol, frontMatter, profile }: Resolution, language: InterfaceLanguage): string => {
  const declared = valueIn(frontMatter, 'title');
  return title?.text ?? (typeof declared === 'string' && declared !== '' ? declared : (symbol ?? profile.name[language]));
};

/** The outline of a text: one root, which spans all of it. An empty text has none. */
export const symbolsOf = ({ tree: { text }, resolution }: Draft, language: InterfaceLanguage): readonly DraftSymbol[] => {
  if (text.trim() === '') return [];
  const children = [
    ...resolution.units.flatMap((unit, index) => unitNodes(text, unit, index, resolution)),
    ...resolution.annexes.map(annexNode),
  ].sort((a, b) => a.span.start - b.span.start);
  const whole = { start: 0, end: text.length };
  const selection = resolution.title?.span ?? { start: 0, end: 0 };
  const detail = resolution.title === undefined ? '' : (resolution.symbol ?? '');
  return [node('resolution', nameOf(resolution, language), detail, whole, selection, [...children, ...noteNodes(text, resolution, language)])];
};

