/** Stands for a value that a program would have to compute: nothing is ever run. */
export class Computed {
  /** The program's text for it. */
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** `new Date(2014, 3, 17)`: the numbers as they stand, months from 0. */
export class CalendarParts {
  readonly parts: readonly number[];
  constructor(parts: readonly number[]) {
    this.parts = parts;
  }
}

const DEEPEST = 60;
const space = /(?:\s|\/\/[^\n]*(?:\n|$))*/y;
/** A regular expression: quotation marks and brackets in it are none. Its length is limited, as every slash of a page may seem to begin one. */
const expression = /\/(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n]){0,200}\]){1,500}\/[a-z]*/y;
const number = /[+-]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const key = /[\p{L}_$][\p{L}\p{N}_$]*|\d+/uy;
const calendar = /new\s+Date\s*\(\s*(\d+(?:\s*,\s*\d+)+)\s*\)/y;
const wrapped = /(?:new\s+Date|(?:[\w$]+\.)?moment|Date\.parse)\s*\(\s*(?=["'\d-])/y;
/** A stretch of an expression that ends nothing and begins nothing. */
const plain = /[^[\]{}()"'`,/]+/y;
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: undefined };
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' };

/** Thrown where a text is no literal; never leaves this file. */
class NoLiteral extends Error {}
/** Thrown where not even an expression can be passed over: then nothing around it can be read either, and trying would take forever. */
class NoExpression extends Error {}

/** A place in a text that is being read. */
class Reader {
  readonly text: string;
  at: number;
  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
  /** Whether a comment begins somewhere that never ends; it is looked for once. */
  private endless = false;
  /** The next character that is no space or comment. */
  next(): string {
    this.match(space);
    while (!this.endless && this.text.startsWith('/*', this.at)) {
      const end = this.text.indexOf('*/', this.at + 2);
      this.endless = end < 0;
      if (end >= 0) this.at = end + 2;
      this.match(space);
    }
    return this.text.charAt(this.at);
  }
  expect(character: string): void {
    if (this.next() !== character) throw new NoLiteral();
    this.at++;
  }
}

const isQuote = (character: string): boolean => /["'`]/.test(character);

function readString(reader: Reader): string {
  const { text } = reader;
  const quote = text.charAt(reader.at);
  let value = '';
  for (let at = reader.at + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === quote) {
      reader.at = at + 1;
      return value;
    }
    if (quote === '`' ? character === '$' && text.charAt(at + 1) === '{' : character === '\n') break;
    if (character !== '\\') value += character;
    else {
      const [code = '', hexadecimal] = /^(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|[^])/.exec(text.slice(at + 1, at + 6))?.filter(Boolean) ?? [];
      value += hexadecimal === undefined ? (escapes[code] ?? code) : String.fromCharCode(Number.parseInt(hexadecimal, 16));
      at += code.length;
    }
  }
  throw new NoLiteral();
}

/** A string, or several that are put together: `'One ' + 'two'`. */
function readStrings(reader: Reader): string {
  let value = readString(reader);
  while (reader.next() === '+') {
    reader.at++;
    if (!isQuote(reader.next())) throw new NoLiteral();
    value += readString(reader);
  }
  return value;
}

/** Passes over an expression, to the comma or bracket that ends it. */
function skipExpression(reader: Reader): Computed {
  try {
    return passOver(reader);
  } catch {
    throw new NoExpression();
  }
}

/** Whether a slash divides nothing: it stands first, or behind a sign or word that no value ends with. */
function beginsExpression({ text, at }: Reader, from: number): boolean {
  let behind = at;
  while (behind > from && /\s/.test(text.charAt(behind - 1))) behind--;
  return behind === from || /[=(,:;!&|?{}[+\-*%<>~^]$|\b(?:return|typeof|case)$/.test(text.slice(Math.max(from, behind - 10), behind));
}

function passOver(reader: Reader): Computed {
  const from = reader.at;
  for (let depth = 0; reader.at < reader.text.length;) {
    reader.match(plain);
    const character = reader.next();
    if (depth === 0 && /[,\]})]/.test(character)) return new Computed(reader.text.slice(from, reader.at).trim());
    if (isQuote(character)) readString(reader);
    else if (character !== '/' || !beginsExpression(reader, from) || !reader.match(expression)) {
      if (/[[{(]/.test(character)) depth++;
      if (/[\]})]/.test(character)) depth--;
      reader.at++;
    }
  }
  throw new NoLiteral();
}

function readList(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = [];
  reader.expect('[');
  while (reader.next() !== ']') {
    items.push(readValue(reader, depth + 1));
    if (reader.next() === ',') reader.at++;
    else if (reader.next() !== ']') throw new NoLiteral();
  }
  reader.expect(']');
  return items;
}

function readObject(reader: Reader, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  reader.expect('{');
  while (reader.next() !== '}') {
    const name = /["']/.test(reader.next()) ? readString(reader) : reader.match(key)?.[0];
    if (name === undefined) throw new NoLiteral();
    // `{start, end}` and `{label() {…}}` are values that the program computes.
    if (reader.next() === ':') {
      reader.at++;
      entries.push([name, readValue(reader, depth + 1)]);
    } else entries.push([name, reader.next() === ',' || reader.next() === '}' ? new Computed(name) : skipExpression(reader)]);
    if (reader.next() === ',') reader.at++;
    else if (reader.next() !== '}') throw new NoLiteral();
  }
  reader.expect('}');
  return Object.fromEntries(entries);
}

/** A value that stands for itself; `skipExpression` has the rest. */
function readPlain(reader: Reader, depth: number): unknown {
  const character = reader.next();
  if (character === '[') return readList(reader, depth);
  if (character === '{') return readObject(reader, depth);
  if (isQuote(character)) return readStrings(reader);
  const [, parts] = reader.match(calendar) ?? [];
  if (parts !== undefined) return new CalendarParts(parts.split(',').map(Number));
  if (reader.match(wrapped)) {
    const value = readPlain(reader, depth);
    reader.expect(')');
    return value;
  }
  const [digits] = reader.match(number) ?? [];
  if (digits !== undefined) return Number(digits);
  const [word = ''] = reader.match(key) ?? [];
  if (!Object.hasOwn(words, word)) throw new NoLiteral();
  return words[word];
}

function readValue(reader: Reader, depth: number): unknown {
  if (depth > DEEPEST) throw new NoLiteral();
  reader.next();
  const { at } = reader;
  try {
    const value = readPlain(reader, depth);
    if (/[,\]}]/.test(reader.next())) return value;
  } catch (error) {
    if (!(error instanceof NoLiteral)) throw error;
  }
  reader.at = at;
  return skipExpression(reader);
}

/**
 * Reads the list or object literal that begins at an offset of a script: JSON, and what scripts have beyond it (single quotes, bare
 * keys, comments, trailing commas, `new Date(…)`). What would have to be computed stands as `Computed`. Undefined where none begins.
 */
export function readLiteral(text: string, offset: number): { readonly value: unknown; readonly end: number } | undefined {
  const reader = new Reader(text, offset);
  try {
    const value = readPlain(reader, 0);
    return { value, end: reader.at };
  } catch (error) {
    if (error instanceof NoLiteral || error instanceof NoExpression) return undefined;
    throw error;
  }
}
