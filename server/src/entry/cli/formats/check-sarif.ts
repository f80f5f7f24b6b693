// For code scanning: SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Document, type Finding, type Level, levelFor, rangeOf, type Rule, RULES, type Severity, sourceOf } from '../../../service';
import { type Io, say } from '../io';
import { productVersion } from '../version';
import type { Report, Summary } from './report';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** A path as a relative reference (from the current folder), percent-encoded; as a file address where it lies elsewhere. */
const uriOf = (io: Io, path: string): string => {
  const within = relative(io.cwd, resolve(io.cwd, path));
  if (within.startsWith('..') || isAbsolute(within)) return pathToFileURL(resolve(io.cwd, path)).href;
  return within.split(sep).map(encodeURIComponent).join('/');
};

/** One-based, columns in UTF-16 code units, the end exclusive. */
const regionOf = ({ lines }: Document, start: number, end: number): object => {
  const range = rangeOf(lines, start, end);
  return { startLine: range.start.line + 1, startColumn: range.start.character + 1, endLine: range.end.line + 1, endColumn: range.end.character + 1 };
};

const ruleEntry = (io: Io, rule: Rule): object => {
  const { docs } = rule;
  const sources = docs.sources.map(sourceOf);
  const help = [docs.what, docs.why, docs.fix, docs.frequency].flatMap((part) => (part === undefined ? [] : [say(io, part)]));
  const level: Level = levelFor(rule, 'un-ga');
  const helpUri = sources.find(({ url }) => url !== undefined)?.url;
  return {
    id: rule.id,
    shortDescription: { text: say(io, docs.title) },
    fullDescription: { text: say(io, docs.what) },
    help: {
      text: [...help, ...sources.map(({ title }) => title)].join('\n\n'),
      markdown: [...help, sources.map(({ title, url }) => (url === undefined ? `- ${title}` : `- [${title}](${url})`)).join('\n')].join('\n\n'),
    },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: level === 'off' ? { enabled: false } : { enabled: true, level: LEVEL[level] },
  };
};

const fixEntries = (io: Io, document: Document, uri: string | undefined, { fixes }: Finding): object =>
  fixes.length === 0 || uri === undefined ? {} : {
    fixes: fixes.map((fix) => ({
      description: { text: say(io, fix.title, fix.parameters) },
      artifactChanges: [{
        artifactLocation: { uri },
        replacements: fix.edits.map(({ span, text }) => ({ deletedRegion: regionOf(document, span.start, span.end), insertedContent: { text } })),
      }],
      properties: { safety: fix.safety },
    })),
  };

export const sarifReport = (io: Io): Report => {
  const results: object[] = [];
  const artifacts: object[] = [];
  const ranks = new Map(RULES.map(({ id }, index) => [id, index]));
  const whole = ({ failures }: Summary): object => ({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Plenary', semanticVersion: productVersion(), language: io.language, rules: RULES.map((rule) => ruleEntry(io, rule)) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(({ text, parameters }) => ({ level: 'error', message: { text: say(io, text, parameters) } })),
      }],
      artifacts,
      results,
    }],
  });
  return {
    add: ({ path, document, findings }) => {
      // Standard input has no address
      const uri = path === '-' ? undefined : uriOf(io, path);
      artifacts.push(uri === undefined ? { description: { text: 'stdin' } } : { location: { uri } });
      for (const finding of findings) {
        const { rule, severity, span, message, parameters } = finding;
        const artifactLocation = uri === undefined ? { index: artifacts.length - 1 } : { uri, index: artifacts.length - 1 };
        results.push({
          ruleId: rule, ruleIndex: ranks.get(rule), level: LEVEL[severity], message: { text: say(io, message, parameters) },
          locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, span.start, span.end) } }],
          ...fixEntries(io, document, uri, finding),
        });
      }
    },
    end: (summary) => io.out(`${JSON.stringify(whole(summary), null, 2)}\n`),
  };
};
