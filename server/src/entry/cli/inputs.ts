// From the operands of a command to texts: files, directories and standard input; encodings; what cannot be read.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './failure';
import { complain, type Io, say } from './io';
import { TEXTS } from './texts';

export const STDIN = '-';
const RESOLUTION = /\.resolution(?:\.md)?$/;
/** Time that work takes before its progress is shown, in milliseconds. */
const PATIENCE = 1000;

/** How a text was stored, so that it can be stored alike. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: boolean;
}

export interface Input {
  /** As the user named it, or as found below the directory that the user named. */
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

const failureFor = (path: string, error: unknown): Failure => {
  if (error instanceof Failure) return error;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Failure(TEXTS.missing, { path });
  return new Failure(TEXTS.unreadable, { path, reason: reasonOf(error) });
};

const encodingOf = (bytes: Uint8Array): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', mark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', mark: true };
  return { name: 'utf-8', mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
};

/** The text without its byte order mark. */
export const decode = (path: string, bytes: Uint8Array): Input => {
  const encoding = encodingOf(bytes);
  if (encoding.name === 'utf-8' && bytes.includes(0)) throw new Failure(TEXTS.binary, { path });
  let text: string;
  try {
    text = new TextDecoder(encoding.name, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(TEXTS.encoding, { path });
  }
  if (text.includes('\0')) throw new Failure(TEXTS.binary, { path });
  return { path, text, encoding };
};

export const encode = (text: string, { name, mark }: Encoding): Buffer => {
  const marked = mark ? `\ufeff${text}` : text;
  if (name === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return name === 'utf-16be' ? bytes.swap16() : bytes;
};

/** Resolutions below a directory, sorted by path. Folders that a link leads back to are visited once. */
const walk = (root: string, onFailure: (failure: Failure) => void): string[] => {
  const found: string[] = [];
  const visited = new Set<string>();
  const visit = (folder: string): void => {
    const real = realpathSync(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      try {
        const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && !RESOLUTION.test(entry.name) && isDirectory(path));
        if (isFolder && !entry.name.startsWith('.') && entry.name !== 'node_modules') visit(path);
        else if (!isFolder && (entry.isFile() || entry.isSymbolicLink()) && RESOLUTION.test(entry.name)) found.push(path);
      } catch (error) {
        onFailure(failureFor(path, error));
      }
    }
  };
  visit(root);
  return found.sort();
};

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Every path that the operands stand for, in their order and each once. */
const pathsOf = (operands: readonly string[], onFailure: (failure: Failure) => void): string[] => {
  const paths = new Map<string, string>();
  const add = (path: string): void => {
    const key = path === STDIN ? STDIN : resolve(path);
    if (!paths.has(key)) paths.set(key, path);
  };
  for (const operand of operands) {
    try {
      if (operand === STDIN || !statSync(operand).isDirectory()) add(operand);
      else {
        const found = walk(operand, onFailure);
        if (found.length === 0) onFailure(new Failure(TEXTS.empty, { path: operand }));
        found.forEach(add);
      }
    } catch (error) {
      onFailure(failureFor(operand, error));
    }
  }
  return [...paths.values()];
};

const showProgress = (io: Io, total: number): { readonly step: (done: number, path: string) => void; readonly end: () => void } => {
  const start = io.now();
  let shown = false;
  return {
    step: (done, path) => {
      if (!io.attended || total < 2 || io.now() - start < PATIENCE) return;
      io.err(`\r\u001b[K${say(io, TEXTS.progress, { done, total, path }).slice(0, io.columns - 1)}`);
      shown = true;
    },
    end: () => {
      if (shown) io.err('\r\u001b[K');
    },
  };
};

/**
 * Reads the operands one after the other and hands each text to `use`. What cannot be read is named on standard error.
 * @returns whether everything could be read and used
 */
export const forEachInput = async (io: Io, operands: readonly string[], use: (input: Input) => void, onFailure?: (failure: Failure) => void): Promise<boolean> => {
  if (operands.length === 0) throw new Failure(TEXTS.nothingGiven);
  let whole = true;
  const fail = (failure: Failure): void => {
    whole = false;
    complain(io, failure.text, failure.parameters);
    onFailure?.(failure);
  };
  const paths = pathsOf(operands, fail);
  const progress = showProgress(io, paths.length);
  for (const [index, path] of paths.entries()) {
    if (io.closed()) break;
    progress.step(index + 1, path);
    let input: Input;
    try {
      input = decode(path, path === STDIN ? await io.readInput() : readFileSync(path));
    } catch (error) {
      progress.end();
      fail(failureFor(path, error));
      continue;
    }
    try {
      use(input);
    } catch (error) {
      progress.end();
      fail(error instanceof Failure ? error : new Failure(TEXTS.bug, { path, reason: reasonOf(error) }));
    }
  }
  progress.end();
  return whole;
};
