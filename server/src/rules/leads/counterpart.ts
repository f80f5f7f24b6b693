import { languageOf } from '../../lang';
import type { LanguageTag, Mood } from '../../lang/language';

/** French pairs of present and participle that no ending gives. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ['prend', 'prenant'], ['tient', 'tenant'], ['fait', 'faisant'], ['sait', 'sachant'], ['reconnaît', 'reconnaissant'],
  ['accueille', 'accueillant'], ['est', 'étant'], ['met', 'mettant'], ['rend', 'rendant'], ['souscrit', 'souscrivant'], ['redit', 'redisant'],
  ['dit', 'disant'], ['voit', 'voyant'], ['croit', 'croyant'], ['soutient', 'soutenant'], ['maintient', 'maintenant'], ['convient', 'convenant'],
  ['attend', 'attendant'], ['inscrit', 'inscrivant'], ['promet', 'promettant'], ['omet', 'omettant'], ['entend', 'entendant'],
];

/** Verbs that double their last consonant: "regretting", "referring", "admitting". */
const DOUBLED = /(?:gret|mit|fer|cur|pel|get|put|set|plan)$/;

const englishCandidates = (word: string, to: Mood): readonly string[] => {
  if (to === 'preamble') {
    const base = word.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=ss|sh|ch|x|zz)es$|s$/, '');
    if (DOUBLED.test(base)) return [`${base}${base.at(-1)!}ing`];
    return /[^eoy]e$/.test(base) ? [`${base.slice(0, -1)}ing`] : [`${base}ing`];
  }
  if (!word.endsWith('ing')) return [];
  const base = word.slice(0, -3);
  const single = base.replace(/(.)\1$/, '$1');
  if (DOUBLED.test(single)) return [`${single}s`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  return /(?:ss|sh|ch|x)$/.test(base) ? [`${base}es`] : [`${base}s`, `${base}es`];
};

const frenchCandidates = (word: string, to: Mood): readonly string[] => {
  if (to === 'preamble') {
    const irregular = IRREGULAR.filter(([present]) => present === word).map(([, participle]) => participle);
    const root = word.replace(/e$/, '');
    const roots = [root, `${root}e`, root.replace(/([lt])\1$/, '$1'), root.replace(/è([a-zç]{1,2})$/, 'é$1'), root.replace(/è([a-zç]{1,2})$/, 'e$1'), root.replace(/i$/, 'y')];
    return [...irregular, ...roots.map((it) => `${it}ant`), `${word.replace(/t$/, '')}ssant`, `${root.replace(/c$/, 'ç')}ant`];
  }
  if (!word.endsWith('ant')) return [];
  const irregular = IRREGULAR.filter(([, participle]) => participle === word).map(([present]) => present);
  const root = word.replace(/ant$/, '');
  const roots = [root, root.replace(/e$/, ''), root.replace(/([lt])$/, '$1$1'), root.replace(/é([a-zç]{1,2})$/, 'è$1'), root.replace(/e([a-zç])$/, 'è$1'), root.replace(/y$/, 'i'), root.replace(/ç$/, 'c')];
  return [...irregular, ...roots.map((it) => `${it}e`), `${word.replace(/ssant$/, '')}t`];
};

const likeIn = (model: string, word: string): string => {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};

const WORD = /[\p{L}-]{1,40}/gu;

/**
 * The lead phrase in the form of the other part: "Also recalls" → "Also recalling".
 * A form is only given where the language's own grammar knows it; undefined where it knows none.
 * @param text a lead phrase as written, without marks of emphasis
 */
export const counterpartOf = (language: LanguageTag, text: string, to: Mood): string | undefined => {
  const { recogniseLead } = languageOf(language);
  const candidates = language === 'fr' ? frenchCandidates : englishCandidates;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    for (const candidate of candidates(word.toLowerCase(), to)) {
      const other = text.slice(0, match.index) + likeIn(word, candidate) + text.slice(match.index + word.length);
      const found = recogniseLead(other);
      if (found?.known === true && found.mood === to && found.length === other.length) return other;
    }
  }
  return undefined;
};
