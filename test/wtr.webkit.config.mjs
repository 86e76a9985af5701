/** The browser tests in WebKitGTK, which is not Safari but has its engine. What they cannot be run for there is in `support/skips.ts`. */
import { findWebkit } from './engines.mjs';
import { webkitLauncher } from './support/engines/webkit-launcher.mjs';
import { settings, TIME_ZONE } from './support/wtr-settings.mjs';

const { driver, browser } = findWebkit() ?? {};
if (!driver) throw new Error('There is no WebKitGTK: on Debian, apt-get install --no-install-recommends webkit2gtk-driver xvfb.');

export default {
  ...settings,
  browsers: [webkitLauncher({ driver, browser, env: { ...process.env, TZ: TIME_ZONE, WEBKIT_DISABLE_COMPOSITING_MODE: '1' } })],
};
