// The version of the product, from the package that this file was installed with.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const productVersion = (): string => {
  for (let folder = __dirname, depth = 0; depth < 6; folder = dirname(folder), depth++) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
      if (name === 'plenary' && version !== undefined) return version;
    } catch {
      // The next folder up may have it
    }
  }
  return '0.0.0';
};
