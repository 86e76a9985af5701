import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { resolve } from 'node:path';
import { configs as typescript } from 'typescript-eslint';
import { folders, impure, impureFolders } from './house.mjs';

const root = resolve(import.meta.dirname, '..');
const globals = (names) => Object.fromEntries(names.split(/\s+/).map((name) => [name, 'readonly']));
const inNode = globals('console process Buffer URL fetch setTimeout clearTimeout performance AbortSignal module require');
const inPages = globals(
  `window document navigator location history console customElements fetch URL URLSearchParams Event HTMLElement Blob CSS
  addEventListener matchMedia getComputedStyle structuredClone setTimeout clearTimeout requestAnimationFrame performance PerformanceObserver
  MessageChannel Element innerWidth DOMParser MutationObserver ResizeObserver CSSStyleSheet Highlight`,
);

const ours = 'It is an argument here: only element/ and render/ may touch the page, the clock and chance.';
const pages =
  'navigator location localStorage sessionStorage matchMedia getComputedStyle requestAnimationFrame setTimeout setInterval performance crypto fetch self globalThis';
const local = '^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$';
const [members, names] = [true, false].map((dotted) => impure.filter((name) => name.includes('.') === dotted));

const nodes = ['process', 'Buffer', 'global', 'require', '__dirname'].map((name) => ({ name, message: 'Only cli/ runs in Node alone.' }));

/** Time is read with the machine's own zone and parser nowhere: see experience.md R13. */
const machineTime = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ours },
  {
    selector: "NewExpression[callee.name='Date'] > Literal:first-child[raw=/^.[0-9]/]",
    message: 'Engines read date text differently: use parseEdtf.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    message: 'Engines read date text differently: use parseEdtf.',
  },
  {
    selector: `CallExpression > MemberExpression.callee[property.name=/${local}/]`,
    message: 'Local time: use the UTC twin.',
  },
];

/** `columns[i]!` and `list.at(-1)!` where the index is in bounds by construction; anything else that may be missing is asked about. */
const insisting = {
  selector:
    "TSNonNullExpression:not([expression.type='MemberExpression'][expression.computed=true]):not([expression.callee.property.name='at'])",
  message: 'Only an index that is in bounds by construction may insist.',
};

/** What a page loads: WebKit runs on without end, and answers nothing any more, where what such a module waits for comes after its frame has gone. */
const topLevelAwait = {
  selector: ':matches(AwaitExpression, ForOfStatement[await=true]):not(:function *)',
  message: 'A module that waits at its top level hangs WebKit where its frame is taken away meanwhile: wait in a function.',
};

export default [
  // What stands in frameworks/ is compiled and checked by each framework's own tools.
  { ignores: ['dist/', 'site/', '**/__snapshots__/', 'coverage/', '**/node_modules/', 'test/frameworks/*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs', '**/*.cjs', '*.js', 'test/**/*.js'], languageOptions: { globals: inNode } },
  { files: ['demo/**/*.js', 'test/bench/{adapters,page}/*.js', 'test/frameworks/drive.mjs'], languageOptions: { globals: inPages } },
  { files: ['demo/**/*.js'], rules: { 'no-restricted-syntax': ['error', topLevelAwait] } },
  ...typescript.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: ['test/tsconfig.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off', // `return tell(problem)` is a short way out
      '@typescript-eslint/no-generated-empty-object-type': 'off', // Lit's DirectiveResult is one
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // code points are what offsets count
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-control-regex': 'off', // control characters are looked for on purpose
      'no-misleading-character-class': ['error', { allowEscape: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  { files: ['src/**/*.ts'], ...wc['flat/best-practice'] },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 40],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      'no-console': ['error', { allow: ['warn'] }], // what a page's author should know
      'no-restricted-syntax': ['error', insisting],
      '@typescript-eslint/no-non-null-assertion': 'off', // `insisting` says where
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } }],
    },
  },
  {
    files: ['src/*.ts', ...impureFolders.map((folder) => `src/${folder}/**/*.ts`)],
    rules: { 'no-restricted-globals': ['error', ...nodes], 'no-restricted-syntax': ['error', insisting, topLevelAwait] },
  },
  {
    files: Object.keys(folders)
      .filter((folder) => !impureFolders.includes(folder) && folder !== 'cli')
      .map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', ...nodes, ...[...names, ...pages.split(' ')].map((name) => ({ name, message: ours }))],
      'no-restricted-properties': [
        'error',
        ...members.map((name) => name.split('.')).map(([object, property]) => ({ object, property, message: ours })),
      ],
      'no-restricted-syntax': ['error', insisting, topLevelAwait, ...machineTime],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `.to.be.true`
      '@typescript-eslint/no-non-null-assertion': 'off', // a test may insist
    },
  },
];
