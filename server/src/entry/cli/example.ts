// A rule's example in the terminal: the wrong text with carets under what is found, then the right one.
import type { Example, Text } from '../../service';
import { type Io, painter, say } from './io';

const BAD: Text = { en: 'Wrong', fr: 'Faux' };
const GOOD: Text = { en: 'Right', fr: 'Juste' };
/** `{{…}}`, or `{{rule|…}}`. */
const MARKED = /\{\{(?:[a-z][a-z-]{1,60}\|)?|\}\}/g;

/** The line without its markers, and carets under what they hold. A marked span that crosses lines goes on in the next one. */
const underline = (line: string, inside: boolean): { readonly plain: string; readonly carets: string; readonly inside: boolean } => {
  let plain = '';
  let carets = '';
  let marked = inside;
  let at = 0;
  const take = (end: number): void => {
    const piece = line.slice(at, end);
    plain += piece;
    carets += (marked ? '^' : ' ').repeat(piece.length);
  };
  for (const match of line.matchAll(MARKED)) {
    take(match.index);
    at = match.index + match[0].length;
    const opens = match[0] !== '}}';
    if (!opens && marked && !carets.endsWith('^')) carets += '^';
    marked = opens;
  }
  take(line.length);
  return { plain, carets: carets.trimEnd(), inside: marked };
};

export const printExample = (io: Io, { body, language, bad, good }: Example): string => {
  const paint = painter(io);
  const lines: string[] = [`  ${paint('red', say(io, BAD))} (${body}, ${language})`];
  let inside = false;
  for (const line of bad.split('\n')) {
    const { plain, carets, inside: open } = underline(line, inside);
    inside = open;
    lines.push(plain === '' ? '' : `    ${plain}`);
    if (carets !== '') lines.push(`    ${paint('red', carets)}`);
  }
  lines.push('', `  ${paint('green', say(io, GOOD))}`, ...good.split('\n').map((line) => (line === '' ? '' : `    ${line}`)));
  return `${lines.join('\n')}\n`;
};
