// For a reader: one line a finding, `path:line:column: severity rule: message`, and a line of summary.
import { type Finding, rangeOf, type Severity } from '../../../service';
import { type Io, type Paint, painter, plural, printable, say } from '../io';
import { LABELS, NOUNS, ORIGINS } from '../texts';
import type { Checked, Report, Summary } from './report';

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' } as const satisfies Readonly<Record<Severity, Parameters<Paint>[0]>>;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const textReport = (io: Io, quiet: boolean): Report => {
  const paint = painter(io);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let fixable = 0;
  let groups = 0;
  let last: Checked | undefined;

  const line = (path: string, { lines }: Checked['document'], finding: Finding): string => {
    const { start } = rangeOf(lines, finding.span.start, finding.span.end);
    const place = `${paint('bold', printable(path))}:${start.line + 1}:${start.character + 1}:`;
    const message = printable(say(io, finding.message, finding.parameters));
    return `${place} ${paint(COLOURS[finding.severity], say(io, NOUNS[finding.severity]))} ${paint('dim', finding.rule)}: ${message}\n`;
  };

  return {
    add: (checked) => {
      last = checked;
      if (checked.findings.length === 0) return;
      if (groups++ > 0) io.out('\n');
      for (const finding of checked.findings) {
        counts[finding.severity]++;
        if (finding.fixes.some(({ safety }) => safety === 'safe')) fixable++;
        io.out(line(checked.path, checked.document, finding));
      }
    },
    end: (summary) => {
      if (quiet || last === undefined) return;
      if (groups > 0) io.out('\n');
      io.out(`${summaryLine(io, summary, counts, fixable, last)}\n`);
    },
  };
};

/** “2 errors, 1 warning in 3 files (--fix can make 2 safe fixes)”; for one text also its body and language. */
const summaryLine = (io: Io, summary: Summary, counts: Readonly<Record<Severity, number>>, fixable: number, { document }: Checked): string => {
  const { fixed, rewritten, files } = summary;
  const found = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => plural(io, counts[severity], NOUNS[severity], NOUNS[`${severity}s`]));
  const fixes = (count: number): string => plural(io, count, NOUNS.fix, NOUNS.fixes);
  const inFiles = (count: number): string => `${say(io, LABELS.in)} ${plural(io, count, NOUNS.file, NOUNS.files)}`;
  const what = found.length === 0 ? say(io, LABELS.nothing) : found.join(', ');
  const { profile, language, bodySource, languageSource } = document.resolution;
  const colon = io.language === 'fr' ? ' : ' : ' ';
  const semicolon = io.language === 'fr' ? ' ; ' : '; ';
  const done = fixed === 0 ? '' : `${fixes(fixed)} ${say(io, fixed === 1 ? MADE_ONE : LABELS.fixed)} ${inFiles(rewritten)}${semicolon}${say(io, LABELS.remaining)}`;
  const body = `${say(io, LABELS.body)}${colon}${profile.id} (${say(io, ORIGINS[bodySource])})`;
  const inLanguage = `${say(io, LABELS.language)}${colon}${language} (${say(io, FEMININE[languageSource])})`;
  const setting = files !== 1 ? '' : `${semicolon}${body}, ${inLanguage}`;
  const offer = fixable === 0 ? '' : ` (${say(io, LABELS.fixable, { fixes: fixes(fixable) })})`;
  return `${done}${what} ${inFiles(files)}${offer}${setting}`;
};

const MADE_ONE = { en: 'made', fr: 'faite' };
/** Said of “langue”, which is feminine. */
const FEMININE = {
  given: { en: 'given', fr: 'demandée' }, declared: { en: 'declared', fr: 'déclarée' }, inferred: { en: 'inferred', fr: 'déduite' }, assumed: { en: 'assumed', fr: 'supposée' },
};
