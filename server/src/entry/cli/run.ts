// From arguments to a command.
import { COMMANDS, EVERYWHERE, LATER } from './commands';
import { Failure } from './failure';
import { complain, type Io } from './io';
import { nearest } from './nearest';
import type { Arguments } from './options';
import { TEXTS } from './texts';
import { commandHelp, generalHelp } from './usage';
import { productVersion } from './version';

const dispatch = (io: Io, name: string, options: Arguments): number | Promise<number> => {
  // Each command is loaded when it is run
  switch (name) {
    case 'check':
      return (require('./check') as typeof import('./check')).runCheck(io, options);
    case 'outline':
      return (require('./outline') as typeof import('./outline')).runOutline(io, options);
    case 'format':
      return (require('./format') as typeof import('./format')).runFormat(io, options);
    case 'explain':
      return (require('./explain') as typeof import('./explain')).runExplain(io, options);
    default:
      return (require('./lsp') as typeof import('./lsp')).runLsp(options);
  }
};

const unknownCommand = (command: string): Failure => {
  const [near] = nearest(command, COMMANDS.map(({ name }) => name));
  return near === undefined ? new Failure(TEXTS.unknownCommand, { command }) : new Failure(TEXTS.unknownCommandNear, { command, near });
};

/** Runs the command that the arguments name. Returns the exit status. */
export const run = async (io: Io, options: Arguments): Promise<number> => {
  const { values, operands } = options;
  // `plenary help check` is `plenary check --help`
  const asked = options.command === 'help';
  const name = asked ? operands[0] : options.command;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (name !== undefined && command === undefined) throw LATER.includes(name) ? new Failure(TEXTS.laterCommand, { command: name }) : unknownCommand(name);
    if (options.failure !== undefined) throw options.failure;
    if (values.has('version')) {
      io.out(`plenary ${productVersion()}\n`);
      return 0;
    }
    if (asked || values.has('help')) {
      io.out(command === undefined ? generalHelp(io) : commandHelp(io, command));
      return 0;
    }
    if (command === undefined) {
      io.err(generalHelp(io));
      return 2;
    }
    return await dispatch(io, command.name, options);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    complain(io, error.text, error.parameters);
    return 2;
  }
};

export { COMMANDS, EVERYWHERE };
