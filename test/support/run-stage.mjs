/** Runs one stage of the tests, which ends in any case. */
import { spawn } from 'node:child_process';

/** Ms that a stage is given to end by itself once it has been asked to. */
const GRACE = 20_000;

const print = (words) => {
  process.stdout.write(words);
};

/**
 * Runs a script in Node, its output passed on as it comes; resolves with its exit code and the counts of its closing line, [passed, failed,
 * skipped]. A stage that has not ended after `limit` ms is asked to, then made to, and has failed.
 */
export const runStage = (name, { script, args, env, cwd }, { limit, grace = GRACE, say = print }) =>
  new Promise((done) => {
    let output = '';
    let isLate = false;
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk) => {
      say(chunk);
      output += chunk;
    });
    const timers = [
      setTimeout(() => {
        isLate = true;
        child.kill('SIGINT');
      }, limit),
      setTimeout(() => {
        child.kill('SIGKILL');
        // Held by what it has started, perhaps.
        child.stdout.destroy();
      }, limit + grace),
    ];
    child.on('close', (code) => {
      timers.forEach(clearTimeout);
      if (isLate) say(`\n${name}: failed, as it had not ended after ${String(Math.round(limit / 60_000))} minutes\n`);
      const [, ...counts] = /^\w+: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output) ?? [];
      done({ code: isLate ? 1 : (code ?? 1), counts: [0, 1, 2].map((at) => Number(counts[at] ?? 0)) });
    });
  });
