// The TextMate grammar reads hostile lines in linear time: four times the text takes about four times as long, never sixteen.
// A line is coloured while it is typed, and VS Code's own guard (20 000 characters a line) is too high to help.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const root = path.resolve(__dirname, '../../..');
const GRAMMAR = path.join(root, 'syntaxes/resolution.tmLanguage.json');
const LENGTH = 5_000;
const FACTOR = 4;
/** Linear is 4, quadratic 16; what lies between is the noise of a busy machine. */
const MAX_GROWTH = 9;
/** Below this many milliseconds growth cannot be measured, and need not be. */
const NEGLIGIBLE = 60;

const HOSTILE = [
  '*', 'a***', '*a ', '_a_', '**a', '[', '[^', '[[]', '](', '[a](', '[a](b) ', '*a* ', '*74/247* ', '[^1]', '« ', '“a', '"',
  '(a) ', '1. ', 'A/', 'A/a.', 'A/RES/', '1/', '74/247 ', '1325 (', 'GA-2025-', '^e', '1^', '<!--', '<!-- plenary-disable a-b ',
  '\\', 'The General Assembly ', 'THE ASSEMBLY ', 'É', ' ', '\u00a0', '-', '# ', '#', 'https://', '1 janvier ', 'к', 'أ', '大会',
];

async function load(): Promise<textmate.IGrammar> {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma').replace(/main\.js$/, 'onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      (scope === 'text.resolution' ? textmate.parseRawGrammar(fs.readFileSync(GRAMMAR, 'utf8'), GRAMMAR) : null),
  });
  const grammar = await registry.loadGrammar('text.resolution');
  assert.ok(grammar);
  return grammar;
}

function timeOf(grammar: textmate.IGrammar, unit: string, length: number): number {
  const line = unit.repeat(Math.ceil(length / unit.length));
  const begin = performance.now();
  grammar.tokenizeLine(line, textmate.INITIAL);
  return performance.now() - begin;
}

describe('growth of the grammar', function () {
  this.timeout(20_000);
  // what else the machine does can only make a run longer; growth shows every time
  this.retries(3);
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await load();
    timeOf(grammar, 'warm up ', LENGTH);
  });

  for (const unit of HOSTILE) {
    it(`${JSON.stringify(unit)} repeated`, () => {
      const best = (length: number): number => Math.min(...[1, 2, 3].map(() => timeOf(grammar, unit, length)));
      const long = best(FACTOR * LENGTH);
      if (long < NEGLIGIBLE) return;
      const short = best(LENGTH);
      assert.ok(long < MAX_GROWTH * short, `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
    });
  }
});
