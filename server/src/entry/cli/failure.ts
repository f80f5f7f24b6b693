import type { Parameters, Text } from '../../service';

/** Something that the user has to hear in one line on standard error; the command ends with status 2, other files are still done. */
export class Failure extends Error {
  constructor(readonly text: Text, readonly parameters: Parameters = {}) {
    super(text.en);
  }
}
