// Runs the compiled command as a user does, or inside this process where only its words matter.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Io } from '../../../server/src/entry/cli/io';
import { messageLanguage } from '../../../server/src/entry/cli/io';
import { readArguments } from '../../../server/src/entry/cli/options';
import { COMMANDS, EVERYWHERE, run } from '../../../server/src/entry/cli/run';
import { root } from '../../kit/repository';

export const ENTRY = path.join(root, 'out/server/src/entry/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A text with one error, in its third line. */
export const BAD = '*The General Assembly*,\n\n*Recalling* its decisions on archives;\n\n*Decides* to continue its work.\n';
export const GOOD = BAD.replace(';', ',');
export const BAD_FRENCH = '*L’Assemblée générale*,\n\n*Rappelant* ses décisions relatives aux archives ;\n\n*Décide* de poursuivre ses travaux.\n';

/** A folder with files, taken away after the tests that surround the call. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'plenary-cli-')));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const environment: NodeJS.ProcessEnv = { PATH: process.env['PATH'], LANG: 'C' };

export const plenary = (cwd: string, args: readonly string[], more: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {}): Outcome => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], { cwd, encoding: 'utf8', input: more.input ?? '', env: { ...environment, ...more.env } });
  return { status, out: stdout, err: stderr };
};

/** The same inside this process; paths are relative to its own folder. */
export const say = async (args: readonly string[], variables: Io['environment'] = {}): Promise<Outcome> => {
  let out = '';
  let err = '';
  const options = readArguments(args, EVERYWHERE, COMMANDS);
  const io: Io = {
    language: messageLanguage(options.values.get('messages'), variables), environment: variables, cwd: process.cwd(), colours: false, attended: false, columns: 80,
    out: (text) => void (out += text), err: (text) => void (err += text), closed: () => false, readInput: () => Promise.resolve(Buffer.from(GOOD)), now: () => 0,
  };
  const status = await run(io, options);
  return { status, out, err };
};
