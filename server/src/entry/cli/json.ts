// `{"version": 1, "files": [ … ]}`, one entry a line, written as the entries come.
import type { Io } from './io';

export interface JsonList {
  readonly add: (entry: object) => void;
  readonly end: () => void;
}

export const jsonList = (io: Io): JsonList => {
  let count = 0;
  io.out('{"version": 1, "files": [');
  return {
    add: (entry) => io.out(`${count++ === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`),
    end: () => io.out(count === 0 ? ']}\n' : '\n]}\n'),
  };
};
