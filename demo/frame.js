/**
 * A timeline for a frame: the address says which dataset, and how it looks; the page around it is told how high it is, and at every
 * change of that. `frame-height.js` is the other side.
 */
const THEMES = ['archive', 'broadsheet', 'civic', 'wire'];
const ATTRIBUTES = ['src', 'heading', 'scale', 'selected', 'start', 'end'];

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const timeline = document.querySelector('event-timeline');

root.lang = asked.get('lang') ?? navigator.language;
root.dir = /^(ar|fa|he|ur)\b/.test(root.lang) ? 'rtl' : 'ltr';
if (asked.has('scheme')) root.dataset.scheme = asked.get('scheme');
if (THEMES.includes(asked.get('theme'))) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `../dist/themes/${asked.get('theme')}.css` });
  document.head.append(link);
}
if (!asked.has('src')) timeline.textContent = 'Which dataset? Its address goes after this page’s: frame.html?src=…';
for (const name of ATTRIBUTES) if (asked.has(name)) timeline.setAttribute(name, asked.get(name));

/** Any page may know it: a height is no secret. No tail call: Safari makes a jump of those, and says that the page around has sent it. */
const tell = () => {
  window.parent.postMessage({ type: 'event-timeline-height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
};
new ResizeObserver(tell).observe(document.body);
