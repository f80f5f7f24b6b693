// start-server.mjs <lib/vscode> --name value …: runs the VS Code server inside the npm package code-server, without
// code-server's own front end. Standard input is a leash: when it ends, so does the server.
import * as http from 'node:http';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const [vscode, ...argv] = process.argv.slice(2);
const args = { _: [], compatibility: '1.64', 'accept-server-license-terms': true };
for (let i = 0; i < argv.length; i++) {
  const hasValue = i + 1 < argv.length && !argv[i + 1].startsWith('--');
  args[argv[i].slice(2)] = hasValue ? argv[++i] : true;
}
process.env.CODE_SERVER_PARENT_PID = String(process.ppid); // keeps server-main.js from starting a server of its own
const loaded = await import(pathToFileURL(path.join(vscode, 'out', 'server-main.js')).href);
delete process.env.CODE_SERVER_PARENT_PID;
const { createServer, spawnCli } = await (loaded.loadCodeWithNls ?? loaded.default.loadCodeWithNls)();

if (args['install-extension'] || args['uninstall-extension'] || args['list-extensions']) {
  for (const name of ['install-extension', 'uninstall-extension']) if (args[name]) args[name] = [args[name]];
  await spawnCli(args); // ends by itself, with the right status
} else {
  process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
  const server = await createServer(null, args);
  const listener = http.createServer((request, response) => void server.handleRequest(request, response));
  listener.on('upgrade', (request, socket) => void server.handleUpgrade(request, socket));
  listener.listen(Number(args.port), args.host, () => console.log(`listening on ${listener.address().port}`));
}
