/** What Playwright's Chromium does for a test page: `commands.ts` says what each command means. */
import { pointing } from './pointing.mjs';

const RESET = { media: null, colorScheme: 'light', reducedMotion: null, forcedColors: null, contrast: null };

const sessions = new WeakMap();
const cdp = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
  return sessions.get(page);
};

/** Lines of `- role "name" [state=value]`, indented by depth; nodes that assistive technology does not see are passed over. */
const outline = (nodes, root) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const state = ({ name, value }) => (value.value === true ? `[${name}]` : `[${name}=${value.value}]`);
  const told = ({ name, value }) => !SILENT.has(name) && value.value !== undefined && value.value !== '' && value.value !== 'false';
  const text = ({ role, name, description, properties = [] }) =>
    [
      role.value,
      name?.value && JSON.stringify(name.value),
      ...properties.filter(told).map(state),
      description?.value && `— ${description.value}`,
    ]
      .filter(Boolean)
      .join(' ');
  const repeats = (node, parent) => node.role?.value === 'StaticText' && node.name?.value === parent?.name?.value;
  const lines = (node, depth, parent) => {
    const shown = !node.ignored && !PASSED_OVER.has(node.role.value) && !repeats(node, parent);
    const inner = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    const below = inner.flatMap((child) => lines(child, depth + (shown ? 1 : 0), shown ? node : parent));
    return shown ? [`${'  '.repeat(depth)}- ${text(node)}`, ...below] : below;
  };
  return root ? lines(root, 0).join('\n') : '';
};
const PASSED_OVER = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak']);
const SILENT = new Set([
  'focusable',
  'editable',
  'settable',
  'url',
  'labelledby',
  'describedby',
  'controls',
  'details',
  'relevant',
  'atomic',
]);

export const chromium = {
  ...pointing((mouse, x, y) => mouse.wheel(x, y)),
  viewport: (page, size) => page.setViewportSize(size),
  touch: async (page, { frames, hold = 0 }) => {
    const client = await cdp(page);
    let down = 0;
    for (const [at, points] of frames.entries()) {
      if (at === 1 && hold > 0) await new Promise((done) => setTimeout(done, hold));
      const type = points.length > down ? 'touchStart' : points.length < down ? 'touchEnd' : 'touchMove';
      await client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
      down = points.length;
    }
  },
  media: (page, media) => page.emulateMedia({ ...RESET, ...media }),
  screenshot: async (page, options) => (await page.screenshot({ animations: 'disabled', ...options })).toString('base64'),
  heap: async (page) => {
    const client = await cdp(page);
    // What the first one's finalizers let go.
    for (let times = 0; times < 2; times++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  },
  'ax-snapshot': async (page, { selector }) => {
    const client = await cdp(page);
    await client.send('Accessibility.enable');
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await client.send('DOM.describeNode', { nodeId });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.send('Accessibility.disable');
    return outline(
      nodes,
      nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
    );
  },
};
