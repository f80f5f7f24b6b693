// A text for a person to read: what the blocks of a source are, and the resolution that is made of them.
import { outlineOf } from '../../server/src/features/outline';
import type { Paragraph } from '../../server/src/model/resolution';
import { scanInlines } from '../../server/src/syntax/inlines';
import { type Document } from '../../server/src/workspace/document';

/** White space and marks of direction, made visible. */
const visible = (text: string): string =>
  JSON.stringify(text).replace(/[\u00a0\u200e\u200f\u202f\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const blockLines = ({ tree }: Document): string[] => tree.blocks.map((block, index) => {
  const at = tree.starts[index]!;
  const cut = (start: number, end: number): string => visible(tree.text.slice(at + start, at + end));
  const { mark } = block;
  const { emphases, notes, unmatched } = scanInlines(tree.text, at + block.content, at + block.end, at);
  const parts = [
    block.kind,
    ...(mark === undefined ? [] : [`${mark.style} ${cut(mark.start, mark.end)}`]),
    ...(block.level === undefined ? [] : [`level ${block.level}`]),
    ...(block.indent === 0 ? [] : [`indent ${block.indent}`]),
    ...(block.kind === 'front-matter' || block.kind === 'table' ? [`${tree.text.slice(at, at + block.end).split(/\r\n|\n|\r/).length} lines`] : [cut(block.content, block.end)]),
    ...emphases.map(({ contentStart, contentEnd, strength }) => `${strength === 2 ? 'bold' : 'italic'} ${cut(contentStart, contentEnd)}`),
    ...notes.map(({ start, end }) => `note ${cut(start, end)}`),
    ...unmatched.map(({ start, end, what }) => `unmatched ${what} ${cut(start, end)}`),
  ];
  return `  ${parts.join(' · ')}`;
});

const paragraphLines = (paragraph: Paragraph): string[] => {
  const { part, depth, mark, lead, terminal, continuations, children, ordinal } = paragraph;
  const name = depth > 0 ? '  '.repeat(depth) : part === 'preamble' ? `PP${ordinal}` : `OP${ordinal}`;
  const facts = [
    ...(mark === undefined ? [] : [`mark ${visible(mark.text)}${mark.value === undefined ? '' : ` = ${mark.value}${mark.suffix === undefined ? '' : ` ${mark.suffix}`}`}`]),
    ...(lead === undefined ? [] : [`lead ${visible(lead.text)}${lead.emphasised ? '' : ' without emphasis'}`]),
    `ends with ${terminal.mark === '' ? 'nothing' : visible(terminal.mark)}`,
    ...(paragraph.blocks.length > 1 ? [`of ${paragraph.blocks.length} blocks`] : []),
    ...(continuations.length > 0 ? [`goes on ${continuations.length} time`] : []),
  ];
  return [`  ${name} ${facts.join(' · ')}`, ...children.flatMap(paragraphLines)];
};

/** Blocks first, one a line, then the resolution. */
export const treeText = (document: Document): string => {
  const { resolution } = document;
  const { body, language, title, symbol, preambular, operative, subparagraphs, footnotes, annexes } = outlineOf(resolution);
  return [
    'blocks', ...blockLines(document),
    `resolution: ${body}, ${language}${title === null ? '' : `, title ${visible(title)}`}${symbol === null ? '' : `, symbol ${symbol}`}`,
    `  ${preambular} preambular, ${operative} operative, ${subparagraphs} subparagraphs, ${footnotes} footnotes, ${annexes} annexes`,
    ...resolution.units.flatMap((unit) => [
      `unit${unit.headings.map(({ text }) => ` ${visible(text)}`).join('')}${unit.enacting === undefined ? '' : `, enacting ${visible(document.tree.text.slice(unit.enacting.span.start, unit.enacting.span.end))}`}`,
      ...unit.preamble.flatMap(paragraphLines), ...unit.operative.flatMap(paragraphLines),
    ]),
    ...resolution.notes.definitions.map(({ label, style, span }) => `note ${label}, ${style}, ${visible(document.tree.text.slice(span.start, span.end))}`),
    ...resolution.frame.map(({ kind, span }) => `frame ${kind} ${visible(document.tree.text.slice(span.start, span.end))}`),
    ...resolution.loose.map(({ start, end }) => `loose ${visible(document.tree.text.slice(start, end))}`),
    '',
  ].join('\n');
};
