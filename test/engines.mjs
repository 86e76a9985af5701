/** Engines beside Chromium on this machine: each says where it is, or gives undefined. None is fetched. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env } = process;
const onPath = (...names) =>
  (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Folders of a folder whose names match. */
const foldersOf = (folder, names) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() && names.test(entry.name) ? [join(folder, entry.name)] : [],
      )
    : [];

/** Path of Firefox: `FIREFOX_PATH`, else on the path. */
export const findFirefox = () => env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');

/** Paths of WebKitGTK's driver and of the small browser that comes with it; it needs a screen, which Xvfb stands in for. */
export const findWebkit = () => {
  const driver = onPath('WebKitWebDriver');
  const browser = foldersOf('/usr/lib', /-linux-gnu/)
    .flatMap((folder) => foldersOf(folder, /^webkit2gtk-/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
  return driver && browser && onPath('Xvfb') ? { driver, browser } : undefined;
};
