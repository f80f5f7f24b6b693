// Reads the arguments of the command.
import type { Text } from '../../service';
import { Failure } from './failure';
import { nearest } from './nearest';
import { TEXTS } from './texts';

export interface OptionSpec {
  /** Without its dashes. */
  readonly name: string;
  /** Placeholder of its value; without one the option is a switch. */
  readonly value?: string;
  /** Values allowed, where they are few. */
  readonly choices?: readonly string[];
  readonly help: Text;
}

export interface CommandSpec {
  readonly name: string;
  /** What follows the options in the usage line. */
  readonly operands: string;
  readonly summary: Text;
  readonly options: readonly OptionSpec[];
  /** More lines of help. */
  readonly notes?: Text;
}

export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  /** The last value of each option; `''` for a switch. */
  readonly values: ReadonlyMap<string, string>;
  /** Every value of an option, in order. */
  readonly all: ReadonlyMap<string, readonly string[]>;
  /** Known for the language of messages even where the arguments are wrong. */
  readonly failure?: Failure;
}

const findOption = (name: string, given: string, options: readonly OptionSpec[]): OptionSpec => {
  const found = options.find((option) => option.name === name);
  if (found !== undefined) return found;
  const [near] = nearest(name, options.map((option) => option.name));
  throw near === undefined ? new Failure(TEXTS.unknownOption, { option: given }) : new Failure(TEXTS.unknownOptionNear, { option: given, near: `--${near}` });
};

/** Short forms. */
const SHORT: Readonly<Record<string, string>> = { '-h': 'help' };

/**
 * Options may stand anywhere; `--` ends them; `--name value` and `--name=value` are the same. The first operand is the command.
 * What is wrong is returned beside what could be read, so that it can be said in the language that the arguments ask for.
 */
export const readArguments = (argv: readonly string[], everywhere: readonly OptionSpec[], commands: readonly CommandSpec[]): Arguments => {
  let command: string | undefined;
  let failure: Failure | undefined;
  const operands: string[] = [];
  const all = new Map<string, string[]>();
  const keep = (name: string, value: string): void => void all.set(name, [...(all.get(name) ?? []), value]);
  const readOption = (at: number): number => {
    const argument = argv[at]!;
    const equals = argument.indexOf('=');
    const given = equals === -1 ? argument : argument.slice(0, equals);
    const options = [...everywhere, ...(commands.find(({ name }) => name === command)?.options ?? [])];
    const name = SHORT[argument] ?? (given.startsWith('--') ? given.slice(2) : given);
    const option = findOption(name, given, options);
    if (option.value === undefined) {
      if (equals !== -1) throw new Failure(TEXTS.optionTakesNoValue, { option: given });
      keep(name, '');
      return at;
    }
    const value = equals === -1 ? argv[at + 1] : argument.slice(equals + 1);
    const isMissing = value === undefined || value === '' || (equals === -1 && value.startsWith('-'));
    if (isMissing) throw new Failure(TEXTS.optionNeedsValue, { option: given, value: option.value });
    if (option.choices?.includes(value) === false) throw new Failure(TEXTS.badChoice, { option: given, value, choices: option.choices.join(', ') });
    keep(name, value);
    return equals === -1 ? at + 1 : at;
  };
  let ended = false;
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at]!;
    if (!ended && argument === '--') ended = true;
    else if (!ended && argument.startsWith('-') && argument !== '-') {
      try {
        at = readOption(at);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failure ??= error;
      }
    } else if (command === undefined) command = argument;
    else operands.push(argument);
  }
  const values = new Map([...all].map(([name, given]) => [name, given.at(-1)!]));
  return { command, operands, values, all, ...(failure === undefined ? {} : { failure }) };
};
