import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './support/source-files.js';
import { runStage } from './support/run-stage.mjs';

const MINUTE = 60_000;

/** Runs code as a stage; gives how it ended and what was said. */
const run = async (code: string, limit: number): Promise<[unknown, string]> => {
  let said = '';
  const say = (words: string): void => {
    said += words;
  };
  const stage = { script: '--eval', args: [code], env: {}, cwd: root };
  return [await runStage('stage', stage, { limit, grace: 50, say }), said];
};

describe('the tests', () => {
  it('a stage has its output passed on, and its closing line counted', async () => {
    const line = 'webkit: 12 passed, 1 failed, 3 skipped\n';
    expect(await run(`process.stdout.write(${JSON.stringify(line)}); process.exitCode = 1`, MINUTE)).to.deep.equal([
      { code: 1, counts: [12, 1, 3] },
      line,
    ]);
    expect(await run(`console.log('node: 12 passed, 0 failed')`, MINUTE)).to.deep.include({ code: 0, counts: [12, 0, 0] });
  }).timeout(MINUTE);

  for (const [how, code] of [
    ['waits for ever', 'setInterval(() => {}, 1000)'],
    ['turns in circles', 'for (;;);'],
    ['does not listen', `process.on('SIGINT', () => {}); setInterval(() => {}, 1000)`],
  ] as const) {
    it(`a stage that ${how} is ended, has failed, and a line says so`, async () => {
      // Long enough that it has begun, on most machines.
      expect(await run(code, 1500)).to.deep.equal([
        { code: 1, counts: [0, 0, 0] },
        '\nstage: failed, as it had not ended after 0 minutes\n',
      ]);
    }).timeout(MINUTE);
  }

  it('an engine that is not installed is named, and nothing fails', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['test/run.mjs', 'engines'], { cwd: root, env: { PATH: '' } });
    expect(stdout).to.equal(['firefox', 'webkit'].map((engine) => `${engine}: not installed, so no test was run in it\n`).join(''));
  }).timeout(MINUTE);
});
