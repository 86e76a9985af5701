/**
 * The events that every contender is given: made from a seed, the same in each browser and each run, 30 years from 1995 on, one in five
 * with an end. Columns first; objects are made of them for those who take objects. Runs in the page and in Node (for NDJSON).
 */
export const FROM = Date.UTC(1995, 0, 1);
export const TO = Date.UTC(2025, 0, 1);
export const GROUPS = ['Politics', 'Science', 'Culture', 'Economy', 'Sport'];

const DAY = 86_400_000;
const [SPAN_SHARE, BURST_SHARE, BURSTS] = [0.2, 0.7, 40];

/** 32 bits of an integer, mixed (the finalizer of MurmurHash3), as a fraction from 0 to 1. */
const fraction = (integer) => {
  let bits = integer | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
};

/** A stream of fractions for a seed. */
export const chance = (seed) => {
  let at = Math.imul(seed, 0x9e3779b9);
  return () => fraction((at = (at + 0x6d2b79f5) | 0));
};

const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
const anywhere = (next) => FROM + next() * (TO - FROM);

/** Where events lie: each gives a function that draws one start, epoch ms. */
export const SHAPES = {
  uniform: (next) => () => anywhere(next),
  /** Seven in ten in forty bursts of unlike weight, the way news comes. */
  bursty: (next) => {
    const bursts = Array.from({ length: BURSTS }, () => ({ at: anywhere(next), days: 20 + 100 * next(), weight: 0.1 + next() ** 3 }));
    const total = bursts.reduce((sum, { weight }) => sum + weight, 0);
    return () => {
      if (next() > BURST_SHARE) return anywhere(next);
      let left = next() * total;
      const { at, days } = bursts.find(({ weight }) => (left -= weight) <= 0) ?? bursts[0];
      return at + normal(next) * days * DAY;
    };
  },
  /** Twenty on the same midnight, on average: dates as files have them. */
  ties: (next, n) => {
    const days = Array.from({ length: Math.max(2, Math.ceil(n / 20)) }, () => Math.floor(anywhere(next) / DAY) * DAY);
    return () => days[Math.floor(next() * days.length)];
  },
};

const WORDS = `accord ballot bridge broadcast census ceremony charter comet concert congress court crossing debut discovery eclipse exhibit
expedition festival final flood harbour inquiry launch league library lighthouse march merger mission museum observatory opera orchard
parade pilot premiere prize quarry rally record referendum regatta relay rescue satellite season strike summit survey telescope treaty
trial tunnel union vaccine verdict village voyage workshop`.split(/\s+/);

/** Two to seven words, which follow from the index alone. */
export const titleOf = (index) => {
  const count = 2 + Math.floor(fraction(index * 7 + 1) * 6);
  const words = Array.from({ length: count }, (_, at) => WORDS[Math.floor(fraction(index * 7 + at * 131 + 2) * WORDS.length)]);
  return words[0][0].toUpperCase() + words.join(' ').slice(1);
};

/**
 * `n` events as columns, sorted by start, epoch ms; `end` is NaN for an instant, `group` an index into GROUPS. `first` is added to the
 * index that ids and titles are made of, so that two sets can be told apart.
 */
export const makeColumns = (n, { shape, seed, first = 0 }) => {
  const next = chance(seed);
  const draw = SHAPES[shape](next, n);
  const start = Float64Array.from({ length: n }, () => Math.min(TO - DAY, Math.max(FROM, Math.round(draw())))).sort();
  const lasts = () => Math.min(1500, Math.max(5, 60 * Math.exp(normal(next)))) * DAY;
  const end = start.map((from) => (next() < SPAN_SHARE ? Math.min(TO, Math.round(from + lasts())) : NaN));
  const group = Uint8Array.from(start, () => Math.floor(next() ** 1.5 * GROUPS.length));
  return { n, first, start, end, group, title: (index) => titleOf(index + first), id: (index) => `e${index + first}` };
};

/** The same events as objects: `end` is null for an instant. */
export const toObjects = ({ n, start, end, group, title, id }) =>
  Array.from({ length: n }, (_, at) => ({
    id: id(at),
    start: start[at],
    end: Number.isNaN(end[at]) ? null : end[at],
    title: title(at),
    group: group[at],
  }));

const edtf = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** An event as our dataset format has it. */
export const toDataset = ({ id, start, end, title }) => ({ id, date: end === null ? edtf(start) : `${edtf(start)}/${edtf(end)}`, title });
