const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** The line each run ends with, in one wording for all runners. */
export const closing = (name, passed, failed, skipped) =>
  `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** What engines beside Chromium, which is the browser, are called. */
const NAMES = { Firefox: 'firefox', WebKit: 'webkit' };

/** A Web Test Runner reporter that ends with `browser: N passed, N failed`. A file that broke before its tests counts as one failure. */
export const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
    const broken = sessions.filter(
      ({ passed, testResults }) => !passed && !(testResults && testsOf(testResults).some((test) => !test.passed && !test.skipped)),
    );
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const name = NAMES[sessions[0]?.browser.name] ?? 'browser';
    console.log(`\n${closing(name, passed, tests.length - passed - skipped + broken.length, skipped)}`);
  },
});
