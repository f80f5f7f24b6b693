import { contains } from '../../base/span';
import type { HoverSource } from '.';
import { paragraphAt } from '../paragraphs';
import { describePhrase, escapeMarkdown, forceOf, rankedOf } from '../phrases';

const PARTS = {
  preamble: { en: 'Preambular lead phrase', fr: 'Formule introductive du préambule' },
  operative: { en: 'Operative lead phrase', fr: 'Formule introductive du dispositif' },
} as const;
const AGREES = {
  feminine: {
    en: '“{word}” agrees with an organ of feminine gender; masculine: “{other}”.',
    fr: '« {word} » s’accorde avec un organe du genre féminin ; masculin : « {other} ».',
  },
  masculine: {
    en: '“{word}” agrees with an organ of masculine gender; feminine: “{other}”.',
    fr: '« {word} » s’accorde avec un organe du genre masculin ; féminin : « {other} ».',
  },
} as const;

/** Part, use, counterparts, force and agreement of a lead phrase. */
export const leadHover: HoverSource = (draft, offset, language) => {
  const found = paragraphAt(draft, offset);
  const lead = found?.paragraph.lead;
  if (found === undefined || lead === undefined || !contains(lead.span, offset)) return undefined;
  const tag = draft.resolution.language;
  const { phrase } = lead;
  const mood = phrase?.mood ?? found.paragraph.part;
  const ranked = rankedOf(tag, mood, lead.text) ?? (phrase === undefined ? undefined : rankedOf(tag, mood, phrase.stem));
  const paragraphs = [`**${escapeMarkdown(lead.text)}** · ${escapeMarkdown(found.label)}`];
  if (ranked !== undefined) {
    paragraphs.push(describePhrase(tag, ranked, language));
  } else {
    paragraphs.push(PARTS[mood][language]);
    const force = phrase === undefined ? undefined : forceOf(tag, phrase.stem);
    if (force !== undefined) paragraphs.push(force[language]);
  }
  const agreement = phrase?.agreement;
  const at = lead.recognised?.start;
  if (agreement !== undefined && at !== undefined) {
    const word = draft.tree.text.slice(at + agreement.start, at + agreement.end);
    paragraphs.push(AGREES[agreement.gender][language].replace('{word}', () => escapeMarkdown(word)).replace('{other}', () => escapeMarkdown(agreement.other)));
  }
  return { span: lead.span, markdown: paragraphs.join('\n\n') };
};
