import { seededRandom } from '../layout/label-samples.js';

const WORDS = 'council harbour strike vote budget treaty railway flood storm court appeal delay talks report fire bridge'.split(' ');
const STATUSES = ['confirmed', 'confirmed', 'confirmed', 'confirmed', 'claimed', 'disputed', 'planned', 'cancelled'];

const two = (value: number): string => String(value).padStart(2, '0');

/** A dataset of `count` events over a quarter of a century, of every precision and status; the same for the same seed. */
export function seededDataset(count: number, seed = 1): object {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const dateOf = (): string => {
    const [year, month, day, kind] = [2000 + below(25), two(1 + below(12)), two(1 + below(28)), random()];
    if (kind < 0.1) return String(year);
    if (kind < 0.25) return `${String(year)}-${month}`;
    if (kind < 0.3) return `${String(year)}-${month}~`;
    return kind < 0.35 ? `${String(year)}-${month}-${day}/${String(year + 1)}-12` : `${String(year)}-${month}-${day}`;
  };
  const events = Array.from({ length: count }, (_, at) => ({
    id: `e${String(at)}`,
    date: dateOf(),
    title: Array.from({ length: 2 + below(4) }, () => WORDS[below(WORDS.length)]).join(' '),
    status: STATUSES[below(STATUSES.length)],
    importance: below(100) / 100,
  }));
  return { version: 1, lang: 'en', title: `${String(count)} events`, events };
}
