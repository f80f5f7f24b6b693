// The command `plenary`: arguments, streams and exit status. Everything else is in ./cli.
import { readArguments } from './cli/options';
import { type Io, messageLanguage } from './cli/io';
import { COMMANDS, EVERYWHERE, run } from './cli/run';

const { stdin, stdout, stderr, env, argv } = process;

const isColoured = (): boolean => stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';

const readInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

const main = async (): Promise<void> => {
  let closed = false;
  // `plenary check … | head` closes the pipe; there is nothing to say about that
  const onError = (error: NodeJS.ErrnoException): void => {
    closed = true;
    if (error.code !== 'EPIPE') process.exitCode = 2;
  };
  stdout.on('error', onError);
  stderr.on('error', onError);
  const options = readArguments(argv.slice(2), EVERYWHERE, COMMANDS);
  const io: Io = {
    language: messageLanguage(options.values.get('messages'), env), environment: env, cwd: process.cwd(),
    colours: isColoured(), attended: stderr.isTTY, columns: stdout.columns ?? 80,
    out: (text) => {
      if (!closed) stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    closed: () => closed, readInput, now: () => performance.now(),
  };
  process.exitCode = await run(io, options);
};

main().catch((error: unknown) => {
  stderr.write(`plenary: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
});
