// `plenary check`: findings of each text, in one of four formats.
import { check, type Document, fixAll, type Finding, type Level, openDocument, type Severity } from '../../service';
import type { Failure } from './failure';
import { githubReport } from './formats/check-github';
import { jsonReport } from './formats/check-json';
import { sarifReport } from './formats/check-sarif';
import { textReport } from './formats/check-text';
import type { Checked, Report, Summary } from './formats/report';
import { encode, forEachInput, type Input, STDIN } from './inputs';
import { complain, type Io } from './io';
import { lineEndOf, withLineEnds } from './line-ends';
import type { Arguments } from './options';
import { levelsFrom, overridesFrom } from './settings';
import { TEXTS } from './texts';
import { printTimes, type Times } from './timing';
import { replaceFile } from './write';

const REPORTS: Readonly<Record<string, (io: Io, quiet: boolean) => Report>> = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport };
const RANK: Readonly<Record<Level, number>> = { off: 0, hint: 1, info: 2, warning: 3, error: 4 };

export const isAtLeast = (severity: Severity, limit: Level): boolean => RANK[severity] >= RANK[limit];

export const runCheck = async (given: Io, options: Arguments): Promise<number> => {
  const overrides = overridesFrom(options);
  const levels = levelsFrom(options);
  const limit = (options.values.get('fail-on') ?? 'error') as Level;
  const fixes = options.values.has('fix');
  const quiet = options.values.has('quiet');
  // What `--fix -` writes to standard output is the text, so that the report has to go elsewhere
  const io: Io = fixes && options.operands.includes(STDIN) ? { ...given, out: given.err, colours: false } : given;
  const report = REPORTS[options.values.get('format') ?? 'text']!(io, quiet);
  const times: Times = new Map();
  const summary: Summary = { files: 0, fixed: 0, rewritten: 0, failures: [] };
  let status = 0;

  const checkOptions = (path: string): Parameters<typeof check>[2] => ({
    forced: levels,
    onCrash: (rule, error) => {
      status = 2;
      const parameters = { path, rule, reason: error instanceof Error ? error.message : String(error) };
      summary.failures.push({ text: TEXTS.crash, parameters });
      complain(io, TEXTS.crash, parameters);
    },
    ...(options.values.has('timing') ? { timing: { now: io.now, spent: (rule, spent) => times.set(rule, (times.get(rule) ?? 0) + spent) } } : {}),
  });

  const fix = ({ path, text, encoding }: Input): string => {
    const fixed = fixAll(text, overrides, { forced: levels });
    if (!fixed.converged) complain(io, TEXTS.diverged, { path });
    const next = withLineEnds(fixed.text, lineEndOf(text));
    if (path === STDIN) given.out(next);
    else if (next !== text) replaceFile(path, encode(next, encoding));
    summary.fixed += fixed.count;
    if (next !== text) summary.rewritten++;
    return next;
  };

  const one = (input: Input): void => {
    const before = io.now();
    const text = fixes ? fix(input) : input.text;
    const document: Document = openDocument(input.path, text, 0, overrides);
    const { resolution } = document;
    times.set('', (times.get('') ?? 0) + io.now() - before);
    const all: readonly Finding[] = check(document.tree, resolution, checkOptions(input.path));
    if (status === 0 && all.some(({ severity }) => isAtLeast(severity, limit))) status = 1;
    const findings = quiet ? all.filter(({ severity }) => isAtLeast(severity, limit)) : all;
    const checked: Checked = { path: input.path, document, findings };
    summary.files++;
    report.add(checked);
  };

  const whole = await forEachInput(io, options.operands, one, (failure: Failure) => summary.failures.push(failure));
  report.end(summary);
  if (options.values.has('timing')) printTimes(io, times);
  return whole ? status : 2;
};
