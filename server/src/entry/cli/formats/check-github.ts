// For GitHub Actions: workflow commands, which become annotations.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { rangeOf, type Severity } from '../../../service';
import { type Io, say } from '../io';
import type { Report } from './report';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Annotations find a file by its path from the root of the repository. */
const fromRoot = (io: Io, path: string): string => {
  const within = relative(io.environment['GITHUB_WORKSPACE'] ?? io.cwd, resolve(io.cwd, path));
  return within.startsWith('..') || isAbsolute(within) ? path : within.split(sep).join('/');
};

export const githubReport = (io: Io): Report => ({
  add: ({ path, document, findings }) => {
    for (const { rule, severity, message, parameters, span } of findings) {
      const { start, end } = rangeOf(document.lines, span.start, span.end);
      // Columns are understood within one line only
      const properties = {
        file: path === '-' ? undefined : fromRoot(io, path), line: start.line + 1, endLine: end.line + 1,
        ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}), title: rule,
      };
      const list = Object.entries(properties).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      io.out(`::${COMMANDS[severity]} ${list.join(',')}::${escapeData(say(io, message, parameters))}\n`);
    }
  },
  end: () => undefined,
});
