/**
 * The switches of the demo pages: language, light and dark, width. What is chosen stands in the address, so that it can be shared, and
 * language and scheme come along to the next page.
 * Not a module: language and scheme have to be known before the page is painted.
 */
(() => {
  const root = document.documentElement;
  const address = new URL(location.href);

  const CHOICES = {
    lang(value) {
      if (!root.dataset.languages?.split(' ').includes(value)) return;
      root.lang = value;
      root.dir = ['ar', 'fa', 'he'].includes(value) ? 'rtl' : 'ltr';
    },
    theme(value) {
      if (value === 'auto') delete root.dataset.theme;
      else root.dataset.theme = value;
    },
    width(value) {
      if (value === 'full') delete root.dataset.width;
      else root.dataset.width = value;
    },
  };
  const names = Object.keys(CHOICES);
  const buttonsOf = (name) => document.querySelectorAll(`button[data-${name}]`);

  const choose = (name, value) => {
    CHOICES[name](value);
    for (const button of buttonsOf(name)) button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  };
  const chooseAsked = () => {
    for (const name of names) if (address.searchParams.has(name)) choose(name, address.searchParams.get(name));
  };

  const takeAlong = (link) => {
    const to = new URL(link.href);
    for (const name of ['lang', 'theme']) if (address.searchParams.has(name)) to.searchParams.set(name, address.searchParams.get(name));
    link.href = to;
  };

  chooseAsked();
  document.addEventListener('DOMContentLoaded', () => {
    chooseAsked();
    document.querySelector('.bar')?.addEventListener('click', ({ target }) => {
      const link = target.closest('nav a');
      if (link) takeAlong(link);
      const button = target.closest('button');
      const name = names.find((one) => button?.dataset[one] !== undefined);
      if (!name) return;
      choose(name, button.dataset[name]);
      address.searchParams.set(name, button.dataset[name]);
      history.replaceState(null, '', address);
    });
  });
})();
