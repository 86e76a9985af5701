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

/** Starts a screen that nobody sees; gives its name once it is there. */
const startScreen = (start) =>
  new Promise((done, failed) => {
    const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    screen.once('exit', () => failed(new Error('Xvfb has ended before it had a screen.')));
    screen.stdio[3].once('data', (number) => done(`:${String(number).trim()}`));
  });

/** Asks until the driver answers. */
const ready = async (address) => {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(`${address}/status`);
    } catch (error) {
      if (tries > 600) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
};

/** Ends a program and all that it started, whether or not they still answer. */
const kill = ({ pid }) => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

/** Starts a driver and its browser, on a screen of their own: of two windows on one, only one has the focus. Gives what asks them for something. */
async function openBrowser({ driver, browser, env }, start) {
  const display = await startScreen(start);
  const port = await freePort();
  const address = `http://${HOST}:${port}`;
  start(driver, [`--port=${port}`], { env: { ...env, DISPLAY: display }, stdio: 'ignore' });
  await ready(address);
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  // A page's commands do not wait for all of it to be there.
  const options = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: browser, args } };
  return beginSession(address, { browserName: 'MiniBrowser', ...options });
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
  const active = new Map();
  const end = (id) => {
    const programs = active.get(id)?.programs ?? [];
    active.delete(id);
    programs.forEach(kill);
  };
  const endAll = () => [...active.keys()].forEach(end);
  // However the run ends, nothing of it goes on.
  process.once('exit', endAll);

  /** Starts programs of a session; none goes on that comes after its end. */
  const starting = (id) => {
    const own = active.get(id);
    return (path, args, options) => {
      const program = spawn(path, args, { ...options, detached: true });
      own.programs.push(program);
      if (active.get(id) !== own) kill(program);
      return program;
    };
  };

  return {
    name: 'WebKit',
    type: 'webkit',
    startSession: async (id, url) => {
      active.set(id, { url, programs: [] });
      const session = await openBrowser({ driver, browser, env }, starting(id));
      active.get(id).page = pageOf(session);
      await openWindow(session);
      await session('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id)?.url,
    getPage: (id) => active.get(id).page,
    stopSession: async (id) => {
      end(id);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugging in WebKit.')),
    stop: async () => endAll(),
  };
}
