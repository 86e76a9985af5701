const FAMILIES = ['noto-sans', 'noto-naskh-arabic'];

/** The fonts that pictures are taken with, served from node_modules (both SIL OFL 1.1), so that no machine's own fonts show in them. */
export const TEST_FONT = "'Noto Sans Variable', 'Noto Naskh Arabic Variable', sans-serif";

const sheet = (family: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/node_modules/@fontsource-variable/${family}/index.css`;
    link.onload = () => {
      resolve();
    };
    link.onerror = reject;
    document.head.append(link);
  });

/** Resolves when Latin and Arabic text can be drawn in `TEST_FONT`, at the weights that are used. */
export const loadTestFonts = async (): Promise<void> => {
  await Promise.all(FAMILIES.map(sheet));
  const samples = ['Az–09“”', 'ابت٠٩', '«»']; // each script is a file of its own
  await Promise.all(['400', '700'].flatMap((weight) => samples.map((text) => document.fonts.load(`${weight} 16px ${TEST_FONT}`, text))));
};

/** Sets the page in `TEST_FONT` for as long as the tests run beside which this is called. */
export const inTestFonts = (): void => {
  before(async () => {
    await loadTestFonts();
    document.body.style.fontFamily = TEST_FONT;
  });
  after(() => {
    document.body.style.fontFamily = '';
  });
};
