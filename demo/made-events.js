/** Events of an archive that never was: the same for the same number, at once for a million. */
const [FIRST_YEAR, LAST_YEAR] = [1750, 2000];
const DAY = 86_400_000;
const BURSTS = 60;

/** The linear congruential generator of Numerical Recipes, as a function of 0 to 1. */
const chance = (seed) => {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
};

const TITLES = {
  en: {
    what: [
      'A letter from',
      'A ship from',
      'A census in',
      'A school opens in',
      'A drought in',
      'A fair at',
      'A printing press in',
      'A road to',
    ],
    more: [
      'An eclipse over',
      'A treaty at',
      'A library in',
      'A flood at',
      'A strike in',
      'An expedition to',
      'A harvest near',
      'A bridge in',
    ],
    where:
      'Aden Aleppo Algiers Amman Baghdad Basra Beirut Cairo Damascus Fez Gaza Haifa Jaffa Mosul Muscat Nablus Oran Rabat Sanaa Tunis'.split(
        ' ',
      ),
  },
  ar: {
    what: ['رسالة من', 'سفينة من', 'تعداد في', 'افتتاح مدرسة في', 'جفاف في', 'سوق في', 'مطبعة في', 'طريق إلى'],
    more: ['كسوف فوق', 'معاهدة في', 'مكتبة في', 'فيضان في', 'إضراب في', 'رحلة إلى', 'حصاد قرب', 'جسر في'],
    where: 'عدن حلب الجزائر عمّان بغداد البصرة بيروت القاهرة دمشق فاس غزة حيفا يافا الموصل مسقط نابلس وهران الرباط صنعاء تونس'.split(' '),
  },
};

/** `n` events as columns, in the order of time: days, one in eight of them the first of several. `end` is NaN for a day alone. */
export function makeEvents(n, lang) {
  const next = chance(n);
  const [from, to] = [Date.UTC(FIRST_YEAR, 0, 1), Date.UTC(LAST_YEAR, 0, 1)];
  const bursts = Array.from({ length: BURSTS }, () => ({ at: Math.sqrt(next()), wide: 0.002 + 0.01 * next() }));
  /** More the later it is, half of them in bursts. */
  const draw = () => {
    if (next() < 0.5) return Math.sqrt(next());
    const { at, wide } = bursts[Math.floor(next() * BURSTS)];
    return at + (next() + next() + next() - 1.5) * wide;
  };
  const start = Float64Array.from({ length: n }, () => {
    const share = Math.min(0.9999, Math.max(0, draw()));
    return Math.floor((from + share * (to - from)) / DAY) * DAY;
  }).sort();
  const end = start.map((day) => (next() < 1 / 8 ? day + DAY * Math.ceil(2 + 60 * next() ** 3) : NaN));
  const { what, more, where } = TITLES[lang];
  const all = [...what, ...more];
  return { start, end, title: (at) => `${all[(at * 7 + (at >> 4)) % all.length]} ${where[(at * 13 + (at >> 3)) % where.length]}` };
}
