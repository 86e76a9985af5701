#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

// Who reads through `head` closes early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdin, stdout, stderr, env } = process;
// Not process.exit: what is written to a pipe has to get there first.
process.exitCode = await run(
  process.argv.slice(2),
  { cwd: process.cwd(), env, stdin, stdout, stderr, today: new Date().toISOString().slice(0, 10) },
  version,
);
