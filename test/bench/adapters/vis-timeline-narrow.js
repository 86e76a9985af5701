/** vis-timeline on its best path for many events: mounted on one year, then zoomed out, which spares the forced layout of each item. */
import { mount as mountVis, show } from './vis-timeline.js';
import { nextFrame } from '../page/frames.js';

export { append, labels, look, prepare, root, show, target } from './vis-timeline.js';

const YEAR = { from: Date.UTC(2005, 0, 1), to: Date.UTC(2006, 0, 1) };

export async function mount(host, data, { from, to }) {
  await mountVis(host, data, { from, to, opened: YEAR });
  show(from, to);
  await nextFrame();
}
