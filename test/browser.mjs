/** Finds a Chromium for the tests, or fetches one, without asking anybody: `findBrowser()` gives Playwright's launch options. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '..');
/** CSS anchor positioning came with 129: older browsers would fail tests for what they are, not for what we wrote. */
const OLDEST = 129;

/** Keeps Chromium quiet on a closed network, and its text the same on every screen. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

const { env, platform, arch } = process;
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const onPath = () => (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
const inApplications = () =>
  ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const inProgramFiles = () =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((name) => join(folder, name, 'Application')))
    .flatMap((folder) => [join(folder, 'chrome.exe'), join(folder, 'msedge.exe')]);
const places = { darwin: inApplications, win32: inProgramFiles };

/** Whether the file is a browser that runs here and is recent enough (Ubuntu's `chromium-browser` may be an empty shell). */
const works = (path) => {
  if (!existsSync(path)) return false;
  if (platform === 'win32') return true; // `--version` opens a window there
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return status === 0 && Number(/(\d+)\.\d+/.exec(stdout)?.[1]) >= OLDEST;
};

const say = (text) => process.stderr.write(`browser: ${text}\n`);
const run = (command, ...words) => {
  say(`${command} ${words.join(' ')}`);
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
};

const fontsConf = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>
`;

/** Unpacks the npm package's Chromium beside its libraries and fonts. A half-done attempt never gets the final name. */
async function unpack(home) {
  const half = `${home}.${process.pid}`;
  const { TMPDIR } = env;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  env.TMPDIR = half; // the package unpacks to os.tmpdir() and nowhere else
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete env.TMPDIR;
    else env.TMPDIR = TMPDIR;
  }
  writeFileSync(join(half, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(half, home);
  } catch {
    rmSync(half, { recursive: true, force: true }); // another run was first
  }
}

/** Each way to a browser, in the order they are tried: gives launch options, or nothing. */
const ways = {
  env: () => env.CHROME_PATH && { executablePath: env.CHROME_PATH },
  installed: () => {
    const executablePath = (places[platform] ?? onPath)().find(works);
    return executablePath && { executablePath };
  },
  playwright: () => works(chromium.executablePath()) && { executablePath: chromium.executablePath() },
  sparticuz: async () => {
    const folder = join(root, 'node_modules/@sparticuz/chromium');
    if (platform !== 'linux' || arch !== 'x64' || !existsSync(folder)) return;
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const home = join(root, 'node_modules/.cache/browser', version);
    if (!existsSync(home)) await unpack(home);
    const libraries = [join(home, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    return {
      executablePath: join(home, 'chromium'),
      args: [...args, '--no-zygote', '--disable-gpu'],
      env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
    };
  },
  apt: () => {
    if (env.EVENT_TIMELINE_APT !== '1') return; // it changes the machine: only when told to
    run('apt-get', 'update');
    return run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium') && ways.installed();
  },
  download: () => run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium') && ways.playwright(),
};

const NONE = `No Chromium could be found or fetched. Install Chrome or Chromium ${OLDEST} or newer, or set CHROME_PATH to one;
on Debian, EVENT_TIMELINE_APT=1 lets the tests install it.`;

/**
 * Options for Playwright's `chromium.launch`. `EVENT_TIMELINE_BROWSER` names the one way to try, of
 * `env`, `installed`, `playwright`, `sparticuz`, `apt`, `download`; without it all are tried in that order.
 */
export async function findBrowser() {
  const only = env.EVENT_TIMELINE_BROWSER;
  if (only && !Object.hasOwn(ways, only)) throw new Error(`EVENT_TIMELINE_BROWSER=${only}: choose one of ${Object.keys(ways).join(', ')}`);
  for (const [name, way] of Object.entries(ways)) {
    const found = (!only || only === name) && (await way());
    if (!found) continue;
    say(`${name}: ${found.executablePath}`);
    return { args, ...found };
  }
  throw new Error(NONE);
}
