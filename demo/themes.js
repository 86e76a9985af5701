/** Puts beside each look the very lines that make it. Looks of the package are style sheets for a whole page; here each is kept to its section. */
const fetchText = async (address) => (await fetch(address)).text();

const showLines = async (panel, own) => {
  const { look } = panel.dataset;
  const shipped = !own.some((text) => text.includes(`.${look} `));
  const sheet = shipped ? await fetchText(`../dist/themes/${look}.css`) : own.find((text) => text.includes(`.${look} `));
  const lines = sheet.replace(/^\/\*.*\*\/\n/, '');
  panel.querySelector('pre').textContent = lines.trim();
  if (!shipped) return;
  const scoped = new CSSStyleSheet();
  scoped.replaceSync(`.${look} { ${lines} }`);
  document.adoptedStyleSheets.push(scoped);
};

const showAll = async () => {
  const own = (await fetchText('themes.css')).split(/(?=^\/\*)/m);
  for (const panel of document.querySelectorAll('[data-look]')) await showLines(panel, own);
};

showAll();
