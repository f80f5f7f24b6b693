// How long the bundled language server takes to answer its first request, and Node to do nothing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PATIENCE = 20_000;
const message = (value) => {
  const json = JSON.stringify(value);
  return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
};

/** Milliseconds of `node -e 0`. */
export function nodeAlone() {
  const begin = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - begin;
}

/** @returns milliseconds from the start of the process to the answer to `initialize` */
export function initialize(root) {
  const server = join(root, 'dist/server.js');
  if (!existsSync(server)) throw new Error('dist/server.js is missing: npm run build');
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const timer = setTimeout(() => child.kill(), PATIENCE);
    let answer = '';
    child.stdout.on('data', (data) => {
      answer += data;
      if (!answer.includes('"id":1')) return;
      clearTimeout(timer);
      resolve(performance.now() - begin);
      child.kill();
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error('the server ended without an answer')));
    child.stdin.write(message({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } }));
  });
}
