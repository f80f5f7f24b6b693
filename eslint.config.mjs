// What the compiler does not see. The rules are few: each one has found something, or keeps a promise of ARCHITECTURE.md.
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['server/src/**/*.ts', 'client/src/**/*.ts', 'test/**/*.ts'];

/** Regular expressions that read drafts are linear, whatever the draft. */
const regexps = {
  plugins: { regexp },
  rules: {
    'regexp/no-super-linear-backtracking': 'error',
    'regexp/no-super-linear-move': 'error',
    'regexp/no-dupe-disjunctions': 'error',
    'regexp/no-empty-alternative': 'error',
    'regexp/no-misleading-unicode-character': 'error',
    'regexp/no-unused-capturing-group': 'error',
    'regexp/no-useless-flag': 'error',
    'regexp/strict': 'off',
  },
};

const common = {
  'no-console': 'off',
  'no-constant-condition': 'error',
  'no-debugger': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  eqeqeq: 'error',
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.vscode-test/', '**/*.d.ts'] },
  { files: ['**/*.mjs', '**/*.cjs'], plugins: regexps.plugins, rules: { ...common, ...regexps.rules, 'regexp/no-super-linear-move': 'off' } },
  {
    files: TYPESCRIPT,
    plugins: { ...regexps.plugins, '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...common,
      ...regexps.rules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  // What reads drafts: no clock, no console
  { files: ['server/src/**/*.ts'], ignores: ['server/src/protocol/**', 'server/src/entry/**'], rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process', 'performance', 'setTimeout', 'setInterval', 'fetch', 'Date'] } },
  // Template strings that look like snippets are snippets
  { files: ['tools/generate/**/*.mjs', 'test/unit/snippets/**/*.ts'], rules: { 'no-template-curly-in-string': 'off' } },
  // Tests and tools read files of the project, not drafts: a start that is searched for again and again does no harm there
  { files: ['test/**/*.ts'], rules: { 'regexp/no-super-linear-move': 'off' } },
);
