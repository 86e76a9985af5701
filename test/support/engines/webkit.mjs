/** What WebKitGTK does for a test page, over WebDriver: `commands.ts` says what each command means. */
import { pointing } from './pointing.mjs';

export const webkit = {
  ...pointing((mouse, x, y) => mouse.wheel(x, y)),
  viewport: (page, size) => page.setViewport(size),
};
