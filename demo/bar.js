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
    ['auto', '◐', ['كما في النظام', 'As the system has it']],
    ['light', '☀', ['فاتح', 'Light']],
    ['dark', '☾', ['داكن', 'Dark']],
  ];

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const wordsIn = (lang, text) => make('span', { lang }, text);
  /** What is heard and not seen, in both languages. */
  const name = (tag, [ar, en]) => make(tag, { className: 'heard' }, wordsIn('ar', ar), wordsIn('en', en));
  const here = location.pathname.split('/').at(-1) || 'index.html';

  const link = ([href, ar, en]) => {
    const made = make('a', { href }, wordsIn('ar', ar), wordsIn('en', en));
    if (href === here) made.setAttribute('aria-current', 'page');
    return made;
  };
  const sign = (text) => {
    const made = make('span', {}, text);
    made.setAttribute('aria-hidden', 'true');
    return made;
  };
  /** Buttons of which one is pressed: `[value, text, words for a text that is a sign, more]` each. */
  const group = (words, choice, pressed, rows) => {
    const buttons = rows.map(([value, text, heard, more]) => {
      const button = make('button', { type: 'button', ...more }, ...(heard ? [sign(text), name('span', heard)] : [text]));
      button.dataset[choice] = value;
      button.setAttribute('aria-pressed', String(value === pressed));
      return button;
    });
    const made = make('fieldset', { dir: 'ltr' }, name('legend', words), ...buttons);
    made.dataset.chooses = choice;
    return made;
  };
  const asked = (name) => document.documentElement.dataset[name]?.split(' ') ?? [];

  const navName = Object.assign(name('span', ['صفحات العرض', 'Pages of the demo']), { id: 'pages' });
  const nav = make('nav', {}, navName, ...PAGES.map(link));
  nav.setAttribute('aria-labelledby', navName.id);
  // On a phone the pages fold away behind the name of this one: eleven links are a screen of it.
  const [, ar, en] = PAGES.find(([href]) => href === here) ?? PAGES[0];
  const pages = make('details', {}, make('summary', {}, wordsIn('ar', ar), wordsIn('en', en)), nav);
  const wide = matchMedia('(width >= 48rem)');
  const unfold = () => (pages.open = wide.matches);
  wide.addEventListener('change', unfold);
  unfold();
  const languages = asked('languages').map((lang) => [lang, LANGUAGES[lang], undefined, { lang }]);
  const widths = asked('widths').map((width) => (width === 'full' ? [width, '↔', ['العرض كله', 'Full width']] : [width, width]));
  const groups = [
    [['اللغة', 'Language'], 'lang', document.documentElement.lang, languages],
    [['فاتح أو داكن', 'Light or dark'], 'theme', 'auto', THEMES],
    [['العرض', 'Width'], 'width', 'full', widths],
  ];
  script.replaceWith(pages, ...groups.filter(([, , , rows]) => rows.length > 0).map((one) => group(...one)));
})();
