/** An article becomes a timeline while it is written: all of it in the browser, with what `event-timeline/extract.js` exports. */
import { formatDate, parseEdtf } from '../dist/date/index.js';
import { extractDataset, findTimeExpressions } from '../dist/extract/index.js';

const find = (selector) => document.querySelector(selector);
const [form, article, behind, timeline, list] = ['form', '#article', '.behind', 'event-timeline', '.events'].map(find);
const { published, lang, file } = form.elements;

/** Words of the page in its language. */
const inPageLanguage = (en, ar) => (document.documentElement.lang === 'ar' ? ar : en);

/** What the author changed, by the words that an event stands on; it outlives the next letter that is typed. */
const titles = new Map();
const dropped = new Set();
const keyOf = ({ date, quotes: [quote] }) => `${date.edtf} ${quote.exact}`;

let extracted = { version: 1, events: [] };
let dataset = extracted;

/** Marks stretches of the article, in UTF-16 units, on the text that lies behind the field. */
const mark = (name, spans) => {
  const node = behind.firstChild;
  if (!CSS.highlights || !node) return;
  const ranges = spans.map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
  CSS.highlights.set(name, new Highlight(...ranges));
};

/** Reads the article anew. */
const read = () => {
  const text = article.value;
  article.lang = behind.lang = lang.value;
  article.dir = behind.dir = lang.value === 'ar' ? 'rtl' : 'ltr';
  behind.textContent = `${text}\n`;
  const options = { lang: lang.value, published: published.value || undefined };
  const expressions = findTimeExpressions(text, options);
  const dated = expressions.filter(({ edtf }) => edtf !== null);
  mark('dated', dated);
  mark(
    'undated',
    expressions.filter(({ edtf }) => edtf === null),
  );
  mark('quote', []);
  extracted = extractDataset(text, { ...options, keepText: true });
  const [all, known, events] = [expressions.length, dated.length, extracted.events.length];
  find('[role="status"]').textContent = inPageLanguage(
    `Words about time: ${all}, dated: ${known} · events: ${events}${published.value ? '' : ' · “last year” has no date without a day of publication'}`,
    `عبارات الزمن: ${all}، المؤرَّخ منها: ${known} · الأحداث: ${events}${published.value ? '' : ' · لا تاريخ لـ«العام الماضي» بلا تاريخ نشر'}`,
  );
  listEvents();
  show();
};

/** Shows what is left of the events, under the author's titles. */
const show = () => {
  const kept = extracted.events.filter((event) => !dropped.has(keyOf(event)));
  dataset = { ...extracted, events: kept.map((event) => ({ ...event, title: titles.get(keyOf(event)) ?? event.title })) };
  timeline.data = dataset;
  const json = JSON.stringify(dataset, null, 2);
  find('pre').textContent = json;
  const download = find('a[download]');
  URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
};

const listEvents = () => {
  list.replaceChildren(
    ...extracted.events.map((event) => {
      const key = keyOf(event);
      const item = document.createElement('li');
      const keep = Object.assign(document.createElement('input'), { type: 'checkbox', checked: !dropped.has(key) });
      // A field that grows with its words: on a phone a line has room for three of them.
      const title = Object.assign(document.createElement('textarea'), {
        value: titles.get(key) ?? event.title,
        rows: 1,
        dir: 'auto',
        lang: lang.value,
      });
      const date = document.createElement('span');
      date.textContent = formatDate(parseEdtf(event.date.edtf), { locale: document.documentElement.lang });
      keep.setAttribute('aria-label', inPageLanguage(`Keep “${title.value}”`, `أبقِ «${title.value}»`));
      title.setAttribute('aria-label', inPageLanguage(`Title, ${date.textContent}`, `العنوان، ${date.textContent}`));
      keep.addEventListener('change', () => {
        dropped[keep.checked ? 'delete' : 'add'](key);
        show();
      });
      title.addEventListener('input', () => {
        titles.set(key, title.value.replaceAll(/\s+/g, ' '));
        show();
      });
      item.append(keep, title, date);
      for (const type of ['pointerenter', 'focusin']) item.addEventListener(type, () => markQuote(event));
      for (const type of ['pointerleave', 'focusout']) item.addEventListener(type, () => markQuote());
      return item;
    }),
  );
};

/** Offsets of quotes count code points, strings UTF-16 units. */
const markQuote = (event) => {
  const points = [...article.value];
  const unitAt = (point) => points.slice(0, point).join('').length;
  mark(
    'quote',
    (event?.quotes ?? []).map(({ start, end }) => ({ start: unitAt(start), end: unitAt(end) })),
  );
};

let timer;
const readSoon = () => {
  clearTimeout(timer);
  timer = setTimeout(read, 150);
};

const write = (text, given = {}) => {
  article.value = text;
  if (given.lang) lang.value = given.lang;
  if (given.published) published.value = given.published;
  read();
};

/** The paragraphs of a web page, and what it says of itself. Nothing of it runs or is fetched. */
const readPage = (html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const blocks = [...root.querySelectorAll('h1, h2, h3, p, li, blockquote')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  const day = page.querySelector('meta[property="article:published_time"]')?.content ?? page.querySelector('time')?.dateTime;
  return [blocks.join('\n\n'), { lang: page.documentElement.lang.slice(0, 2), published: /^\d{4}-\d\d-\d\d/.exec(day ?? '')?.[0] }];
};

const openFile = async (one) => {
  const text = await one.text();
  write(...(/\.html?$/i.test(one.name) ? readPage(text) : [text]));
};

const openSample = async (language) => {
  const { sources } = await (await fetch('ferry.json')).json();
  const { text, published: day } = sources[`post-${language}`];
  write(text, { lang: language, published: day });
};

const embedCode = () => `<script type="module" src="https://unpkg.com/event-timeline@0/dist/event-timeline.bundle.js"></script>
<event-timeline>
  <script type="application/json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>
</event-timeline>`;

article.addEventListener('input', readSoon);
published.addEventListener('input', readSoon);
lang.addEventListener('input', read);
file.addEventListener('change', () => file.files[0] && openFile(file.files[0]));
form.addEventListener('submit', (event) => event.preventDefault());
article.addEventListener('dragover', (event) => event.preventDefault());
article.addEventListener('drop', (event) => {
  const [dropped] = event.dataTransfer.files;
  if (!dropped) return; // text is the field's own affair
  event.preventDefault();
  openFile(dropped);
});
for (const button of form.querySelectorAll('[data-sample]')) button.addEventListener('click', () => openSample(button.dataset.sample));
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy === 'embed' ? embedCode() : JSON.stringify(dataset, null, 2));
    find('.done').textContent = inPageLanguage('Copied.', 'نُسخ.');
  });
}
for (const type of ['timeline-preview', 'timeline-select'])
  timeline.addEventListener(type, ({ id }) => markQuote(dataset.events.find((event) => event.id === (id ?? timeline.selected))));
new MutationObserver(read).observe(document.documentElement, { attributeFilter: ['lang'] });

openSample(document.documentElement.lang === 'en' ? 'en' : 'ar');
