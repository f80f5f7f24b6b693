import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Outline, outlineOf } from '../../server/src/features/outline';
import { openDocument } from '../../server/src/workspace/document';

/** The gold key beside a text, as far as structure goes. */
interface Key {
  readonly preambular: number;
  readonly operative: number;
  readonly subparagraphs: number;
  readonly footnotes: number;
  readonly leads: readonly { readonly part: string; readonly number: string | null; readonly text: string; readonly atStart?: boolean }[];
}

export interface CorpusText {
  readonly name: string;
  readonly organ: string;
  readonly language: string;
  readonly text: string;
  readonly key: Key;
}

/** Every text with a key under `un/`, sorted by name. */
export const readCorpus = (folder: string, languages?: readonly string[]): CorpusText[] => {
  const texts: CorpusText[] = [];
  for (const organ of ['ga', 'sc']) {
    const root = join(folder, 'un', organ);
    for (const language of existsSync(root) ? readdirSync(root).sort() : []) {
      if (languages !== undefined && !languages.includes(language)) continue;
      for (const file of readdirSync(join(root, language)).sort()) {
        if (!file.endsWith('.resolution.md')) continue;
        const path = join(root, language, file);
        const key = JSON.parse(readFileSync(path.replace('.resolution.md', '.key.json'), 'utf8')) as Key;
        texts.push({ name: `${organ}/${language}/${file.replace('.resolution.md', '')}`, organ, language, text: readFileSync(path, 'utf8'), key });
      }
    }
  }
  return texts;
};

const COUNTS = ['preambular', 'operative', 'subparagraphs', 'footnotes'] as const;

export interface StructureScore {
  readonly texts: number;
  readonly exact: number;
  readonly leads: number;
  readonly leadsExact: number;
  /** One line for each text that is not exact and for each lead phrase that differs. */
  readonly failures: readonly string[];
}

/** Emphasis taken out: every `*` and `_` that marks it, but not those of notes. */
export const stripEmphasis = (text: string): string => text.replace(/(?<!\\)[*_]+/g, '');

const normal = (text: string): string => text.replace(/[\s\u00a0\u202f\u200e\u200f]+/g, ' ').replace(/[,;:]$/u, '').trim();

const compareLeads = (outline: Outline, key: Key): { exact: number; failures: string[] } => {
  const failures: string[] = [];
  let exact = 0;
  const found = outline.leads.map(({ part, number, text }) => `${part === 'operative' ? `OP${number ?? ''}` : 'PP'} ${normal(text)}`);
  const wanted = key.leads.map(({ part, number, text }) => `${part === 'operative' ? `OP${number ?? ''}` : 'PP'} ${normal(text)}`);
  if (found.length === wanted.length) {
    wanted.forEach((lead, index) => {
      if (found[index] === lead) exact++;
      else failures.push(`${lead} ← ${found[index]}`);
    });
    return { exact, failures };
  }
  // Lists of different lengths are compared as bags
  const rest = new Map<string, number>();
  for (const lead of found) rest.set(lead, (rest.get(lead) ?? 0) + 1);
  for (const lead of wanted) {
    const left = rest.get(lead) ?? 0;
    if (left > 0) {
      exact++;
      rest.set(lead, left - 1);
    } else failures.push(`${lead} ← nothing`);
  }
  return { exact, failures };
};

/** Scores structure and lead phrases against the keys. */
export const scoreStructure = (corpus: readonly CorpusText[], damage: (text: string) => string = (text) => text): StructureScore => {
  const failures: string[] = [];
  let exact = 0;
  let leads = 0;
  let leadsExact = 0;
  for (const { name, text, key } of corpus) {
    const outline = outlineOf(openDocument(name, damage(text)).resolution);
    const wrong = COUNTS.filter((count) => outline[count] !== key[count]);
    if (wrong.length === 0) exact++;
    else failures.push(`${name}: ${wrong.map((count) => `${count} ${outline[count]} instead of ${key[count]}`).join(', ')}`);
    const compared = compareLeads(outline, key);
    leads += key.leads.length;
    leadsExact += compared.exact;
    failures.push(...compared.failures.map((failure) => `${name}: ${failure}`));
  }
  return { texts: corpus.length, exact, leads, leadsExact, failures };
};
