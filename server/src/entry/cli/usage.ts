// The help pages.
import type { Text } from '../../service';
import { type Io, say } from './io';
import { COMMANDS, EVERYWHERE } from './commands';
import type { CommandSpec, OptionSpec } from './options';

const TITLE: Text = { en: 'Plenary checks and formats resolutions of international organizations.', fr: 'Plenary vérifie et met en forme les résolutions d’organisations internationales.' };
const USAGE: Text = { en: 'Usage', fr: 'Utilisation' };
const OPTIONS: Text = { en: 'Options', fr: 'Options' };
const LIST: Text = { en: 'Commands', fr: 'Commandes' };
const INPUTS: Text = {
  en: 'A directory stands for every *.resolution.md and *.resolution file below it, - for standard input.',
  fr: 'Un dossier représente tous les fichiers *.resolution.md et *.resolution qu’il contient, - l’entrée standard.',
};
const MORE: Text = { en: '“plenary COMMAND --help” explains a command.', fr: '« plenary COMMANDE --help » explique une commande.' };
const STATUS: Text = {
  en: 'Exit status: 0 nothing found, 1 something found, 2 wrong usage or a file that cannot be read.',
  fr: 'État de sortie : 0 rien trouvé, 1 quelque chose trouvé, 2 mauvaise utilisation ou fichier illisible.',
};

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
};

const titled = (io: Io, title: Text): string => `${say(io, title)}${io.language === 'fr' ? ' :' : ':'}`;

const optionRow = (io: Io, { name, value, help }: OptionSpec): readonly [string, string] => [`--${name}${value === undefined ? '' : ` ${value}`}`, say(io, help)];

export const generalHelp = (io: Io): string => [
  `${say(io, TITLE)}\n`,
  `${titled(io, USAGE)} plenary ${say(io, { en: 'COMMAND', fr: 'COMMANDE' })} [options] FILE|DIR|-…\n`,
  `${titled(io, LIST)}\n${table(COMMANDS.map(({ name, summary }) => [name, say(io, summary)] as const))}`,
  `${titled(io, OPTIONS)}\n${table(EVERYWHERE.map((option) => optionRow(io, option)))}`,
  `${say(io, INPUTS)}\n${say(io, STATUS)}\n${say(io, MORE)}\n`,
].join('\n');

export const commandHelp = (io: Io, { name, operands, summary, options }: CommandSpec): string => [
  `${say(io, summary)}\n`,
  `${titled(io, USAGE)} plenary ${name} [options] ${operands}\n`,
  `${titled(io, OPTIONS)}\n${table([...options, ...EVERYWHERE].map((option) => optionRow(io, option)))}`,
  ...(operands.startsWith('FILE') ? [`${say(io, INPUTS)}\n${say(io, STATUS)}\n`] : []),
].join('\n');
