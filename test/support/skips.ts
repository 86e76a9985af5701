/** The engines that tests run in. */
export type Engine = 'chromium' | 'firefox';

/** What a command of `commands.ts` may need, that not every engine lets itself be asked for. */
export type Ability = 'touch' | 'accessibility tree' | 'heap' | 'media' | 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast';

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
];

/** The engine that this is. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent) ? 'firefox' : 'chromium';

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
