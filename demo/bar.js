/**
 * The bar of the demo pages, in the place of its script: where they lead to, and the switches that the page asks for with `data-languages`
 * and `data-widths` on its root. Written while the page is read, so that nothing moves; demo.js hears what is pressed.
 */
(() => {
  const script = document.currentScript;
  // Short, so that they are one line in a window of 800 px.
  const PAGES = [
    ['index.html', 'المقال', 'Article'],
    ['source.html', 'والنص', 'With its text'],
    ['playground.html', 'جرّب', 'Try yours'],
    ['explore.html', 'بحث وقصة', 'Search'],
    ['dates.html', 'تواريخ', 'Dates'],
    ['themes.html', 'مظاهر', 'Looks'],
    ['languages.html', 'لغات', 'Languages'],
    ['scale.html', 'مليون', 'A million'],
    ['several.html', 'عدة خطوط', 'Several'],
    ['embed.html', 'تضمين', 'Embed'],
    ['plain.html', 'بسيطة', 'Plain'],
    ['../site/index.html', 'التوثيق', 'Docs'],
  ];
  const LANGUAGES = { ar: 'العربية', en: 'English', es: 'Español', fa: 'فارسی', fr: 'Français', he: 'עברית' };
  const THEMES = [
    ['auto', '◐', 'As the system has it'],
    ['light', '☀', 'Light'],
    ['dark', '☾', 'Dark'],
  ];

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const wordsIn = (lang, text) => make('span', { lang }, text);
  const here = location.pathname.split('/').at(-1) || 'index.html';

  const link = ([href, ar, en]) => {
    const made = make('a', { href }, wordsIn('ar', ar), wordsIn('en', en));
    if (href === here) made.setAttribute('aria-current', 'page');
    return made;
  };
  /** Buttons of which one is pressed: `[value, text, name, more]` each. */
  const group = (name, choice, pressed, rows) => {
    const buttons = rows.map(([value, text, label, more]) => {
      const button = make('button', { type: 'button', ...more }, text);
      button.dataset[choice] = value;
      button.setAttribute('aria-pressed', String(value === pressed));
      if (label) button.setAttribute('aria-label', label);
      return button;
    });
    const made = make('fieldset', { lang: 'en', dir: 'ltr' }, ...buttons);
    made.setAttribute('aria-label', name);
    made.dataset.chooses = choice;
    return made;
  };
  const asked = (name) => document.documentElement.dataset[name]?.split(' ') ?? [];

  const nav = make('nav', {}, ...PAGES.map(link));
  nav.setAttribute('aria-label', 'Demo');
  // On a phone the pages fold away behind the name of this one: eleven links are a screen of it.
  const [, ar, en] = PAGES.find(([href]) => href === here) ?? PAGES[0];
  const pages = make('details', {}, make('summary', {}, wordsIn('ar', ar), wordsIn('en', en)), nav);
  const wide = matchMedia('(width >= 48rem)');
  const unfold = () => (pages.open = wide.matches);
  wide.addEventListener('change', unfold);
  unfold();
  const languages = asked('languages').map((lang) => [lang, LANGUAGES[lang], undefined, { lang }]);
  const widths = asked('widths').map((width) => (width === 'full' ? [width, '↔', 'Full width'] : [width, width]));
  const groups = [
    ['Language', 'lang', document.documentElement.lang, languages],
    ['Light or dark', 'theme', 'auto', THEMES],
    ['Width', 'width', 'full', widths],
  ];
  script.replaceWith(pages, ...groups.filter(([, , , rows]) => rows.length > 0).map((one) => group(...one)));
})();
