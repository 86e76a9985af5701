/** Counts at halving resolutions, so that a window of any width is summed from about as many bins as it has pixels. */
const COARSEST = 1024;
const FINEST = 2 ** 20;

/** The first place in a sorted column whose value is not below `value`. */
export function lowerBound(column, value) {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const level = (bins) => ({ bins, points: new Uint32Array(bins), covered: new Uint32Array(bins) });

/** Instants are counted where they lie; of spans, how many last through each bin. */
function finest(start, end, { from, to }) {
  let bins = COARSEST;
  while (bins < start.length && bins < FINEST) bins *= 2;
  const made = level(bins);
  const change = new Int32Array(bins + 1);
  const binOf = (time) => Math.max(0, Math.min(bins - 1, Math.floor(((time - from) / (to - from)) * bins)));
  for (let at = 0; at < start.length; at++) {
    const bin = binOf(start[at]);
    if (Number.isNaN(end[at])) made.points[bin]++;
    else {
      change[bin]++;
      change[binOf(end[at]) + 1]--;
    }
  }
  for (let bin = 0, lasting = 0; bin < bins; bin++) made.covered[bin] = lasting += change[bin];
  return made;
}

function coarser({ bins, points, covered }) {
  const made = level(bins / 2);
  for (let bin = 0; bin < made.bins; bin++) {
    made.points[bin] = points[2 * bin] + points[2 * bin + 1];
    made.covered[bin] = Math.max(covered[2 * bin], covered[2 * bin + 1]);
  }
  return made;
}

/** `window({from, to}, width)` gives, for every pixel, how many instants lie there and how many spans last there at most. */
export function createPyramid(start, end, extent) {
  const levels = [finest(start, end, extent)];
  while (levels.at(-1).bins > COARSEST) levels.push(coarser(levels.at(-1)));
  const whole = extent.to - extent.from;
  return {
    window({ from, to }, width) {
      const wanted = (width * whole) / (to - from);
      const { bins, points, covered } = levels.findLast((one) => one.bins >= wanted) ?? levels[0];
      const sums = { points: new Uint32Array(width), covered: new Uint32Array(width) };
      const first = Math.max(0, Math.floor(((from - extent.from) / whole) * bins));
      const last = Math.min(bins, Math.ceil(((to - extent.from) / whole) * bins));
      const perBin = ((whole / bins) * width) / (to - from);
      const shift = ((extent.from - from) * width) / (to - from);
      for (let bin = first; bin < last; bin++) {
        const x = Math.max(0, Math.min(width - 1, Math.floor(bin * perBin + shift)));
        const until = Math.min(width, Math.max(x + 1, Math.floor((bin + 1) * perBin + shift)));
        sums.points[x] += points[bin];
        if (covered[bin] > 0) for (let at = x; at < until; at++) sums.covered[at] = Math.max(sums.covered[at], covered[bin]);
      }
      return sums;
    },
  };
}
