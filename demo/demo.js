/** The switches of the demo pages: language, light and dark, width. What is chosen stands in the address, so that it can be shared. */
const root = document.documentElement;
const main = document.querySelector('main');
const address = new URL(location.href);

const CHOICES = {
  lang(value) {
    root.lang = value;
    root.dir = value === 'ar' ? 'rtl' : 'ltr';
  },
  theme(value) {
    if (value === 'auto') delete root.dataset.theme;
    else root.dataset.theme = value;
  },
  width(value) {
    if (value === 'full') delete main.dataset.width;
    else main.dataset.width = value;
  },
};

const choose = (name, value) => {
  CHOICES[name](value);
  for (const button of document.querySelectorAll(`[data-${name}]:is(button)`)) {
    button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  }
};

for (const name of Object.keys(CHOICES)) {
  const first = document.querySelector(`button[data-${name}][aria-pressed='true']`)?.dataset[name];
  const asked = address.searchParams.get(name) ?? first;
  if (asked) choose(name, asked);
}

document.querySelector('.bar')?.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  const name = Object.keys(CHOICES).find((one) => button?.dataset[one] !== undefined);
  if (!name) return;
  choose(name, button.dataset[name]);
  address.searchParams.set(name, button.dataset[name]);
  history.replaceState(null, '', address);
});
