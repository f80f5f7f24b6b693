// Bundled by tools/build.mjs --web-tests for the web worker extension host: no Node, no file system.
import 'mocha/mocha.js';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false } as unknown as Mocha.MochaOptions);
  await import('./extension.test.js'); // only now: `describe` exists after setup
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} test(s) failed`)) : resolve()));
  });
}
