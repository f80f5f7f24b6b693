// bench.mjs [FILE]: what reading and checking costs, beside other linters on the same text in the same run.
// Without FILE: a text of 1 MB made by text.mjs and, where PLENARY_CORPUS names a folder of texts, its longest one too.
// Fails where a demanded ratio is missed, or a median is over twice its budget (budget.json).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCore, root } from '../../tools/core.mjs';
import { markdownlint, textlint } from './others.mjs';
import { initialize, nodeAlone } from './start.mjs';
import { generate } from './text.mjs';

const core = await loadCore();
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
const MEGABYTE = 1_000_000;
const failures = [];

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const ms = (time) => (time < 10 ? time.toFixed(2) : time.toFixed(0)).padStart(7);

async function timed(run) {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

async function timesOf(count, run) {
  const times = [];
  for (let it = 0; it < count; it++) times.push(await timed(run));
  return times;
}

const medianOf = async (count, run) => median(await timesOf(count, run));

function row(name, time, limit) {
  const over = limit !== undefined && time > 2 * limit;
  console.log(`  ${name.padEnd(62)} ${ms(time)} ms${limit === undefined ? '' : `   budget ${limit} ms${over ? ', more than twice that' : ''}`}`);
  if (over) failures.push(`${name}: ${time.toFixed(0)} ms, budget ${limit} ms`);
}

function demand(name, value, limit) {
  const kept = value <= limit;
  console.log(`  ${kept ? '✓' : '✗'} ${name.padEnd(60)} ${value.toFixed(3).padStart(7)}      at most ${limit.toFixed(3)}`);
  if (!kept) failures.push(`${name}: ${value.toFixed(3)}, at most ${limit.toFixed(3)}`);
}

/** Everything that opening a file in the editor asks for: read, model, every rule. The document is new each time, nothing is kept. */
function fullCheck(text) {
  const { tree, resolution } = core.openDocument('bench', text);
  return core.check(tree, resolution).length;
}

/** One letter typed in the middle of a paragraph, with the diagnostics of the whole text after it. */
async function keystroke(text) {
  let document = core.openDocument('bench', text);
  core.check(document.tree, document.resolution);
  let at = text.indexOf(' ', text.length >> 1);
  const times = [];
  for (let it = 0; it < 40; it++) {
    times.push(await timed(() => {
      document = core.changeDocument(document, [{ span: { start: at, end: at }, text: 'x' }], it + 1);
      core.check(document.tree, document.resolution);
    }));
    at++;
  }
  return median(times.slice(10));
}

/** In a process of its own, where nothing has been compiled yet. */
function cold(file) {
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync(process.execPath, [self, '--cold', file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

const textOf = (file) => (file === 'generated' ? generate(MEGABYTE) : readFileSync(file, 'utf8'));

async function benchText(file) {
  const text = textOf(file);
  const size = `${(text.length / MEGABYTE).toFixed(2)} MB`;
  const limits = budget[file === 'generated' ? 'generated' : basename(file)] ?? {};
  console.log(`\n${file === 'generated' ? 'A generated resolution' : basename(file)}, ${size}, ${core.RULES.length} rules, ${fullCheck(text)} findings`);
  const coldCheck = median([1, 2, 3].map(() => cold(file)));
  for (let it = 0; it < 3; it++) fullCheck(text);
  const once = await timesOf(7, () => fullCheck(text));
  const warm = median(once);
  const key = await keystroke(text);
  const markdown = await medianOf(5, () => markdownlint.run(text));
  const prose = await medianOf(3, () => textlint.run(text));
  const tenfold = text.repeat(10);
  const ten = await timesOf(5, () => fullCheck(tenfold));
  row('full check, cold', coldCheck, limits.cold);
  row('full check, warm', warm, limits.warm);
  row('a letter typed in the middle, diagnostics included', key, limits.keystroke);
  row(`full check of ten times the text (${(tenfold.length / MEGABYTE).toFixed(1)} MB)`, median(ten), limits.tenfold);
  row(markdownlint.name, markdown);
  row(textlint.name, prose);
  demand('full check ÷ markdownlint', warm / markdown, 1 / 3);
  demand('full check ÷ textlint', warm / prose, 1 / 5);
  demand('letter ÷ full check', key / warm, 1 / 20);
  demand('ten times the text ÷ once, medians', median(ten) / median(once), 11);
}

/** Texts made to be slow: what opens and never closes, what is one line, what nests. */
const HOSTILE = {
  'a***': 'a***', '[': '[', '(a) ': '(a) ', '[^1]: ': '[^1]: ', '*': '*', '«': '«', '1. ': '1. ', 'no-break spaces': '\u00a0', 'comments': '<!-- plenary-disable -->\n\n', 'one line of words': 'the importance of ',
  'subparagraphs': '   (a) one;\n\n', 'lead phrases': '*Recalling* it,\n\n', 'table': '| a | b |\n',
};
const HOSTILE_LENGTH = 200_000;

async function benchHostile() {
  console.log(`\nHostile texts, full check of ${HOSTILE_LENGTH / 1000} KB and of twice that`);
  let worst = 0;
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const single = unit.repeat(HOSTILE_LENGTH / unit.length);
    const best = async (text) => Math.min(...[await timed(() => fullCheck(text)), await timed(() => fullCheck(text)), await timed(() => fullCheck(text))]);
    const once = await best(single);
    const twice = await best(single + single);
    // what is over in no time has no growth to speak of
    const growth = twice < 25 ? 1 : twice / once;
    worst = Math.max(worst, growth);
    console.log(`  ${name.padEnd(62)} ${ms(once)} ms ${ms(twice)} ms   ×${growth.toFixed(1)}`);
  }
  demand('growth of the worst of them', worst, 3);
}

async function benchStart() {
  console.log('\nStart of the language server');
  const alone = median(Array.from({ length: 9 }, nodeAlone));
  const times = [];
  for (let it = 0; it < 9; it++) times.push(await initialize(root));
  row('node -e 0', alone);
  row('from start to the answer to `initialize`', median(times), budget.start?.initialize);
  demand('answer to `initialize` ÷ (2 × node + 100 ms)', median(times) / (2 * alone + 100), 1);
}

const [first, second] = process.argv.slice(2);
if (first === '--cold') {
  const text = textOf(second);
  console.log(await timed(() => fullCheck(text)));
} else {
  const corpus = process.env.PLENARY_CORPUS;
  const longest = corpus ? join(corpus, 'un/perf/worst-1MB.resolution.md') : undefined;
  const files = first !== undefined ? [first] : ['generated', ...(longest !== undefined && existsSync(longest) ? [longest] : [])];
  for (const file of files) await benchText(file);
  await benchHostile();
  await benchStart();
  console.log(failures.length === 0 ? '\nEverything within its budget.' : `\nMissed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
