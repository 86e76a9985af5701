import { pointer } from '../model/report.js';

/** Where the closing quotation mark of a string stands that opens at an offset. */
function endOfString(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

/** An object or a list that is being read, and where in it. */
interface Level {
  readonly path: string;
  readonly list: boolean;
  index: number;
  key: string | undefined;
}

/** The path of the value that begins now. */
const pathIn = (level: Level | undefined): string =>
  level === undefined ? '' : pointer(level.path, level.list ? String(level.index) : (level.key ?? ''));

const scalar = /[^\s,\]}]+/y;

function endOfScalar(text: string, at: number): number {
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex - 1 : at;
}

/** The key of a string token, unescaped. */
const keyOf = (token: string): string => JSON.parse(token) as string;

/**
 * Offsets of the values of a JSON text, by JSON Pointer (RFC 6901), of those that `wanted` has. The text has been parsed before, so that
 * nothing in it is out of place.
 */
export function locateValues(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const level = levels.at(-1);
    if (/[\s:]/.test(character)) continue;
    if (character === ',') {
      if (level?.list === true) level.index++;
      else if (level !== undefined) level.key = undefined;
    } else if (character === '}' || character === ']') levels.pop();
    else if (character === '"' && level?.list === false && level.key === undefined) {
      const end = endOfString(text, at);
      level.key = keyOf(text.slice(at, end + 1));
      at = end;
    } else {
      const path = pathIn(level);
      if (wanted.has(path)) found.set(path, at);
      if (character === '{' || character === '[') levels.push({ path, list: character === '[', index: 0, key: undefined });
      else at = character === '"' ? endOfString(text, at) : endOfScalar(text, at);
    }
  }
  return found;
}
