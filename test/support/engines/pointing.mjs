/** Keys and pointers, of pages that have a `keyboard` and a `mouse` as Playwright's and Puppeteer's do. */
const withKeys = async ({ keyboard }, keys, act) => {
  for (const key of keys) await keyboard.down(key);
  await act();
  for (const key of keys) await keyboard.up(key);
};

/** `turn` turns the wheel of a mouse, by CSS px. */
export const pointing = (turn) => ({
  keys: (page, { type, press, held = [] }) =>
    type === undefined ? withKeys(page, held, () => page.keyboard.press(press)) : page.keyboard.type(type),
  'mouse-wheel': async (page, { x, y, deltaX = 0, deltaY = 0, keys = [], times = 1 }) => {
    await page.mouse.move(x, y);
    await withKeys(page, keys, async () => {
      for (let i = 0; i < times; i++) await turn(page.mouse, deltaX, deltaY);
    });
  },
  'mouse-path': async (page, { points, steps = 1 }) => {
    for (const [x, y] of points) await page.mouse.move(x, y, { steps });
  },
  'mouse-drag': async (page, { from, to, steps = 8, keys = [] }) => {
    await page.mouse.move(...from);
    await withKeys(page, keys, async () => {
      await page.mouse.down();
      await page.mouse.move(...to, { steps });
      await page.mouse.up();
    });
  },
});
