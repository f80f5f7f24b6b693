// A file can be read in one go, a function fits on a screen.
import * as assert from 'node:assert/strict';
import * as ts from 'typescript';
import { filesIn, isTypeScript, read, sources } from '../kit/repository';

const MAX_FILE = 300;
/** Files that hold a table. */
const MAX_TABLE = 400;
const MAX_FUNCTION = 60;
const MAX_LINE = 250;

const isTable = (text: string): boolean => /^(?:export )?const [A-Z_]+\b[^=]*= (?:\[|\{|`|new Map)/m.test(text);
const isGenerated = (file: string): boolean => file.includes('.generated.');
const lines = (text: string): number => text.split('\n').length - 1;

/** Too long, and known: these may shrink and not grow. `file` or `file#function`. */
const KNOWN: Readonly<Record<string, number>> = {
};

interface Measured { readonly name: string; readonly lines: number }

const functionsIn = (file: string): Measured[] => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const found: Measured[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const to = source.getLineAndCharacterOfPosition(node.end).line;
      const { parent } = node;
      const name = 'name' in node && node.name !== undefined ? node.name.getText(source) : ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText(source) : `line ${from + 1}`;
      found.push({ name: `${file}#${name}`, lines: to - from + 1 });
    }
    ts.forEachChild(node, visit);
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
    const wrong = files.flatMap((file) => read(file).split('\n').flatMap((line, index) => (line.length > MAX_LINE ? [`${file}:${index + 1}: ${line.length} columns`] : [])));
    assert.deepEqual(wrong, []);
  });

  it('what is known to be too long still is', () => {
    const all = new Map([...files.map((name) => [name, lines(read(name))] as const), ...files.flatMap(functionsIn).map((it) => [it.name, it.lines] as const)]);
    const gone = Object.keys(KNOWN).filter((name) => (all.get(name) ?? 0) <= (name.includes('#') ? MAX_FUNCTION : MAX_FILE));
    assert.deepEqual(gone, [], 'take these out of KNOWN');
  });
});
