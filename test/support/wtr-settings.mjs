/** Browser tests, in whatever engine: everything in test/ but `*.node.test.ts`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { resolve } from 'node:path';
import { browserCommands } from './browser-commands.mjs';
import { closingLine } from './closing-line.mjs';
import { sharedFormats } from './shared-formats.mjs';

/** Every test looks first whether its engine is to run it, and fails by its name. */
const skipping = () => ({
  name: 'skips',
  transform: ({ path, body }) =>
    path.endsWith('.test.ts') ? `import '/test/support/skips.ts';import '/test/support/plain-failures.ts';${body}` : undefined,
});

const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>event-timeline test</title>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** Far from UTC (+14; the Node run is at −12): a date that moves by a day shows in one of them. */
export const TIME_ZONE = 'Pacific/Kiritimati';

/** The demo's pages load what has been built; in tests that is the source, so that nothing has to be. */
const BUILT = { '/dist/event-timeline.bundle.js': '/src/define.ts', '/dist/event-timeline.css': '/src/element/loading/light-dom.css' };
const sourceForBuilt = (context, next) => {
  context.path =
    BUILT[context.path] ?? context.path.replace(/^\/dist\/(.+)\.[jt]s$/, '/src/$1.ts').replace(/^\/dist\/themes\//, '/src/themes/');
  return next();
};

/** Ms for a test: nothing that is measured, but the end of waiting for what never comes. A page that begins with nothing loads 250 modules one by one. */
export const TIMEOUT = 60_000;

// The runner ends its process at once, with what it has not yet handed over: the closing line was missing from 5 of 12 runs.
process.stdout._handle?.setBlocking?.(true);

export const settings = {
  rootDir: resolve(import.meta.dirname, '../..'),
  middleware: [sharedFormats, sourceForBuilt],
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  concurrency: 2,
  nodeResolve: { exportConditions: ['development'] },
  testFramework: { config: { ui: 'bdd', timeout: TIMEOUT } },
  browserStartTimeout: 2 * TIMEOUT,
  testsStartTimeout: 2 * TIMEOUT,
  testsFinishTimeout: 4 * TIMEOUT,
  testRunnerHtml: page,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve(import.meta.dirname, '../../tsconfig.json') }),
    // One per cent, because Chromium's releases differ in the last pixels of curves and text; goldens of the scene are exact.
    visualRegressionPlugin({
      baseDir: 'test/screenshots',
      update: process.argv.includes('--update-visual-baseline'),
      failureThreshold: 1,
      getBaselineName: ({ name }) => name,
      getDiffName: ({ name }) => `failed/${name}-diff`,
      getFailedName: ({ name }) => `failed/${name}`,
    }),
    browserCommands(),
    skipping(),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }), closingLine()],
};
