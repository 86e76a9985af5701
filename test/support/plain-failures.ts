/** What a failed test has compared is sent to the runner, which never hears of the test where that is a node: its name goes in its place. */
afterEach(function () {
  const error = this.currentTest?.err as Record<string, unknown> | undefined;
  for (const side of ['actual', 'expected']) if (error?.[side] instanceof Node) error[side] = error[side].nodeName;
});
