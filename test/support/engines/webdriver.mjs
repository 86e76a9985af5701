/** A browser behind WebDriver (https://www.w3.org/TR/webdriver2/), and its page with a `keyboard` and a `mouse` as Playwright's and Puppeteer's have. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  F6: '\uE036',
  Meta: '\uE03D',
};

/** Ms after which a browser that has not answered is taken to hang. */
const PATIENCE = 30_000;

/** Gives `send(method, path, body)` to the session that a driver begins at an address. */
export async function beginSession(address, alwaysMatch) {
  const send = async (method, path, body) => {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(`${address}${path}`, { method, signal, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver: ${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  const { sessionId } = await send('POST', '/session', { capabilities: { alwaysMatch } });
  return (method, path = '', body = undefined) => send(method, `/session/${sessionId}${path}`, body);
}

/** The page in the window that the session is at. */
export const pageOf = (session) => {
  const act = (...sources) => session('POST', '/actions', { actions: sources });
  const key = (...steps) =>
    act({ type: 'key', id: 'keyboard', actions: steps.map(([type, name]) => ({ type, value: KEYS[name] ?? name })) });
  const pointer = (...steps) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps });
  let at = [0, 0];
  const move = ([x, y]) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  return {
    keyboard: {
      down: (name) => key(['keyDown', name]),
      up: (name) => key(['keyUp', name]),
      press: (name) => key(['keyDown', name], ['keyUp', name]),
      type: (text) =>
        key(
          ...[...text].flatMap((letter) => [
            ['keyDown', letter],
            ['keyUp', letter],
          ]),
        ),
    },
    mouse: {
      move: async (x, y, { steps = 1 } = {}) => {
        const from = at;
        at = [x, y];
        const between = Array.from({ length: steps }, (_, i) => (i + 1) / steps);
        await pointer(...between.map((share) => move([from[0] + (x - from[0]) * share, from[1] + (y - from[1]) * share])));
      },
      down: () => pointer({ type: 'pointerDown', button: 0 }),
      up: () => pointer({ type: 'pointerUp', button: 0 }),
      wheel: (deltaX, deltaY) => {
        const [x, y] = at.map(Math.round);
        return act({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX, deltaY, duration: 0 }] });
      },
    },
    setViewport: ({ width, height }) => session('POST', '/window/rect', { width, height }),
  };
};
