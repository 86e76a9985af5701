import { ConvertError, lineAt } from './convert-error.js';
import { readLiteral } from './script-literal.js';

/** Deeper than this nobody writes data; what comes after could not be written as JSON again. */
const DEEPEST = 200;

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of JSON; an empty one in place of everything else. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** An object without some of its keys. */
export const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** The items of a list; none of what is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list. */
export const objectsIn = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);

/** Calls `use` with each object of a list that stands at `path`; what is none is noted. */
export function eachObject(
  list: unknown,
  path: string,
  { lost }: { readonly lost: (path: string, message: string) => void },
  use: (object: JsonObject, path: string) => void,
): void {
  for (const [index, item] of listOf(list).entries())
    if (isObject(item)) use(item, `${path}/${index}`);
    else lost(`${path}/${index}`, 'something that is no object');
}

/** A text or a number as text, without spaces around it; empty for everything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';

/** The first of them that is a text or number and not empty, as text; empty where none is. */
export const firstText = (...values: readonly unknown[]): string => values.map(textOf).find((text) => text !== '') ?? '';

/** The names that a text lists, each once, between semicolons or bars. */
export const namesIn = (text: string): string[] => [...new Set(text.split(/\s*[;|]\s*/))].filter((name) => name !== '');

/** A number, or a text that is one (with commas and spaces, as in sheets); undefined for everything else. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value).replace(/[,\s]/g, '');
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? undefined : number;
}

function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth--;
    if (depth > DEEPEST) throw new ConvertError('is nested too deeply', { line: lineAt(text, at), expected: `at most ${DEEPEST} levels` });
  }
}

/**
 * Reads JSON text, or an object literal as scripts have it (`var data = {'a': 1,}`); what is no text is taken as it is. Throws a
 * `ConvertError` that names the line.
 */
export function readJson(input: unknown, what: string): unknown {
  if (typeof input !== 'string') return input;
  const text = input.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new ConvertError('is empty', { expected: what });
  if (/^\s*</.test(text)) throw new ConvertError('is HTML or XML', { expected: what });
  checkDepth(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const literal = wholeLiteral(text);
    if (literal !== undefined) return literal;
    const message = error instanceof Error ? error.message : String(error);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const at = position === undefined ? text.length : Number(position);
    throw new ConvertError(`is not JSON: ${message.split(' in JSON at position')[0] ?? message}`, {
      line: lineAt(text, at),
      expected: what,
    });
  }
}

/** Where the list or object begins that a text is, behind comments and a name (`var data = `, `callback(`); -1 where it is none. */
export function startOfLiteral(text: string): number {
  const [start = ''] = /^(?:\s|\/\/.*\n|\/\*[^]*?\*\/)*(?:(?:var|let|const)?\s*[\w$.]+\s*[=(]\s*)?/.exec(text) ?? [];
  return /[[{]/.test(text.charAt(start.length)) ? start.length : -1;
}

/** The one literal that a text is, but for a name before it and a semicolon or bracket behind it. */
function wholeLiteral(text: string): unknown {
  const start = startOfLiteral(text);
  const read = start < 0 ? undefined : readLiteral(text, start);
  return read && /^[\s;)]*$/.test(text.slice(read.end)) ? read.value : undefined;
}
