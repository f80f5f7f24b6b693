// Measures the lead-phrase grammars on the texts of the folder named by PLENARY_CORPUS: node out/test/corpus/leads.js [name filter, regular expression]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mood } from '../../server/src/lang/language';
import { languageOf } from '../../server/src/lang';

export interface LeadScore {
  paragraphs: number;
  exact: number;
  /** Not exact, but the other manner's length: the organ printed the shorter or the longer run. */
  otherManner: number;
  short: number;
  long: number;
  none: number;
  mood: number;
  /** Recognised by the form alone (`known` is false). */
  unknown: number;
}

export interface FalsePositives { blocks: number; known: number; unknown: number; readonly examples: string[] }

export interface LeadReport {
  /** By `language body part`. */
  readonly scores: Map<string, LeadScore>;
  readonly failures: Map<string, number>;
  /** By `language kind`. */
  readonly falsePositives: Map<string, FalsePositives>;
}

interface GoldLead { readonly part: Mood; readonly number: number | string | null; readonly text: string }
interface Key { readonly leads: readonly GoldLead[] }

const plain = (text: string): string => text.replace(/\[\^[^\]]*\]/g, '').replace(/[*_]/g, '');

type Kind = 'paragraph' | 'subparagraph' | 'heading' | 'continuation' | 'annex' | 'note';
interface Block { readonly kind: Kind; readonly number: string | undefined; readonly text: string }

/** The blocks of a text of the corpus: one a line. */
const blocksOf = (text: string): Block[] => {
  const lines = text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
  let annex = false;
  return lines.flatMap((line): Block[] => {
    if (line.trim() === '' || line.startsWith('|') || /^---/.test(line)) return [];
    if (/^# (?:Annex|Appendi)/.test(line)) annex = true;
    if (line.startsWith('#')) return [{ kind: 'heading', number: undefined, text: plain(line.replace(/^#+ /, '')) }];
    if (/^\[\^/.test(line)) return [{ kind: 'note', number: undefined, text: plain(line.replace(/^\[\^[^\]]*\]:\s*/, '')) }];
    const content = line.trimStart();
    const indented = content.length < line.length;
    const mark = /^(?:\(?[\da-z]{1,5}[.)]|[-•–—])/.exec(content)?.[0];
    const body = plain(content.slice(mark?.length ?? 0).trimStart());
    if (annex) return [{ kind: 'annex', number: undefined, text: body }];
    if (indented) return [{ kind: mark === undefined ? 'continuation' : 'subparagraph', number: undefined, text: body }];
    const number = mark !== undefined && /^\d+\.$/.test(mark) ? mark.slice(0, -1) : undefined;
    return [{ kind: 'paragraph', number, text: number === undefined ? plain(line) : body }];
  });
};

const emptyScore = (): LeadScore => ({ paragraphs: 0, exact: 0, otherManner: 0, short: 0, long: 0, none: 0, mood: 0, unknown: 0 });

const scoreText = (report: LeadReport, language: 'en' | 'fr', body: string, blocks: readonly Block[], key: Key): void => {
  const { recogniseLead } = languageOf(language);
  let from = 0;
  for (const gold of key.leads) {
    const at = blocks.findIndex((block, index) => index >= from && block.kind === 'paragraph' &&
      (block.number ?? '') === String(gold.number ?? '') && block.text.startsWith(plain(gold.text)));
    if (at < 0) continue;
    from = at + 1;
    const text = blocks[at]?.text ?? '';
    const goldLength = plain(gold.text).trimEnd().replace(/[,;:]$/, '').length;
    const group = `${language} ${body} ${gold.part}`;
    const score = report.scores.get(group) ?? emptyScore();
    report.scores.set(group, score);
    score.paragraphs += 1;
    const opening = text.slice(0, 200);
    const found = recogniseLead(opening, body === 'sc' ? 'short' : 'long');
    let failure = '';
    if (found === undefined) { score.none += 1; failure = 'none'; }
    else {
      if (found.length === goldLength) score.exact += 1;
      else {
        if (recogniseLead(opening, body === 'sc' ? 'long' : 'short')?.length === goldLength) score.otherManner += 1;
        if (found.length < goldLength) { score.short += 1; failure = 'short'; } else { score.long += 1; failure = 'long'; }
      }
      if (!found.known) score.unknown += 1;
      if (found.mood !== gold.part) { score.mood += 1; if (failure === '') failure = 'mood'; }
    }
    if (failure !== '') {
      const line = `${group} ${failure}: [${text.slice(0, goldLength)}]${text.slice(goldLength, goldLength + 30)} → [${opening.slice(0, found?.length ?? 0)}]`;
      report.failures.set(line, (report.failures.get(line) ?? 0) + 1);
    }
  }
};

const countFalsePositives = (report: LeadReport, language: 'en' | 'fr', blocks: readonly Block[]): void => {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.text === '') continue;
    const group = `${language} ${block.kind}`;
    const count = report.falsePositives.get(group) ?? { blocks: 0, known: 0, unknown: 0, examples: [] };
    report.falsePositives.set(group, count);
    count.blocks += 1;
    const found = languageOf(language).recogniseLead(block.text.slice(0, 200));
    if (found === undefined) continue;
    if (found.known) count.known += 1; else count.unknown += 1;
    if (count.examples.length < 400) count.examples.push(`${found.known ? '' : '? '}[${block.text.slice(0, found.length)}]${block.text.slice(found.length, found.length + 40)}`);
  }
};

/**
 * Scores the grammars on a corpus.
 * @param corpusDir folder that holds `un/{ga,sc}/{en,fr}/*.resolution.md` with their `*.key.json`
 * @param filter names of the texts to read; all when left out
 */
export const scoreLeads = (corpusDir: string, filter?: RegExp): LeadReport => {
  const report: LeadReport = { scores: new Map(), failures: new Map(), falsePositives: new Map() };
  for (const body of ['ga', 'sc']) for (const language of ['en', 'fr'] as const) {
    const folder = join(corpusDir, 'un', body, language);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.key.json') || (filter !== undefined && !filter.test(file))) continue;
      const key = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Key;
      const blocks = blocksOf(readFileSync(join(folder, file.replace(/\.key\.json$/, '.resolution.md')), 'utf8'));
      scoreText(report, language, body, blocks, key);
      countFalsePositives(report, language, blocks);
    }
  }
  return report;
};

/** Share of the leads found exactly, 0 … 1, over the groups whose name starts so. */
export const shareExact = (report: LeadReport, group = ''): number => {
  let paragraphs = 0;
  let exact = 0;
  for (const [name, score] of report.scores) if (name.startsWith(group)) { paragraphs += score.paragraphs; exact += score.exact; }
  return paragraphs === 0 ? 1 : exact / paragraphs;
};

const print = (report: LeadReport, failures: number, examples: number): void => {
  for (const [group, s] of report.scores) {
    console.log(`${group.padEnd(16)} ${String(s.paragraphs).padStart(5)} paragraphs, exact ${(100 * s.exact / s.paragraphs).toFixed(2)} %, other manner ${String(s.otherManner)}, short ${String(s.short)}, long ${String(s.long)}, none ${String(s.none)}, mood ${String(s.mood)}, not in lexicon ${String(s.unknown)}`);
  }
  console.log(`all ${(100 * shareExact(report)).toFixed(2)} %, en ${(100 * shareExact(report, 'en')).toFixed(2)} %, fr ${(100 * shareExact(report, 'fr')).toFixed(2)} %`);
  console.log('\nCommonest failures');
  for (const [line, count] of [...report.failures].sort((a, b) => b[1] - a[1]).slice(0, failures)) console.log(`${String(count).padStart(4)} ${line}`);
  console.log('\nOpenings taken for leads outside paragraphs');
  for (const [group, { blocks, known, unknown, examples: seen }] of report.falsePositives) {
    console.log(`${group.padEnd(16)} ${String(blocks)} blocks: known ${String(known)}, not in lexicon ${String(unknown)}`);
    for (const example of seen.slice(0, examples)) console.log(`       ${example}`);
  }
};

if (require.main === module) {
  const corpus = process.env['PLENARY_CORPUS'];
  if (corpus === undefined || corpus === '') console.log('Lead phrases: not run, PLENARY_CORPUS names no folder of texts.');
  else print(scoreLeads(corpus, process.argv[2] === undefined ? undefined : new RegExp(process.argv[2])), Number(process.argv[3] ?? 30), Number(process.argv[4] ?? 4));
}
