import { isLineEnd } from '../../base/chars';
import { overlaps, type Span } from '../../base/span';
import type { Paragraph } from '../../model/resolution';
import type { Draft } from '../draft';
import type { TOKEN_MODIFIERS, TOKEN_TYPES } from './legend';

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A coloured piece of text, on one line. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

const paragraphTokens = (paragraph: Paragraph, tokens: Token[]): void => {
  const { mark, lead, part, depth, children } = paragraph;
  const modifier = part === 'preamble' ? 'preambular' : 'operative';
  if (mark !== undefined) tokens.push({ span: mark.span, type: depth === 0 ? 'number' : 'enumMember' });
  if (lead !== undefined) tokens.push({ span: lead.span, type: 'keyword', modifier });
  for (const child of children) paragraphTokens(child, tokens);
};

/** The pieces of a span on each of its lines. */
const byLine = (text: string, token: Token): readonly Token[] => {
  const { start, end } = token.span;
  const pieces: Token[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isLineEnd(text.charCodeAt(at))) continue;
    if (at > from) pieces.push({ ...token, span: { start: from, end: at } });
    from = at + 1;
  }
  return pieces;
};

/**
 * The tokens of a text, or of a part of it: organ, lead phrases, numbers, notes, headings. In the order of the text; none overlaps another.
 */
export const tokensOf = ({ tree: { text }, resolution }: Draft, within?: Span): readonly Token[] => {
  const tokens: Token[] = [];
  const { units, annexes, notes, title } = resolution;
  if (title !== undefined) tokens.push({ span: title.span, type: 'namespace' });
  for (const { enacting, headings, preamble, operative } of units) {
    for (const { span } of headings) tokens.push({ span, type: 'namespace' });
    if (enacting !== undefined) {
      const { run, span: { start }, terminal } = enacting;
      const span = run === undefined ? { start, end: Math.max(start, terminal.textEnd) } : { start: run.contentStart, end: run.contentEnd };
      tokens.push({ span, type: 'class' });
    }
    for (const paragraph of preamble) paragraphTokens(paragraph, tokens);
    for (const paragraph of operative) paragraphTokens(paragraph, tokens);
  }
  for (const { heading } of annexes) tokens.push({ span: heading.span, type: 'namespace' });
  for (const { mark } of notes.definitions) tokens.push({ span: mark, type: 'variable', modifier: 'declaration' });
  for (const { span } of notes.references) tokens.push({ span, type: 'variable' });
  const wanted = within === undefined ? tokens : tokens.filter(({ span }) => overlaps(span, within));
  const ordered = wanted.flatMap((token) => byLine(text, token)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = 0;
  return ordered.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
};
