// Loads the core (rules, profiles, languages, checking) from its TypeScript sources, without a build: for the tools that read it.
import Module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRY = `
  export { RULES } from './server/src/rules/all.generated';
  export { LEVELS, levelFor, fill } from './server/src/rules/engine/rule';
  export { check } from './server/src/rules/engine/run';
  export { BODIES, profileOf } from './server/src/profiles';
  export { sourceOf } from './server/src/profiles/sources';
  export { LANGUAGES } from './server/src/lang/language';
  export { languageOf } from './server/src/lang';
  export { openDocument, changeDocument } from './server/src/workspace/document';
  export { positionAt } from './server/src/base/line-index';
  export { outlineOf } from './server/src/features/outline';
`;

/** @returns the exports above; rejects where a source has an error of syntax or an import leads nowhere */
export async function loadCore() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], write: false, logLevel: 'silent',
  });
  const core = new Module('core');
  core._compile(outputFiles[0].text, join(root, 'core (from server/src).js'));
  return core.exports;
}
