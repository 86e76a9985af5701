/** Node's file system, where there is one: these tests run in browsers too. */
const inNode = typeof process === 'undefined' ? undefined : process.getBuiltinModule('node:fs');

/** The text of a file of the repository, `data/kursk-call.json`, in Node and in the browser. */
export async function readStored(path: string): Promise<string> {
  const url = new URL(`../../${path}`, import.meta.url);
  return inNode ? inNode.readFileSync(url, 'utf8') : (await fetch(url)).text();
}

/** What a golden file says; written anew in Node with `UPDATE_GOLDENS=1`: look at it then. */
export async function goldenOf(path: string, now: string): Promise<string> {
  if (inNode && process.env['UPDATE_GOLDENS']) inNode.writeFileSync(new URL(`../../${path}`, import.meta.url), now);
  return readStored(path);
}
