// Options that `check`, `outline` and `format` share.
import { BODIES, type BodyId, LANGUAGES, type LanguageTag, type Level, LEVELS, type Overrides, RULES, type RuleLevels } from '../../service';
import { Failure } from './failure';
import { nearest } from './nearest';
import type { Arguments, OptionSpec } from './options';
import { TEXTS } from './texts';

export const BODY_OPTION: OptionSpec = {
  name: 'body', value: 'BODY', choices: BODIES,
  help: { en: `Body whose conventions hold: ${BODIES.join(', ')}.`, fr: `Organe dont les conventions valent : ${BODIES.join(', ')}.` },
};
export const LANGUAGE_OPTION: OptionSpec = {
  name: 'language', value: 'LANGUAGE', choices: LANGUAGES,
  help: { en: `Language of the texts: ${LANGUAGES.join(', ')}.`, fr: `Langue des textes : ${LANGUAGES.join(', ')}.` },
};

export const overridesFrom = ({ values }: Arguments): Overrides => {
  const body = values.get('body') as BodyId | undefined;
  const language = values.get('language') as LanguageTag | undefined;
  return { ...(body === undefined ? {} : { body }), ...(language === undefined ? {} : { language }) };
};

export const unknownRule = (rule: string): Failure => {
  const near = nearest(rule, RULES.map(({ id }) => id));
  return near.length === 0 ? new Failure(TEXTS.unknownRule, { rule }) : new Failure(TEXTS.unknownRuleNear, { rule, near: near.join(', ') });
};

/** The levels that `--rule ID=LEVEL` sets, the last one for a rule winning. */
export const levelsFrom = ({ all }: Arguments): RuleLevels => {
  const levels: Record<string, Level> = {};
  for (const value of all.get('rule') ?? []) {
    const equals = value.indexOf('=');
    if (equals === -1) throw new Failure(TEXTS.badRuleOption, { value });
    const rule = value.slice(0, equals);
    const level = value.slice(equals + 1);
    if (!RULES.some(({ id }) => id === rule)) throw unknownRule(rule);
    if (!(LEVELS as readonly string[]).includes(level)) throw new Failure(TEXTS.badLevel, { value: level, choices: LEVELS.join(', ') });
    levels[rule] = level as Level;
  }
  return levels;
};
