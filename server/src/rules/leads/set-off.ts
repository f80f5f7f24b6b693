import type { TextEdit } from '../../base/text-edit';
import type { Part } from '../../model/resolution';
import type { LeadStyle } from '../../profiles/profile';
import type { ResolutionTarget } from '../engine/rule';
import { type Opening, type PartOfUnit, partsOf } from './openings';

/** Whether a lead phrase is set off as the body does it: all of it, its first word alone (capitals only), or nothing of it. */
export type SetOff = 'whole' | 'begun' | 'nothing';

const MARK = /[*_]/g;

export const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** How an opening is set off. How much an emphasised run covers is the matter of other rules. */
export const setOffOf = (text: string, opening: Opening, style: LeadStyle): SetOff => {
  if (style.emphasis === 'italic') return opening.emphasised ? 'whole' : 'nothing';
  const phrase = text.slice(opening.span.start, opening.span.end).replace(MARK, '');
  if (isCapitals(phrase)) return 'whole';
  return isCapitals(/^[^\s]*/.exec(phrase)![0]) ? 'begun' : 'nothing';
};

/**
 * Sets the phrase off, and nothing else of the paragraph's opening: marks that stand elsewhere go.
 * @param until where the emphasis should end; the end of the phrase when left out
 */
export const setOffEdits = (text: string, opening: Opening, style: LeadStyle, until = opening.span.end): readonly TextEdit[] => {
  const { runs } = opening;
  let { start } = opening.span;
  let end = until;
  const plain = text.slice(start, end).replace(MARK, '');
  if (style.emphasis === 'capitals') return [{ span: { start, end }, text: plain.toUpperCase() }];
  const first = runs[0];
  const mark = first === undefined ? '*' : text.slice(first.start, first.contentStart);
  //   * R e c a l l i n g *   a l s o   →   * R e c a l l i n g   a l s o *
  //   ^                   ^          ^
  //   start               taken out  end
  while (start > opening.paragraph.content.start && isMark(text, start - 1)) start--;
  while (end < text.length && isMark(text, end) && runs.some((run) => end >= run.contentEnd && end < run.end)) end++;
  const closers = runs.filter(({ contentEnd }) => contentEnd >= end).map((run) => ({ span: { start: run.contentEnd, end: run.end }, text: '' }));
  return [{ span: { start, end }, text: `${mark}${plain}${mark}` }, ...closers];
};

const isMark = (text: string, at: number): boolean => text[at] === '*' || text[at] === '_';

/** A part whose lead phrases are not set off, and those phrases. */
export interface LostPart {
  readonly part: Part;
  readonly of: PartOfUnit;
  readonly bare: readonly Opening[];
}

/** Recognised phrases that a part must have before it is said to have lost their emphasis; a whole text must have two. */
const MANY = 3;
/** Share of them that is bare. */
const MOST = 0.9;

/** The parts that have lost the emphasis of their lead phrases as a whole: a conversion does that. */
export const lostParts = ({ text, resolution, profile, language }: ResolutionTarget): readonly LostPart[] => {
  const style = profile.lead(language);
  const parts = partsOf(resolution).filter(({ led }) => led).map((of) => {
    // Nearly every part ends here
    if (style.emphasis === 'italic' && of.emphasised === of.recognised) return { part: of.part, of, bare: [], count: of.known };
    const bare = of.openings.filter((opening): opening is Opening => opening?.phrase.known === true && setOffOf(text, opening, style) === 'nothing');
    return { part: of.part, of, bare, count: of.known };
  });
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const lost = parts.reduce((sum, { bare }) => sum + bare.length, 0);
  if (total >= 2 && lost >= MOST * total) return parts.filter(({ bare }) => bare.length > 0);
  return parts.filter(({ bare, count }) => count >= MANY && bare.length >= MOST * count);
};
