/** One element, from eight events to a million: `?events=1000000` chooses, `?events=history` is the real set. */
import { makeEvents } from './made-events.js';
import { startMeter } from './frame-meter.js';

const SIZES = [8, 1000, 10_000, 100_000, 1_000_000];
const HISTORY = 'history';
const HISTORY_EVENTS = 15_000;
/** Events on either side of the one that is jumped to. */
const AROUND = 6;

const WORDS = {
  en: {
    choose: 'How many events',
    history: (n) => `Real: ${n}`,
    jump: 'To a random event',
    title: 'An archive',
    per: 'frames a second',
    slowest: (ms) => `slowest ${ms} ms`,
    made: (n, ms) => `${n} events, made in ${ms} ms and`,
    fetched: (n, first, all) => `${n} events: the first of them shown after ${first} ms, all of them after ${all} ms.`,
    shown: (ms) => `shown ${ms} ms later, with all that the page does meanwhile.`,
    missing:
      'The real set is not here: it is not part of the project. Where ../shared/data/events stands beside the checkout, demo/serve.mjs makes it of the files there.',
  },
  ar: {
    choose: 'عدد الأحداث',
    history: (n) => `حقيقية: ${n}`,
    jump: 'إلى حدث ما',
    title: 'أرشيف',
    per: 'إطاراً في الثانية',
    slowest: (ms) => `أبطؤها ${ms} م.ث`,
    made: (n, ms) => `${n} من الأحداث، صُنعت في ${ms} م.ث`,
    fetched: (n, first, all) => `${n} من الأحداث: ظهر أولها بعد ${first} م.ث، وكلها بعد ${all} م.ث.`,
    shown: (ms) => `ثم ظهرت بعد ${ms} م.ث، ومعها كل ما تفعله الصفحة أثناء ذلك.`,
    missing: 'المجموعة الحقيقية ليست هنا لأنها ليست جزءاً من المشروع. يصنعها demo/serve.mjs من ملفات ../shared/data/events إن وُجدت بجانبه.',
  },
};

const root = document.documentElement;
const find = (selector) => document.querySelector(selector);
const [timeline, sizes, jump, note] = ['.timeline event-timeline', '#sizes', '#jump', '.timeline .note'].map(find);
const address = new URL(location.href);
const asked = address.searchParams.get('events');
let chosen = SIZES.map(String).includes(asked) || asked === HISTORY ? asked : '100000';
let turn = 0;

const lang = () => (root.lang === 'ar' ? 'ar' : 'en');
const words = () => WORDS[lang()];
const number = (value) => Math.round(value).toLocaleString(lang());
const short = (n) => new Intl.NumberFormat(lang(), { notation: 'compact' }).format(n);

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
async function shown() {
  await timeline.updateComplete;
  await timeline.loading;
  await nextFrame();
}

/** Shows what is chosen, and says how long it took. */
async function show() {
  const mine = (turn += 1);
  const began = performance.now();
  note.textContent = '';
  const isReal = chosen === HISTORY;
  const data = isReal ? null : { version: 1, lang: lang(), title: words().title, columns: makeEvents(Number(chosen), lang()) };
  const made = performance.now();
  Object.assign(timeline, { data, src: isReal ? 'history.ndjson' : null });
  const first = isReal ? firstShown(mine) : undefined;
  await shown();
  if (mine !== turn) return;
  const count = number(timeline.timeline?.events.length ?? 0);
  const since = (time) => number(time - made);
  const now = performance.now();
  if (!timeline.timeline) note.textContent = words().missing;
  else if (isReal) note.textContent = words().fetched(count, since(await first), since(now));
  else note.textContent = `${words().made(count, number(made - began))} ${words().shown(since(now))}`;
}

/** When there is something to see, of what comes bit by bit. */
async function firstShown(mine) {
  do await nextFrame();
  while (mine === turn && !timeline.timeline && timeline.matches(':state(loading)'));
  return performance.now();
}

/** Somewhere else: a window with a few events around one, whose words open. */
function jumpAnywhere() {
  const events = timeline.timeline?.events;
  if (!events?.length) return;
  const at = Math.floor(Math.random() * events.length);
  const start = (index) => events[Math.max(0, Math.min(events.length - 1, index))].date.value.min;
  const room = Math.max(start(at + AROUND) - start(at - AROUND), 86_400_000 * 7) / 2;
  timeline.select(null);
  timeline.zoomTo(start(at) - room, start(at) + room);
  timeline.select(events[at].id);
}

function speak() {
  sizes.setAttribute('aria-label', words().choose);
  jump.textContent = words().jump;
  for (const button of sizes.children)
    button.textContent = button.value === HISTORY ? words().history(short(HISTORY_EVENTS)) : short(Number(button.value));
}

function press() {
  for (const button of sizes.children) button.setAttribute('aria-pressed', String(button.value === chosen));
}

for (const value of [...SIZES, HISTORY])
  sizes.append(Object.assign(document.createElement('button'), { type: 'button', value: String(value) }));
sizes.addEventListener('click', ({ target }) => {
  if (!target.value) return;
  chosen = target.value;
  address.searchParams.set('events', chosen);
  history.replaceState(null, '', address);
  press();
  void show();
});
jump.addEventListener('click', jumpAnywhere);
new MutationObserver(() => {
  speak();
  void show();
}).observe(root, { attributeFilter: ['lang'] });

speak();
press();
startMeter(find('.meter'), ({ rate, slowest }) => [`${number(rate)} ${words().per}`, words().slowest(number(slowest))]);
void show();
