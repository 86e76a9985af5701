/** Writes the code that puts a timeline in a page, and shows what it does. */
/** Of this major version: a later one may take other data. */
const PACKAGE = 'https://unpkg.com/event-timeline@0/dist';
const THEMES = '../dist/themes';
const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

const find = (selector) => document.querySelector(selector);
const [form, preview, code, status, done] = ['form', '.preview', 'pre', '.note', '.done'].map(find);
const { address, json, theme, scheme, language, scale, way } = form.elements;

/** Words of the page in its language. */
const inPageLanguage = (en, ar) => (document.documentElement.lang === 'ar' ? ar : en);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const printAttributes = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const direction = () => language.value && (RIGHT_TO_LEFT.includes(language.value) ? 'rtl' : 'ltr');
/** Where the dataset is, for a page that lies elsewhere. */
const source = () => new URL(address.value, location.href).href;
const pasted = () => json.value.trim();

const elementCode = () => {
  const attributes = {
    src: pasted() ? '' : source(),
    lang: language.value,
    dir: direction(),
    scale: scale.value,
    style: scheme.value && `color-scheme: ${scheme.value}`,
  };
  const data = pasted() && `\n  <script type="application/json">\n${pasted().replaceAll('<', '\\u003c')}\n  </script>\n`;
  const look = theme.value && `<link rel="stylesheet" href="${PACKAGE}/themes/${theme.value}.css">\n`;
  return `<script type="module" src="${PACKAGE}/event-timeline.bundle.js"></script>
${look}<event-timeline${printAttributes(attributes)}>${data}</event-timeline>`;
};

const frameAddress = () => {
  const asked = { src: source(), theme: theme.value, scheme: scheme.value, lang: language.value, scale: scale.value };
  const given = Object.entries(asked).filter(([, value]) => value);
  return new URL(`frame.html?${new URLSearchParams(given)}`, location.href).href;
};

const frameCode =
  () => `<iframe src="${escaped(frameAddress())}" title="Timeline" height="480" style="inline-size: 100%; border: 0"></iframe>
<script>
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'event-timeline-height') return;
    for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;

const look = Object.assign(document.createElement('link'), { rel: 'stylesheet' });

/** As the code has it: in a script that is no program. */
const dataScript = () => Object.assign(document.createElement('script'), { type: 'application/json', text: pasted() });

const showElement = () => {
  const timeline = document.createElement('event-timeline');
  for (const [name, field] of [
    ['lang', language.value],
    ['dir', direction()],
    ['scale', scale.value],
  ])
    if (field) timeline.setAttribute(name, field);
  timeline.style.colorScheme = scheme.value;
  if (pasted()) timeline.append(dataScript());
  else timeline.src = source();
  if (theme.value) {
    look.href = `${THEMES}/${theme.value}.css`;
    document.head.append(look);
  } else look.remove();
  preview.replaceChildren(timeline);
};

const showFrame = () => {
  preview.replaceChildren(Object.assign(document.createElement('iframe'), { src: frameAddress(), title: 'Timeline', height: 480 }));
};

/** Code and preview anew. A frame has an address and nothing else, so what is pasted goes in an element. */
const write = () => {
  status.textContent = done.textContent = code.textContent = '';
  try {
    source();
  } catch {
    status.textContent = inPageLanguage(
      `“${address.value}” is no address: it would be https://example.org/dataset.json, or a file beside this page.`,
      `«${address.value}» ليس عنواناً: العنوان مثل https://example.org/dataset.json، أو ملف بجوار هذه الصفحة.`,
    );
    return;
  }
  const framed = way.value === 'frame' && !pasted();
  if (way.value === 'frame' && !framed)
    status.textContent = inPageLanguage(
      'A frame needs an address: put the dataset in a file. Until then, here it is in an element.',
      'يحتاج الإطار إلى عنوان: ضع البيانات في ملف. وهي هنا إلى ذلك الحين في عنصر.',
    );
  else if (!pasted() && /^(localhost|127\.|\[::1\])/.test(new URL(source()).host))
    status.textContent = inPageLanguage(
      'This address is on your own machine: before others see your page, put the dataset where they can reach it.',
      'هذا العنوان على جهازك وحده: ضع البيانات حيث يصل إليها غيرك قبل أن تُنشر صفحتك.',
    );
  code.textContent = framed ? frameCode() : elementCode();
  if (framed) showFrame();
  else showElement();
};

/** The timeline in the preview, in its frame or not. */
const shown = () =>
  preview.querySelector('event-timeline') ?? preview.querySelector('iframe').contentDocument.querySelector('event-timeline');

const exportAs = async (type) => {
  const blob = await shown().toBlob(type === 'svg' ? 'image/svg+xml' : 'image/png');
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: `timeline.${type}` }).click();
  URL.revokeObjectURL(href);
};

const nameOptions = () => {
  for (const option of form.querySelectorAll('option[data-en]')) option.textContent = inPageLanguage(option.dataset.en, option.dataset.ar);
};

const noJson = (message) =>
  inPageLanguage(
    `What was pasted is no JSON, which a dataset is: {"version": 1, "events": […]}.\nOf a table, a calendar and other formats “npx event-timeline convert” makes one.\n${message}`,
    `ما لُصق ليس JSON، والبيانات تُكتب به: \u2066{"version": 1, "events": […]}\u2069.\nومن جدول أو تقويم أو صيغ أخرى يصنعها \u2066npx event-timeline convert\u2069.\n\u2066${message}\u2069`,
  );

let timer;
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(write, 200);
});
form.addEventListener('submit', (event) => event.preventDefault());
preview.addEventListener('timeline-error', ({ error, problems }) => {
  const list = problems.map(({ path, message }) => `${path}: ${message}`);
  const isNoJson = pasted() && error?.failure === 'json';
  if (isNoJson) code.textContent = '';
  status.textContent = isNoJson ? noJson(error.message) : list.slice(0, 5).join('\n') || error.message;
});
find('[data-copy]').addEventListener('click', async () => {
  await navigator.clipboard.writeText(code.textContent);
  done.textContent = inPageLanguage('Copied.', 'نُسخت.');
});
for (const button of document.querySelectorAll('[data-export]'))
  button.addEventListener('click', () => exportAs(button.dataset.export).catch(({ message }) => (done.textContent = message)));
new MutationObserver(() => {
  nameOptions();
  write();
}).observe(document.documentElement, { attributeFilter: ['lang'] });

nameOptions();
write();
