// What is shipped asks nothing of the network, and in the browser nothing of Node. Reads dist/, as `npm run build` has left it.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { read, root, sources } from '../kit/repository';

const BUNDLES = ['dist/extension.js', 'dist/server.js', 'dist/plenary.js', 'dist/web/extension.js', 'dist/web/server.js'];
const NETWORK = /\brequire\(["'](?:node:)?(?:https?|http2|dgram|tls|dns)["']\)|\bhttps?\.request\(|(?<![.\w])fetch\(["'`]|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\bsendBeacon\(/;
const NODE = /\brequire\(\s*["'](?:node:|(?:fs|path|os|net|crypto|child_process|worker_threads|util|url)["'])/;

describe('bundles', () => {
  for (const bundle of BUNDLES) {
    const text = (): string => {
      assert.ok(fs.existsSync(path.join(root, bundle)), `${bundle} is missing: npm run build`);
      return read(bundle);
    };
    it(`${bundle} opens no connection to a network`, () => {
      assert.equal(NETWORK.exec(text())?.[0], undefined);
    });
    if (bundle.startsWith('dist/web/')) {
      it(`${bundle} requires no module of Node`, () => {
        assert.equal(NODE.exec(text())?.[0], undefined);
      });
    }
  }

  it('no source speaks of telemetry', () => {
    assert.deepEqual(sources().filter((file) => /telemetry/i.test(read(file))), []);
  });
});
