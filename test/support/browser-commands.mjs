/** What a test page may ask of the browser it runs in: the server's half of `commands.ts`, which says what each command means. */
import { chromium } from './engines/chromium.mjs';
import { firefox } from './engines/firefox.mjs';
import { webkit } from './engines/webkit.mjs';

/** By Web Test Runner's word for who drives the browser. */
const engines = { playwright: chromium, puppeteer: firefox, webkit };

/** A Web Test Runner plugin. */
export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    const known = engines[browser.type] ?? {};
    if (!Object.hasOwn(known, command)) return undefined;
    const result = await known[command](browser.getPage(id), payload ?? {});
    return result ?? true;
  },
});
