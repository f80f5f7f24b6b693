import type { LanguageTag } from '../lang/language';

/** Words by which the parts of a document that are no paragraphs are told, in each language. */
const ANNEX = /^(?:annex|annexe|anexo|приложение|مرفق|المرفق|附件|appendix|appendice|apéndice|добавление|تذييل|附录)(?=$|[\s\u00a0:.\p{Nd}（(一二三四五六七八九十]|(?<=\p{Script=Han})[A-Z])/iu;
const ANNEX_ALONE = /^(?:annex|annexe|anexo|приложение|مرفق|المرفق|附件)(?:[\s\u00a0]{1,2}[ivx\d]{1,5})?\s?\*?$/iu;

export const isAnnexTitle = (heading: string): boolean => ANNEX.test(heading);

/** A line that can only be the title of an annex. */
export const isAnnexLine = (line: string): boolean => line.length < 24 && ANNEX_ALONE.test(line);

const ADOPTION = /^[[(*_\s]{0,4}(?:the )?(?:draft )?(?:resolution|résolution|resolución)s?(?: [\d().]{1,14})? (?:was |est |a été |fue )?(?:adopted|adoptée|unanimously adopted|aprobada)|^[[(*_\s]{0,4}(?:adopted|adoptée)[ \u00a0]/iu;
const VOTE = /^[[(*_\s]{0,4}(?:adopted|adoptée|adopté|aprobada|vote|recorded vote|vote enregistré)(?!\p{L}).{0,40}?(?:\d{1,3}|unanim|consensus|without a vote|sans vote|sin votación)/iu;
const MEETING = /^\*{0,2}\d{1,5}\s?(?:st|nd|rd|th|e|ᵉ|ème|ª)?\s?(?:plenary |séance|meeting|sesión)/iu;
const SPONSORS = /(?:draft resolution|projet de résolution|proyecto de resolución|draft decision)\*{0,2}$/iu;

export const isAdoption = (line: string): boolean => line.length < 400 && ADOPTION.test(line);
export const isVote = (line: string): boolean => VOTE.test(line.slice(0, 300));
export const isClosing = (line: string): boolean => line.length < 80 && MEETING.test(line);
export const isSponsors = (line: string): boolean => line.length < 4000 && SPONSORS.test(line);

const SESSION = /^(?:\d{1,3}\s?\^?\{?[\p{L}]{0,4}\}?\s(?:assembl|session|ipu|conf)|[\p{L}-]{3,24}(?:[\s-][\p{L}-]{2,24}){0,3} session$|session de|agenda item|point \d|item \d|distr\.|original|united nations$|nations unies$)/iu;
const PLACE_AND_DATES = /^[\p{L} ,’'-]{0,60}\(?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s\p{L}{3,12}\s\d{4}\)?$/iu;

/** Session, item, place or date: lines of a masthead that are no title. */
export const isMasthead = (line: string): boolean => line.length < 120 && (SESSION.test(line) || PLACE_AND_DATES.test(line));

const SYMBOL = /^(?:(?:A|S|E)\/[A-Z0-9][A-Za-z0-9./() -]{1,40}|GA-\d{4}-\d{2,3}-RES-\d{2}|AG-\d{4}-RES-\d{2}|AGN\/\d{2}\/RES\/\d{1,2})$/;

/** The symbol that stands alone on a line. */
export const symbolIn = (line: string): string | undefined => (line.length < 48 && SYMBOL.test(line) ? line : undefined);

const STOP_WORDS: Readonly<Record<'en' | 'fr' | 'es', RegExp>> = {
  en: /\b(?:the|of|and|to|in|its|that|on|for|by)\b/giu,
  fr: /(?<![\p{L}])(?:le|la|les|des|du|et|de|à|en|sur|par|une?|dans)(?![\p{L}])/giu,
  es: /(?<![\p{L}])(?:el|la|los|las|del|y|de|en|por|una?|que|con)(?![\p{L}])/giu,
};

/** The language of a piece of text by its script and its commonest words; undefined for too little text. */
export const guessLanguage = (text: string): LanguageTag | undefined => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 20) return undefined;
  if (count(/\p{Script=Arabic}/gu) > letters / 2) return 'ar';
  if (count(/\p{Script=Cyrillic}/gu) > letters / 2) return 'ru';
  if (count(/\p{Script=Han}/gu) > letters / 3) return 'zh';
  const scores = (['en', 'fr', 'es'] as const).map((tag) => [tag, count(STOP_WORDS[tag])] as const).sort((a, b) => b[1] - a[1]);
  return scores[0]![1] >= 3 ? scores[0]![0] : undefined;
};
