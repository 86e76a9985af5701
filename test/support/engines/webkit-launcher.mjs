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

/** `driver` and `browser` are paths of programs, `env` goes to both. A window of its own for each file of tests, without bars. */
export function webkitLauncher({ driver, browser, env }) {
  const processes = [];
  let started;
  let session;
  let active;

  const start = async () => {
    const { screen, display } = await startScreen();
    const port = await freePort();
    processes.push(spawn(driver, [`--port=${port}`], { env: { ...env, DISPLAY: display }, stdio: 'ignore' }), screen);
    const address = `http://${HOST}:${port}`;
    await ready(address);
    const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
    // A page's commands do not wait for all of it to be there.
    const options = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: browser, args } };
    session = await beginSession(address, { browserName: 'MiniBrowser', ...options });
    return session('GET', '/window');
  };

  /** From the first window, which stays: windows that the driver opens have bars, and are wider than a phone for that. */
  const openWindow = async () => {
    await session('POST', '/window', { handle: await started });
    const before = await session('GET', '/window/handles');
    const script = 'window.open("about:blank", "_blank", "popup,noopener,width=1024,height=768")';
    await session('POST', '/execute/sync', { script, args: [] });
    const handle = (await session('GET', '/window/handles')).find((one) => !before.includes(one));
    await session('POST', '/window', { handle });
  };

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    startSession: async (id, url) => {
      await (started ??= start());
      await openWindow();
      active = { id, url, page: pageOf(session) };
      await session('POST', '/url', { url });
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => active.page,
    stopSession: async () => {
      active = undefined;
      await session('POST', '/actions', { actions: [] });
      await session('DELETE', '/actions');
      await session('DELETE', '/window');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugging in WebKit.')),
    stop: async () => {
      await session?.('DELETE').catch(() => undefined);
      for (const one of processes) one.kill();
    },
  };
}
