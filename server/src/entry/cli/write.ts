// Replaces a file at once: a reader sees the old text or the new one, never a half.
import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure';
import { TEXTS } from './texts';

/** Keeps the mode of the file, and a link remains a link. */
export const replaceFile = (path: string, bytes: Uint8Array): void => {
  try {
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    const { mode, nlink } = statSync(target);
    // A second name of the file would keep the old text, were it replaced by a new one
    if (nlink > 1 || !replaceByRename(target, bytes, mode & 0o7777)) writeFileSync(target, bytes);
  } catch (error) {
    throw new Failure(TEXTS.unwritable, { path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
};

/** False where the folder allows no new file. */
const replaceByRename = (target: string, bytes: Uint8Array, mode: number): boolean => {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes, { mode, flag: 'wx' });
    renameSync(beside, target);
    return true;
  } catch {
    rmSync(beside, { force: true });
    return false;
  }
};
