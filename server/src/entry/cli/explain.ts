// `plenary explain`: a rule's page in the terminal, or the list of rules.
import { BODIES, fill, type Level, levelFor, type Rule, ruleById, RULES, sourceOf, type Text } from '../../service';
import { printExample } from './example';
import { Failure } from './failure';
import { type Io, painter, say } from './io';
import type { Arguments } from './options';
import { unknownRule } from './settings';
import { TEXTS } from './texts';
import { wrap } from './wrap';

/** Widest column of text that reads well. */
const MAX_WIDTH = 100;

const WHY: Text = { en: 'Why', fr: 'Pourquoi' };
const FIX: Text = { en: 'Fix', fr: 'Correction' };
const SEVERITY: Text = { en: 'Severity', fr: 'Gravité' };
const USE: Text = { en: 'In adopted texts', fr: 'Dans les textes adoptés' };
const SOURCES: Text = { en: 'Sources', fr: 'Sources' };
const EXAMPLES: Text = { en: 'Examples', fr: 'Exemples' };
const LANGUAGES: Text = { en: 'Languages: {list}', fr: 'Langues : {list}' };
const SAY: Text = { en: 'Disable in a text', fr: 'Désactiver dans un texte' };

const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  off: { en: 'off', fr: 'off (désactivée)' }, hint: { en: 'hint', fr: 'hint (suggestion)' }, info: { en: 'info', fr: 'info (remarque)' },
  warning: { en: 'warning', fr: 'warning (avertissement)' }, error: { en: 'error', fr: 'error (erreur)' },
};

/** “error” where all bodies agree, else one line for each severity with its bodies. */
const severityLines = (io: Io, rule: Rule): string[] => {
  const byLevel = new Map<Level, string[]>();
  for (const body of BODIES) byLevel.set(levelFor(rule, body), [...(byLevel.get(levelFor(rule, body)) ?? []), body]);
  const levels = [...byLevel];
  return levels.map(([level, bodies]) => `${say(io, LEVEL_NAMES[level])}${levels.length === 1 ? '' : `${io.language === 'fr' ? ' :' : ':'} ${bodies.join(', ')}`}`);
};

const page = (io: Io, rule: Rule): string => {
  const paint = painter(io);
  const width = Math.min(io.columns, MAX_WIDTH);
  const { docs } = rule;
  const section = (title: Text, lines: readonly string[]): string => `${paint('bold', say(io, title))}\n${lines.map((line) => wrap(line, width, '  ')).join('')}`;
  return [
    `${paint('bold', say(io, docs.title))} (${rule.id})\n`,
    wrap(say(io, docs.what), width, ''),
    section(WHY, [say(io, docs.why)]),
    ...(docs.fix === undefined ? [] : [section(FIX, [say(io, docs.fix)])]),
    section(SEVERITY, [...severityLines(io, rule), ...(rule.languages === undefined ? [] : [fill(LANGUAGES, { list: rule.languages.join(', ') }, io.language)])]),
    ...(docs.frequency === undefined ? [] : [section(USE, [say(io, docs.frequency)])]),
    section(SOURCES, docs.sources.map(sourceOf).flatMap(({ title, url }) => (url === undefined ? [title] : [title, `  ${url}`]))),
    ...(docs.examples.length === 0 ? [] : [`${paint('bold', say(io, EXAMPLES))}\n${docs.examples.map((example) => printExample(io, example)).join('\n')}`]),
    section(SAY, [`<!-- plenary-disable-next-paragraph ${rule.id}: … -->`]),
  ].join('\n');
};

const list = (io: Io): string => {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const levelOf = (rule: Rule): string => {
    const levels = new Set(BODIES.map((body) => levelFor(rule, body)));
    return [...levels].join('/');
  };
  const levelWidth = Math.max(...RULES.map((rule) => levelOf(rule).length));
  const paint = painter(io);
  return RULES.map((rule) => `${paint('bold', rule.id.padEnd(width))}  ${levelOf(rule).padEnd(levelWidth)}  ${say(io, rule.docs.title)}\n`).join('');
};

export const runExplain = (io: Io, { operands }: Arguments): number => {
  if (operands.length > 1) throw new Failure(TEXTS.oneRule);
  const [id] = operands;
  if (id === undefined) {
    io.out(list(io));
    return 0;
  }
  const rule = ruleById(id);
  if (rule === undefined) throw unknownRule(id);
  io.out(page(io, rule));
  return 0;
};
