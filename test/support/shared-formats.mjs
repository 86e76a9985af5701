import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/data/formats');
const isOther = (name) => /^README|^LICENSE/.test(name);

/** The files of ../shared/data/formats, by folder and name; none where they are not there. */
export const sharedFiles = () =>
  (existsSync(folder) ? readdirSync(folder) : []).flatMap((format) =>
    readdirSync(join(folder, format))
      .filter((name) => !isOther(name))
      .map((name) => ({ format, name, text: readFileSync(join(folder, format, name), 'utf8') })),
  );

/** Answers `/shared-formats.json`, for the tests in the browser. */
export const sharedFormats = (context, next) => {
  if (context.path !== '/shared-formats.json') return next();
  context.body = sharedFiles();
  return undefined;
};
