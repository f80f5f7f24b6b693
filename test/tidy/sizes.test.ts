// A file can be read in one go, a function fits on a screen.
import * as assert from 'node:assert/strict';
import * as ts from 'typescript';
import { filesIn, isTypeScript, read, sources } from '../kit/repository';

const MAX_FILE = 300;
/** Files that hold a table. */
const MAX_TABLE = 400;
const MAX_FUNCTION = 60;
/** Columns of a line, its strings and regular expressions left out: texts and word lists may be as long as they are. */
const MAX_LINE = 250;
const LITERAL = /'(?:[^'\\\n]|\\.)*'|`[^`\n]*`|\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;

const isTable = (text: string): boolean => /^(?:export )?const [A-Z_]+\b[^=]*= (?:\[|\{|`|new Map)/m.test(text);
const isGenerated = (file: string): boolean => file.includes('.generated.');
const lines = (text: string): number => text.split('\n').length - 1;

/** Too long, and known: these may shrink and not grow. `file` or `file#function`. */
const KNOWN: Readonly<Record<string, number>> = {
  'server/src/syntax/inlines.ts#scanInlines': 80,
};

interface Measured { readonly name: string; readonly lines: number }

/** Functions of a file with the lines that are their own: what is inside a nested function counts for that one. */
const functionsIn = (file: string): Measured[] => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const found: Measured[] = [];
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line;
  const nameOf = (node: ts.SignatureDeclaration): string => {
    const { parent } = node;
    const name = node.name ?? (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined);
    return name?.getText(source) ?? `line ${lineOf(node.getStart(source)) + 1}`;
  };
  /** @returns lines of functions inside the node */
  const visit = (node: ts.Node): number => {
    let nested = 0;
    ts.forEachChild(node, (child) => { nested += visit(child); });
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return nested;
    const total = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
    found.push({ name: `${file}#${nameOf(node)}`, lines: total - nested });
    return total === 1 ? 0 : total;
  };
  visit(source);
  return found;
};

const tooLong = (measured: readonly Measured[], limit: (it: Measured) => number): string[] =>
  measured.filter((it) => it.lines > (KNOWN[it.name] ?? limit(it))).map((it) => `${it.name}: ${it.lines} lines`);

describe('sizes', function () {
  this.timeout(20_000);
  const files = sources().filter((file) => !isGenerated(file));

  it('of files', () => {
    const all = [...files, ...filesIn('test', isTypeScript), ...filesIn('tools', (file) => file.endsWith('.mjs'))];
    assert.deepEqual(tooLong(all.map((name) => ({ name, lines: lines(read(name)) })), ({ name }) => (isTable(read(name)) ? MAX_TABLE : MAX_FILE)), []);
  });

  it('of functions', () => {
    assert.deepEqual(tooLong(files.flatMap(functionsIn), () => MAX_FUNCTION), []);
  });

  it('of lines', () => {
    const wrong = files.filter((file) => !file.endsWith('/lexicon.ts')).flatMap((file) => read(file).split('\n').flatMap((line, index) => {
      const { length } = line.replace(LITERAL, '');
      return length > MAX_LINE ? [`${file}:${index + 1}: ${length} columns of code`] : [];
    }));
    assert.deepEqual(wrong, []);
  });

  it('what is known to be too long still is', () => {
    const all = new Map([...files.map((name) => [name, lines(read(name))] as const), ...files.flatMap(functionsIn).map((it) => [it.name, it.lines] as const)]);
    const gone = Object.keys(KNOWN).filter((name) => (all.get(name) ?? 0) <= (name.includes('#') ? MAX_FUNCTION : MAX_FILE));
    assert.deepEqual(gone, [], 'take these out of KNOWN');
  });
});
