/** A Web Test Runner launcher for WebKitGTK, whose driver and small browser Debian has: `apt-get install --no-install-recommends webkit2gtk-driver xvfb`. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { beginSession, pageOf } from './webdriver.mjs';

const HOST = '127.0.0.1';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Starts a screen that nobody sees; gives its process and its name, once it is there. */
const startScreen = () =>
  new Promise((done, failed) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    screen.once('error', failed);
    screen.stdio[3].once('data', (number) => done({ screen, display: `:${String(number).trim()}` }));
  });

/** Asks until the driver answers. */
const ready = async (address) => {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(`${address}/status`);
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
};

/** Ends a program and all that it started. */
const kill = ({ pid }) => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

/** Starts a driver and its browser on a screen; gives what asks them for something, and what ends them, whether or not they still answer. */
async function openBrowser({ driver, browser, env }) {
  const port = await freePort();
  const address = `http://${HOST}:${port}`;
  const started = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  // A page's commands do not wait for all of it to be there.
  const options = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: browser, args } };
  try {
    await ready(address);
    const session = await beginSession(address, { browserName: 'MiniBrowser', ...options });
    const close = () =>
      session('DELETE')
        .catch(() => undefined)
        .then(() => kill(started));
    return { session, close };
  } catch (error) {
    kill(started);
    throw error;
  }
}

/** Windows that the driver opens have bars, and are wider than a phone for that: so one that a script opens. */
const openWindow = async (session) => {
  const before = await session('GET', '/window/handles');
  const script = 'window.open("about:blank", "_blank", "popup,noopener,width=1024,height=768")';
  await session('POST', '/execute/sync', { script, args: [] });
  const handle = (await session('GET', '/window/handles')).find((one) => !before.includes(one));
  await session('POST', '/window', { handle });
};

/**
 * `driver` and `browser` are paths of programs, `env` goes to both. A browser of its own for each file of tests: one that has run many does
 * not answer any more.
 */
export function webkitLauncher({ driver, browser, env }) {
  let screen;
  let active;

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    startSession: async (id, url) => {
      const { display } = await (screen ??= startScreen());
      const opened = await openBrowser({ driver, browser, env: { ...env, DISPLAY: display } });
      active = { id, url, page: pageOf(opened.session), close: opened.close };
      await openWindow(opened.session);
      await opened.session('POST', '/url', { url });
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => active.page,
    stopSession: async () => {
      const last = active;
      active = undefined;
      await last?.close();
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugging in WebKit.')),
    stop: async () => {
      await active?.close();
      (await screen)?.screen.kill();
    },
  };
}
