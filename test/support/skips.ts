/** The engines that tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What a command of `commands.ts` may need, that not every engine lets itself be asked for. */
export type Ability =
  | 'touch'
  | 'wheel'
  | 'screenshot'
  | 'accessibility tree'
  | 'heap'
  | 'narrow window'
  | 'media'
  | 'colorScheme'
  | 'reducedMotion'
  | 'forcedColors'
  | 'contrast';

/** Tests that an engine passes over: those that need an ability, or those whose full title matches. */
export type Skip = { readonly engine: Engine; readonly why: string } & ({ readonly ability: Ability } | { readonly title: RegExp });

/** All tests that are not run in every engine, and why: there is no other place where one is skipped for its engine. */
export const SKIPS: readonly Skip[] = [
  { engine: 'firefox', ability: 'accessibility tree', why: 'WebDriver BiDi has no accessibility tree' },
  { engine: 'firefox', ability: 'heap', why: 'WebDriver BiDi tells nothing of memory' },
  { engine: 'firefox', ability: 'contrast', why: 'Firefox can be told of no wish for contrast but that of forced colours' },
  {
    engine: 'firefox',
    title: /^the article, as a reader sees it /,
    why: 'the pictures are Chromium’s: other engines draw letters otherwise',
  },
  { engine: 'webkit', ability: 'touch', why: 'WebKitWebDriver takes a finger for a mouse' },
  { engine: 'webkit', ability: 'wheel', why: 'WebKitWebDriver adds turns of the wheel up, and forgets the keys that are held' },
  { engine: 'webkit', ability: 'screenshot', why: 'WebKitWebDriver’s does not come back' },
  { engine: 'webkit', ability: 'accessibility tree', why: 'WebDriver has no accessibility tree' },
  { engine: 'webkit', ability: 'heap', why: 'WebDriver tells nothing of memory' },
  { engine: 'webkit', ability: 'narrow window', why: 'GTK makes no window of MiniBrowser less than 334 px wide' },
  { engine: 'webkit', ability: 'media', why: 'WebDriver has no word for print' },
  { engine: 'webkit', ability: 'colorScheme', why: 'WebDriver has no word for a dark screen' },
  { engine: 'webkit', ability: 'forcedColors', why: 'WebKit has no forced colours' },
  { engine: 'webkit', ability: 'contrast', why: 'WebDriver has no word for more contrast' },
  { engine: 'webkit', title: / colours of the system /, why: 'WebKit has no forced colours' },
  { engine: 'webkit', title: / A12: in a window of 320 × 256 px/, why: 'GTK makes no window of MiniBrowser less than 334 px wide' },
  { engine: 'webkit', title: / P2: Escape closes it wherever the focus is/, why: 'WebKit has no close watchers; leaving closes it' },
  { engine: 'webkit', title: / a drag with Alt along a label selects its words/, why: 'WebKit begins no selection in a button' },
  {
    engine: 'webkit',
    title: / are so few without a label less: at least 45 of 100 /,
    why: 'its letters are wider by a fraction, and there is room for 44',
  },
  // Debian 12 builds WebKit with ICU 72, whose words for dates are older than those of Chromium and Firefox; none is wrong.
  {
    engine: 'webkit',
    title: /^formatDate .*(2025-08-13T14:30|2001-38|2001-22~|2025-04-05\/2025-04-21|2025-08-13~|2025-04~|2004-06-~11)\]? as /,
    why: 'ICU 72 says «5–21 أبريل، 2025», «de 2025 14:30» and «مهٔ ۲۰۰۱ تا اوت ۲۰۰۱»',
  },
  {
    engine: 'webkit',
    title: / R8: (the card has a second line|says so in the reader’s language)/,
    why: 'ICU 72 has other names for calendars',
  },
  {
    engine: 'webkit',
    title:
      / R7: April 2025 in ar is | R4: with numerals="auto", 12 in ar is | R10: counts in Arabic take | N3: is told in the reader’s language| bit by bit R14: the words are in /,
    why: 'in ICU 72, Arabic has Arabic digits',
  },
  {
    engine: 'webkit',
    title:
      / (A21: nothing moves by itself|L14: nothing fades|does not move where the reader asked for less motion|less motion (A21: what is on its way does not breathe|Z8, A21: nothing is animated))/,
    why: 'style sheets cannot be told that motion is not wanted',
  },
  {
    engine: 'webkit',
    title: /^the article, as a reader sees it /,
    why: 'the pictures are Chromium’s: other engines draw letters otherwise',
  },
];

/** The engine that this is. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

const here = SKIPS.filter((skip) => skip.engine === engine);

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
  const title = current?.fullTitle() ?? '';
  if (here.some((skip) => 'title' in skip && skip.title.test(title))) this.skip();
});

/** Skips the test that runs where the engine has not what it needs. */
export const skipWithout = (ability: Ability): void => {
  if (here.some((skip) => 'ability' in skip && skip.ability === ability)) current?.skip();
};
