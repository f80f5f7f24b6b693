// The streams and surroundings of one run of the command, so that the commands themselves never touch `process`.
import { fill, type Parameters, type Text } from '../../service';

export type MessageLanguage = 'en' | 'fr';

export interface Io {
  readonly language: MessageLanguage;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether standard output may be coloured. */
  readonly colours: boolean;
  /** Whether standard error is a terminal. */
  readonly attended: boolean;
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The reader of standard output has gone: nothing more needs to be written. */
  readonly closed: () => boolean;
  readonly readInput: () => Promise<Uint8Array>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** The language of messages: an option, else the first of LC_ALL, LC_MESSAGES and LANG that is set, else English. */
export const messageLanguage = (option: string | undefined, environment: Io['environment']): MessageLanguage => {
  if (option === 'en' || option === 'fr') return option;
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '');
  return /^fr(?:[_.@-]|$)/i.test(locale ?? '') ? 'fr' : 'en';
};

export const say = (io: Io, text: Text, parameters: Parameters = {}): string => fill(text, parameters, io.language);

/** One line on standard error, with the name of the command before it. */
export const complain = (io: Io, text: Text, parameters: Parameters = {}): void => io.err(`plenary: ${printable(say(io, text, parameters))}\n`);

/** Control characters of a draft or of a file name must not reach a terminal. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, escapeControl);
const escapeControl = (char: string): string => (char === '\n' ? ' ' : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

const CODES = { red: 31, yellow: 33, blue: 34, cyan: 36, green: 32, dim: 2, bold: 1, underline: 4 } as const;
export type Paint = (style: keyof typeof CODES, text: string) => string;

export const painter = (io: Io): Paint => (io.colours ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text);

/** "1 error", "2 errors"; French counts zero as singular. */
export const plural = (io: Io, count: number, one: Text, many: Text): string =>
  `${count} ${(io.language === 'fr' ? count < 2 : count === 1) ? one[io.language] : many[io.language]}`;
