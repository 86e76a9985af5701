/** For each framework how its types are checked, how it is built, and which of its pages a reader goes through. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demand, local } from './commands.mjs';

const TSC = 'typescript/bin/tsc';
const VITE = 'vite/bin/vite.js';
const NGC = '@angular/compiler-cli/bundles/src/bin/ngc.js';
const PLACE = '<!--app-->';

const client = (folder) => demand(local(folder, VITE, 'build'), folder);

/**
 * Builds the page, and beside it the page as the framework's server renderer writes it, to be hydrated by the same script: in the place of a
 * comment, or, where the page has none, all of it.
 */
const onServerToo = (entry) => async (folder) => {
  await client(folder);
  await demand(local(folder, VITE, 'build', '--ssr', entry, '--outDir', 'server'), folder);
  const { render } = await import(pathToFileURL(join(folder, 'server/server.js')));
  const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  const rendered = await render(page);
  writeFileSync(join(folder, 'dist/server.html'), page.includes(PLACE) ? page.replace(PLACE, () => rendered) : rendered);
};

const inBrowser = { what: 'drawn in the browser', path: '/dist/index.html' };
const rendered = [
  inBrowser,
  { what: 'read from the server without script', path: '/dist/server.html', script: false },
  { what: 'hydrated', path: '/dist/server.html' },
];

/** `types`: the commands that check them, and the files in which they must find fault with the marked lines and with nothing else. */
export const stages = {
  consumer: {
    types: ['node16', 'nodenext', 'bundler'].map((resolution) => ({
      what: `${resolution} without skipLibCheck`,
      command: [TSC, '-p', `tsconfig.${resolution}.json`],
      wrong: 'src/wrong.ts',
    })),
  },
  html: {
    pages: [
      { what: 'import map', path: '/import-map.html' },
      { what: 'one file', path: '/bundle.html' },
    ],
  },
  react: {
    types: [{ what: 'types without skipLibCheck', command: [TSC], wrong: 'src/wrong.tsx' }],
    build: onServerToo('src/server.tsx'),
    pages: rendered,
  },
  vue: {
    types: [{ what: 'types', command: ['vue-tsc/bin/vue-tsc.js'], wrong: 'src/wrong.vue' }],
    build: onServerToo('src/server.ts'),
    pages: rendered,
  },
  svelte: {
    types: [{ what: 'types', command: ['svelte-check/bin/svelte-check', '--output', 'machine'], wrong: 'src/wrong.svelte' }],
    build: onServerToo('src/server.ts'),
    pages: rendered,
  },
  angular: {
    types: [
      {
        what: 'types',
        command: [NGC, '-p', 'tsconfig.wrong.json'],
        wrong: 'src/wrong.ts',
      },
    ],
    build: async (folder) => {
      await demand(local(folder, NGC), folder);
      await onServerToo('compiled/server.js')(folder);
    },
    pages: rendered,
  },
};
