import type { Paragraph, Resolution } from '../../model/resolution';
import type { Tree } from '../../syntax/tree';

/**
 * What formatting must not change, as one string: body and language, parts and paragraphs with their marks, lead phrases and ends,
 * headings, notes, annexes, blocks. Numbers of paragraphs are left out, white space counts as one space.
 */
export const shapeOf = (tree: Tree, resolution: Resolution): string => {
  const { profile, language, bodySource, languageSource, title, symbol, units, annexes, notes, frame, loose } = resolution;
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  const paragraph = ({ part, mark, lead, terminal, children, continuations, blocks, last }: Paragraph): unknown => [
    part, mark === undefined ? '' : mark.style === 'decimal' ? [mark.open, mark.close, mark.suffix] : plain(mark.text),
    lead === undefined ? '' : plain(lead.text), lead?.emphasised,
    terminal.mark, last, blocks.length, continuations.length, children.map(paragraph),
  ];
  return JSON.stringify([
    profile.id, language, bodySource, languageSource, title === undefined ? '' : plain(title.text), symbol,
    units.map(({ enacting, headings, sections }) => [
      enacting !== undefined, headings.map(({ text }) => plain(text)),
      sections.map(({ heading, preamble, operative }) => [heading === undefined ? '' : plain(heading.text), preamble.map(paragraph), operative.map(paragraph)]),
    ]),
    annexes.map(({ heading }) => plain(heading.text)), notes.definitions.map(({ label, style }) => [label, style]), notes.references.map(({ label }) => label),
    frame.map(({ kind }) => kind), loose.length, tree.blocks.filter(({ kind }) => kind !== 'blank').map(({ kind }) => kind).join(' '),
  ]);
};
