// The structure of a text as a tree for a reader.
import { type Document, outlineOf, type Resolution } from '../../../service';
import { type Io, type Paint, painter, plural, printable, say } from '../io';
import { LABELS, NOUNS } from '../texts';

type Unit = Resolution['units'][number];
type Paragraph = Unit['preamble'][number];

/** Code units of a paragraph shown behind its lead phrase. */
const EXCERPT = 60;
const MARKUP = /\[\^[^\]]{1,40}\]|[*_]/g;

/** The first words of a piece of text, without mark-up. */
const excerpt = (text: string, start: number, end: number, width: number): string => {
  const plain = printable(text.slice(start, Math.min(end, start + 4 * width)).replace(MARKUP, '').replace(/\s+/g, ' ').trim());
  return plain.length <= width ? plain : `${plain.slice(0, plain.lastIndexOf(' ', width) > 0 ? plain.lastIndexOf(' ', width) : width)} …`;
};

const paragraphLines = (paragraph: Paragraph, text: string, paint: Paint, indent: string, name: string): string[] => {
  const { lead, content, children, depth } = paragraph;
  const label = depth === 0 ? name.padEnd(6) : (paragraph.mark?.text ?? '-').padEnd(6);
  const end = children[0]?.span.start ?? content.end;
  const shown = lead === undefined ? '' : paint('bold', printable(lead.text.replace(/\s+/g, ' ')));
  const rest = excerpt(text, lead?.run?.end ?? lead?.span.end ?? content.start, Math.max(end, content.start), EXCERPT);
  const line = `${indent}${label} ${[shown, rest].filter((part) => part !== '').join(/^[,;:.]/.test(rest) ? '' : ' ')}`;
  return [line, ...children.flatMap((child) => paragraphLines(child, text, paint, `${indent}  `, ''))];
};

const unitLines = (io: Io, unit: Unit, text: string, paint: Paint): string[] => {
  const lines: string[] = [];
  if (unit.enacting !== undefined) lines.push(`  ${excerpt(text, unit.enacting.span.start, unit.enacting.span.end, EXCERPT + 20)}`);
  for (const { heading, preamble, operative } of unit.sections) {
    if (heading !== undefined) lines.push(`  ${paint('bold', `# ${printable(heading.text)}`)}`);
    if (preamble.length > 0) lines.push(`  ${paint('dim', say(io, LABELS.preamble))}`);
    for (const paragraph of preamble) lines.push(...paragraphLines(paragraph, text, paint, '    ', `PP${paragraph.ordinal}`));
    if (operative.length > 0) lines.push(`  ${paint('dim', say(io, LABELS.operative))}`);
    for (const paragraph of operative) lines.push(...paragraphLines(paragraph, text, paint, '    ', paragraph.mark === undefined ? 'OP' : `OP${paragraph.mark.inner}`));
  }
  return lines;
};

export const printOutline = (io: Io, document: Document, first: boolean): void => {
  const paint = painter(io);
  const { resolution, uri } = document;
  const { text } = document.tree;
  const outline = outlineOf(resolution);
  const counts = [
    plural(io, outline.preambular, NOUNS.preambular, NOUNS.preambulars),
    plural(io, outline.operative, NOUNS.operative, NOUNS.operatives),
    plural(io, outline.subparagraphs, NOUNS.subparagraph, NOUNS.subparagraphs),
    plural(io, outline.footnotes, NOUNS.footnote, NOUNS.footnotes),
    plural(io, outline.annexes, NOUNS.annex, NOUNS.annexes),
  ];
  const lines = [
    `${paint('bold', printable(uri))}: ${printable(outline.title ?? say(io, LABELS.untitled))}`,
    `  ${[outline.body, outline.language, outline.symbol].filter((part) => part !== null).map(printable).join(', ')}`,
    `  ${counts.join(', ')}`,
    ...resolution.units.flatMap((unit) => unitLines(io, unit, text, paint)),
  ];
  const { definitions } = resolution.notes;
  if (definitions.length > 0) lines.push(`  ${paint('dim', say(io, LABELS.notes))}`);
  for (const { label, content } of definitions) lines.push(`    ${printable(label).padEnd(6)} ${excerpt(text, content.start, content.end, EXCERPT)}`);
  if (resolution.annexes.length > 0) lines.push(`  ${paint('dim', say(io, LABELS.annexes))}`);
  for (const { heading } of resolution.annexes) lines.push(`    ${printable(heading.text)}`);
  io.out(`${first ? '' : '\n'}${lines.join('\n')}\n`);
};
