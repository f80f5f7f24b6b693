// Imports go one way, from the entries down to `base`; the core knows neither Node nor the browser nor the protocol.
import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import { filesIn, importsOf, isTypeScript, read } from '../kit/repository';

const DATA = ['base', 'lang', 'profiles'];
const CORE = [...DATA, 'syntax', 'model'];
const FACTS = [...CORE, 'registry', 'citations'];

/** What each layer of server/src may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  syntax: ['base'],
  lang: ['base'],
  profiles: ['base', 'lang'],
  model: ['base', 'lang', 'profiles', 'syntax'],
  registry: [...DATA],
  citations: [...CORE, 'registry'],
  rules: FACTS,
  // A document is a tree and a resolution; it is opened, checked and fixed here
  workspace: [...FACTS, 'rules'],
  features: [...FACTS, 'rules', 'workspace'],
  export: [...FACTS, 'workspace'],
  import: [...FACTS, 'workspace'],
  service: [...FACTS, 'rules', 'workspace', 'features', 'export', 'import'],
  protocol: ['base', 'service'],
  entry: ['base', 'service', 'protocol'],
};
/** Packages, by the layer that may name them. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  model: /^yaml$/,
  protocol: /^vscode-(?:languageserver|languageserver-textdocument|jsonrpc)(?:\/|$)/,
  entry: /^(?:node:|vscode-languageserver\/)/,
};

/** Tables that the protocol needs before the core is loaded. */
const EARLY = /\/features\/(?:tokens\/legend|completion\/triggers)$/;

const SOURCE = 'server/src/';
const layerOf = (file: string): string => file.slice(SOURCE.length).split('/')[0]!.replace(/\.ts$/, '');
const files = filesIn('server/src', isTypeScript);

const target = (file: string, specifier: string): string => layerOf(path.posix.join(path.posix.dirname(file), specifier.replace(/\.js$/, '')));

describe('layers', () => {
  it('every file of the server belongs to a layer', () => {
    assert.deepEqual(files.filter((file) => MAY_IMPORT[layerOf(file)] === undefined), []);
    assert.ok(files.length > 20);
  });

  it('imports go one way', () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file);
      return importsOf(read(file)).filter((specifier) => specifier.startsWith('.')).filter((specifier) => {
        const other = target(file, specifier);
        return other !== layer && !(layer === 'protocol' && EARLY.test(specifier)) && MAY_IMPORT[layer]?.includes(other) !== true;
      }).map((specifier) => `${file} imports ${specifier}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('only the edges import packages, and only theirs', () => {
    const wrong = files.flatMap((file) => importsOf(read(file)).filter((specifier) => !specifier.startsWith('.') && PACKAGES[layerOf(file)]?.test(specifier) !== true)
      .map((specifier) => `${file} imports ${specifier}`));
    assert.deepEqual(wrong, []);
  });

  it('the client imports nothing of the server', () => {
    const wrong = filesIn('client/src', isTypeScript).flatMap((file) => importsOf(read(file)).filter((it) => it.includes('server/')).map((it) => `${file} imports ${it}`));
    assert.deepEqual(wrong, []);
  });

  it('the core reads neither clock, disk, network nor locale', () => {
    const core = files.filter((file) => !/^server\/src\/(?:protocol|entry)\//.test(file));
    const OUTSIDE = /\b(?:Date\.now|new Date\(\)|performance\.|process\.|setTimeout|setInterval|console\.|Math\.random|toLocale\w+|localeCompare|Intl\.|fetch\()/;
    const wrong = core.flatMap((file) => read(file).split('\n').flatMap((line, index) => (OUTSIDE.test(line.replace(/^\s*(?:\*|\/\/|\/\*\*).*/, '')) ? [`${file}:${index + 1} ${line.trim()}`] : [])));
    assert.deepEqual(wrong, []);
  });

  it('no module keeps a variable', () => {
    const wrong = files.flatMap((file) => read(file).split('\n').flatMap((line, index) => (/^(?:export )?(?:let|var) /.test(line) ? [`${file}:${index + 1} ${line}`] : [])));
    assert.deepEqual(wrong, []);
  });
});
