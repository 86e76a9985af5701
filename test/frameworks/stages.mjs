/** For each framework how its types are checked, how it is built, and which of its pages a reader goes through. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demand, local } from './commands.mjs';

const TSC = 'typescript/bin/tsc';
const VITE = 'vite/bin/vite.js';

const client = (folder) => demand(local(folder, VITE, 'build'), folder);

/** Builds the page, and beside it the page as the framework's server renderer writes it, to be hydrated by the same script. */
const onServerToo = (entry) => async (folder) => {
  await client(folder);
  await demand(local(folder, VITE, 'build', '--ssr', `src/${entry}`, '--outDir', 'server'), folder);
  const { render } = await import(pathToFileURL(join(folder, 'server/server.js')));
  const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  if (!page.includes('<!--app-->')) throw new Error('dist/index.html has no <!--app--> for the rendered page to stand in');
  const rendered = await render();
  writeFileSync(
    join(folder, 'dist/server.html'),
    page.replace('<!--app-->', () => rendered),
  );
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
    build: onServerToo('server.tsx'),
    pages: rendered,
  },
  vue: {
    types: [{ what: 'types', command: ['vue-tsc/bin/vue-tsc.js'], wrong: 'src/wrong.vue' }],
    build: onServerToo('server.ts'),
    pages: rendered,
  },
  svelte: {
    types: [{ what: 'types', command: ['svelte-check/bin/svelte-check', '--output', 'machine'], wrong: 'src/wrong.svelte' }],
    build: onServerToo('server.ts'),
    pages: rendered,
  },
  angular: {
    types: [
      {
        what: 'types',
        command: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'tsconfig.wrong.json'],
        wrong: 'src/wrong.ts',
      },
    ],
    build: async (folder) => {
      await demand(local(folder, '@angular/compiler-cli/bundles/src/bin/ngc.js'), folder);
      await client(folder);
    },
    pages: [inBrowser],
  },
};
