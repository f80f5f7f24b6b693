// What the rules find in adopted texts, which are right but for slips: node findings.js [--rule ID] [--severity S] [--sample N] [--name REGEX]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexLines, lineAt } from '../../server/src/base/line-index';
import { check } from '../../server/src/rules/engine/run';
import { fill, type Severity } from '../../server/src/rules/engine/rule';
import { openDocument } from '../../server/src/workspace/document';

/** A text to check; `group` is `un/ga/en`, `founding` … */
export interface CheckedText {
  readonly name: string;
  readonly group: string;
  readonly text: string;
}

export interface CorpusFinding {
  readonly name: string;
  readonly group: string;
  readonly rule: string;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** The line around the finding, which stands in `⟦…⟧`. */
  readonly excerpt: string;
}

export interface CorpusFindings {
  readonly texts: number;
  /** Words of the texts by group. */
  readonly words: ReadonlyMap<string, number>;
  readonly findings: readonly CorpusFinding[];
  /** Rules that threw, with the text's name. */
  readonly crashes: readonly string[];
}

/** Adopted English and French texts under `un/`, in the order of their names. */
export const readAdopted = (folder: string): CheckedText[] => ['ga', 'sc'].flatMap((organ) => ['en', 'fr'].flatMap((language) => {
  const group = `un/${organ}/${language}`;
  const directory = join(folder, group);
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter((file) => file.endsWith('.resolution.md')).sort()
    .map((file) => ({ name: `${group}/${file.replace('.resolution.md', '')}`, group, text: readFileSync(join(directory, file), 'utf8') }));
}));

/** The founding documents that are resolutions; the fifth is a press release. */
export const readFounding = (folder: string): CheckedText[] => {
  const directory = join(folder, 'founding');
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter((file) => /^00[0-3]_/.test(file)).sort()
    .map((file) => ({ name: `founding/${file.slice(0, 3)}`, group: 'founding', text: readFileSync(join(directory, file), 'utf8') }));
};

/** Code units of the line shown on either side of a finding. */
const AROUND = 70;

const excerptOf = (text: string, start: number, end: number): string => {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const newline = text.indexOf('\n', end);
  const lineEnd = Math.min(newline === -1 ? text.length : newline, end + AROUND);
  const inside = end - start > 240 ? `${text.slice(start, start + 120)} … ${text.slice(end - 100, end)}` : text.slice(start, end);
  return `${text.slice(lineStart, start)}⟦${inside}⟧${text.slice(end, lineEnd)}`.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ↵ ');
};

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Checks every text with the severities that a user meets, before any setting. */
export const findingsOf = (texts: readonly CheckedText[]): CorpusFindings => {
  const words = new Map<string, number>();
  const findings: CorpusFinding[] = [];
  const crashes: string[] = [];
  for (const { name, group, text } of texts) {
    words.set(group, (words.get(group) ?? 0) + countWords(text));
    const { tree, resolution } = openDocument('', text);
    const lines = indexLines(text);
    const onCrash = (rule: string, error: unknown): void => void crashes.push(`${rule} in ${name}: ${String(error)}`);
    for (const { rule, severity, span, message, parameters } of check(tree, resolution, { onCrash })) {
      findings.push({
        name, group, rule, severity, line: lineAt(lines, span.start) + 1, message: fill(message, parameters, 'en'), excerpt: excerptOf(text, span.start, span.end),
      });
    }
  }
  return { texts: texts.length, words, findings, crashes };
};

const isAlarm = ({ severity }: CorpusFinding): boolean => severity === 'error' || severity === 'warning';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** Errors and warnings for 1,000 words of the groups under `un/`. */
export const alarmsPerThousand = ({ words, findings }: CorpusFindings): number => {
  const total = sum([...words].filter(([group]) => group.startsWith('un/')).map(([, count]) => count));
  return total === 0 ? 0 : (1000 * findings.filter((finding) => finding.group.startsWith('un/') && isAlarm(finding)).length) / total;
};

/** `count` findings spread evenly over all of them, always the same. */
export const sampleOf = <T>(all: readonly T[], count: number): readonly T[] =>
  all.length <= count ? all : Array.from({ length: count }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / count)]!);

const printCounts = ({ texts, words, findings, crashes }: CorpusFindings): void => {
  const groups = [...words.keys()];
  console.log(`${String(texts)} texts; words: ${[...words].map(([group, count]) => `${group} ${String(count)}`).join(', ')}`);
  const rows = new Map<string, number[]>();
  for (const { rule, severity, group } of findings) {
    const key = `${rule.padEnd(30)} ${severity.padEnd(8)}`;
    const row = rows.get(key) ?? groups.map(() => 0);
    row[groups.indexOf(group)]! += 1;
    rows.set(key, row);
  }
  const adopted = groups.filter((group) => group.startsWith('un/'));
  const adoptedWords = sum(adopted.map((group) => words.get(group) ?? 0));
  console.log(`${'rule'.padEnd(30)} ${'severity'.padEnd(8)} ${groups.map((group) => group.padStart(9)).join(' ')}  per 1,000 words (un)`);
  for (const [key, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = sum(adopted.map((group) => row[groups.indexOf(group)]!));
    console.log(`${key} ${row.map((number) => String(number).padStart(9)).join(' ')}  ${((1000 * count) / Math.max(1, adoptedWords)).toFixed(4)}`);
  }
  for (const crash of crashes.slice(0, 20)) console.log(`CRASH ${crash}`);
};

const printFindings = (findings: readonly CorpusFinding[]): void => {
  for (const { name, line, rule, severity, message, excerpt } of findings) {
    console.log(`${name}:${String(line)} ${severity} ${rule}: ${message}\n    ${excerpt}`);
  }
};

const main = (folder: string, options: readonly string[]): void => {
  const option = (name: string): string | undefined => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const name = new RegExp(option('--name') ?? '');
  const result = findingsOf([...readAdopted(folder), ...readFounding(folder)].filter((text) => name.test(text.name)));
  const wanted = result.findings.filter(({ rule, severity }) =>
    (option('--rule') ?? rule) === rule && (option('--severity') ?? severity) === severity);
  if (option('--rule') !== undefined || option('--severity') !== undefined || option('--sample') !== undefined) {
    printFindings(sampleOf(wanted, Number(option('--sample') ?? Infinity)));
    console.log(`${String(wanted.length)} findings`);
  } else {
    printCounts(result);
  }
  console.log(`errors and warnings for 1,000 words of adopted texts: ${alarmsPerThousand(result).toFixed(4)}`);
};

if (require.main === module) {
  const corpus = process.env['PLENARY_CORPUS'];
  if (corpus === undefined || corpus === '') console.log('Findings: not run, PLENARY_CORPUS names no folder of texts.');
  else main(corpus, process.argv.slice(2));
}
