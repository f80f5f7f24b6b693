// `plenary lsp --stdio`: the language server, loaded only when it is asked for.
import { Failure } from './failure';
import type { Arguments } from './options';
import { TEXTS } from './texts';

export const runLsp = (options: Arguments): number => {
  if (!options.values.has('stdio') || options.operands.length > 0) throw new Failure(TEXTS.lspStdio);
  (require('../lsp') as typeof import('../lsp')).startServer();
  return 0;
};
