import type * as Lang from '../../server/src/lang/index.js';

// Compiled, the server stands beside the tests: out/server and out/test.
const lang = require('../../server/lang/index.js') as typeof Lang;

export const languageOf = lang.languageOf;
