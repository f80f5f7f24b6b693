// `plenary format`: rewrites each text in its canonical form.
import { applyEdits, formatEdits, openDocument } from '../../service';
import { Failure } from './failure';
import { encode, forEachInput, STDIN } from './inputs';
import { type Io, printable, say } from './io';
import type { Arguments } from './options';
import { overridesFrom } from './settings';
import { LABELS, TEXTS } from './texts';
import { replaceFile } from './write';

export const runFormat = async (io: Io, options: Arguments): Promise<number> => {
  const overrides = overridesFrom(options);
  const checks = options.values.has('check');
  const prints = options.values.has('stdout');
  if (checks && prints) throw new Failure(TEXTS.exclusive, { a: '--check', b: '--stdout' });
  let changed = 0;
  const whole = await forEachInput(io, options.operands, ({ path, text, encoding }) => {
    const next = applyEdits(text, formatEdits(openDocument(path, text, 0, overrides)));
    if (checks) {
      if (next !== text) io.out(`${printable(say(io, LABELS.unformatted, { path }))}\n`);
    } else if (prints || path === STDIN) {
      io.out(next);
    } else if (next !== text) {
      replaceFile(path, encode(next, encoding));
      io.out(`${printable(say(io, LABELS.formatted, { path }))}\n`);
    }
    if (next !== text) changed++;
  });
  return !whole ? 2 : checks && changed > 0 ? 1 : 0;
};
