// demo.mjs: installs what is missing, builds, and checks the sample resolutions of examples/. Finding something is what it is for: status 0.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Status of the command when it has found something. */
const FOUND = 1;

function run(command, args, accepted = [0]) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (!accepted.includes(status)) process.exit(status ?? 2);
}

const plenary = (args, accepted) => {
  console.log(`\n$ plenary ${args.join(' ')}`);
  run(process.execPath, ['dist/plenary.js', ...args], accepted);
};

if (!existsSync(join(root, 'node_modules/.package-lock.json'))) run('npm', ['ci', '--no-audit', '--no-fund']);
run(process.execPath, ['tools/build.mjs']);
for (const file of ['examples/sample.en.resolution.md', 'examples/sample.fr.resolution.md']) {
  plenary(['outline', file]);
  plenary(['check', file], [0, FOUND]);
}
console.log('\nThese are samples with errors put in. `plenary check --fix FILE` makes the safe corrections; open examples/ in VS Code to see them at work.');
