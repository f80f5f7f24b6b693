import type { Paragraph, Resolution } from '../../server/src/model/resolution';
import { openDocument } from '../../server/src/workspace/document';
import type { Overrides } from '../../server/src/model/infer';

const subparagraphs = ({ children }: Paragraph): string =>
  children.length === 0 ? '' : ` [${children.map((child) => `${child.mark?.text ?? '?'}${subparagraphs(child)}`).join(' ')}]`;

const paragraph = (it: Paragraph): string =>
  `${it.part === 'preamble' ? 'PP' : 'OP'}${it.ordinal}${it.mark === undefined ? '' : ` ${it.mark.text}`} ${it.lead?.text ?? '-'} ${it.terminal.mark || 'none'}${subparagraphs(it)}`;

/** A resolution as lines of text: what a test compares. */
export const shapeOf = ({ profile, language, title, units, annexes, notes, frame, loose }: Resolution): string[] => [
  `${profile.id} ${language}`,
  ...(title === undefined ? [] : [`# ${title.text}`]),
  ...units.flatMap(({ enacting, sections }) => [
    ...(enacting === undefined ? [] : [`enacting ${enacting.gender ?? 'unknown'} ${enacting.terminal.mark || 'none'}`]),
    ...sections.flatMap(({ heading, preamble, operative }) => [
      ...(heading === undefined ? [] : [`## ${heading.text}`]),
      ...[...preamble, ...operative].sort((a, b) => a.span.start - b.span.start).map(paragraph),
    ]),
  ]),
  ...annexes.map(({ heading }) => `annex ${heading.text}`),
  ...notes.definitions.map(({ label, style }) => `note ${label} ${style}`),
  ...frame.map(({ kind }) => `frame ${kind}`),
  ...loose.map(() => 'loose'),
];

export const shape = (text: string, overrides: Overrides = {}): string[] => shapeOf(openDocument('test:shape', text, 0, overrides).resolution);
