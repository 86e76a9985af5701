const { reporters } = require('mocha');

/** Dots, then the failures, then `node: N passed, N failed`. */
module.exports = class ClosingLine extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      console.log(`node: ${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`);
    });
  }
};
