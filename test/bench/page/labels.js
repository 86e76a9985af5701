/** What becomes of labels: wholly visible, clipped, overlapping, hidden. */
const [ENOUGH, TOUCH] = [0.95, 1];

const overlap = (a, b) => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const area = ({ left, top, right, bottom }) => Math.max(0, right - left) * Math.max(0, bottom - top);
const parentOf = (node) => node.parentElement ?? node.getRootNode().host;

/** The box of an element's text, what is left of it after all that cuts it, and whether an ellipsis stands for some of it. */
function measure(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const full = range.getBoundingClientRect();
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || area(full) === 0) return undefined;
  let [seen, ellipsis] = [full, false];
  for (const inner of element.querySelectorAll('*')) ellipsis ||= isCut(inner);
  for (let node = element; node && node !== document.body; node = parentOf(node)) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (overflowX !== 'visible') seen = overlap(seen, { ...plain(seen), left: box.left, right: box.right });
    if (overflowY !== 'visible') seen = overlap(seen, { ...plain(seen), top: box.top, bottom: box.bottom });
    ellipsis ||= isCut(node);
  }
  return { seen, whole: area(seen) >= ENOUGH * area(full) && !ellipsis };
}
const plain = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
const isCut = (node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).textOverflow === 'ellipsis';

/** `items`: elements, or boxes relative to the host where text is painted. */
export function judgeLabels(items, host) {
  const frame = host.getBoundingClientRect();
  const boxes = items
    .map((item) => (item instanceof Element ? measure(item) : { seen: item, whole: true }))
    .filter(Boolean)
    .map(({ seen, whole }) => ({ seen: overlap(seen, frame), whole: whole && area(overlap(seen, frame)) >= ENOUGH * area(seen) }))
    .filter(({ seen }) => area(seen) > 9);
  const touches = (a, b) => {
    const { left, top, right, bottom } = overlap(a.seen, b.seen);
    return right - left > TOUCH && bottom - top > TOUCH;
  };
  const overlapping = boxes.filter((one) => boxes.some((other) => other !== one && touches(one, other)));
  const clipped = boxes.filter(({ whole }) => !whole);
  const good = boxes.filter((one) => one.whole && !overlapping.includes(one));
  return { seen: boxes.length, whole: good.length, clipped: clipped.length, overlapping: overlapping.length };
}
