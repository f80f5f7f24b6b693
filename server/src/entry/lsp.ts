// The language server as a Node process: over IPC, as VS Code starts it, or over standard input and output.
import { createConnection } from 'vscode-languageserver/node';
import { serve } from '../protocol/connection';

/** Arguments by which a client names the channel. */
const CHANNEL = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Serves the client that started this process; on standard input and output where the arguments name no channel. */
export const startServer = (args: readonly string[] = process.argv.slice(2)): void => {
  serve(args.some((arg) => CHANNEL.test(arg)) ? createConnection() : createConnection(process.stdin, process.stdout));
};

// A program of its own where the channel is its first argument; `plenary lsp` calls startServer itself.
if (require.main === module && CHANNEL.test(process.argv[2] ?? '')) startServer();
