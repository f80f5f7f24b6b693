// Runs inside the extension host in front of the real --extensionTestsPath module. It copies what the tests print to a
// file (so that it reaches the terminal unmixed with the workbench's own log) and says how run() ended; the verdict
// itself travels through VS Code's own exit path.
const fs = require('node:fs');
const { Console } = require('node:console');
const { Writable } = require('node:stream');
const { pathToFileURL } = require('node:url');

const { VSCODE_HOST_TESTS: tests, VSCODE_HOST_REPORT: report } = process.env;
const send = (message) => fs.appendFileSync(report, `${JSON.stringify(message)}\n`);

// VS Code has made console's methods and the streams' write() read-only, so the objects themselves are replaced.
for (const name of ['stdout', 'stderr']) {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      send({ [name]: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString() });
      done();
    },
  });
  Object.defineProperty(process, name, { configurable: true, enumerable: true, get: () => stream });
}
globalThis.console = new Console({ stdout: process.stdout, stderr: process.stderr });

async function load() {
  try {
    return require(tests);
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM' && error.code !== 'ERR_REQUIRE_ASYNC_MODULE') throw error;
    return import(pathToFileURL(require.resolve(tests)).href);
  }
}

exports.run = async function () {
  send({ pid: process.pid });
  try {
    const suite = await load();
    const run = suite.run ?? suite.default?.run;
    if (typeof run !== 'function') throw new Error(`${tests} does not export run()`);
    await run();
    send({ done: 0 });
  } catch (error) {
    send({ done: 1 });
    throw error; // VS Code prints it
  }
};
