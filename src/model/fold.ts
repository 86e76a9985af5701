/**
 * Folding: what two texts have in common when marks, letter forms, digits, quotation marks and spacing are set aside
 * (dates-and-formats.md §2.3). Case stays, as evidence is to be exact; a search lower-cases what it gets.
 */

import { runThrough } from './run-through.js';

/** A folded text and the way back. */
export interface FoldedText {
  readonly text: string;
  /** By index into `text`: where in the unfolded text the character begins that it comes from (UTF-16 units). One longer than `text`. */
  readonly origins: Uint32Array;
}

/** One character to one: what compatibility decomposition (NFKD) leaves apart. In pairs: letters, then what they become. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['ىی', 'يي'],
    ['ةکٱ', 'هكا'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['،؛؟', ',;?'],
    ['«»“”„‟〝〞＂', '"""""""""'],
    ['‹›‘’‚‛`´', "''''''''"],
    ['‐‑‒–—―−', '-------'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index): [string, string] => [letter, to[index] ?? ''])),
);

/** Hebrew points; Arabic vowel marks (hamza and madda above a carrier among them), Quranic marks, tatweel, soft hyphen, joiners, bidi controls, selectors. */
const DROPPED =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const SPACE = /\s+/g;

/** What one character becomes: nothing, a space, or some letters. */
function foldCharacter(character: string): string {
  const known = SAME.get(character);
  if (known !== undefined) return known;
  return character
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(SPACE, ' ')
    .replace(/./gu, (part) => SAME.get(part) ?? part);
}

/** Characters of the basic plane that were folded before: a text has few that are different. */
const folded = new Map<number, string>();

function foldCode(code: number): string {
  if (code > 0xffff) return foldCharacter(String.fromCodePoint(code));
  let result = folded.get(code);
  if (result === undefined) folded.set(code, (result = foldCharacter(String.fromCharCode(code))));
  return result;
}

/** Whether a character folds to itself: ASCII but for controls, the space and the grave accent. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x60;

/** Where a run of characters that fold to themselves ends, single spaces between them among it; at the limit at last. */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at;
  const isIn = (code: number): boolean => isPlain(code) || (code === 0x20 && end > at && text.charCodeAt(end - 1) !== 0x20);
  while (end < limit && isIn(text.charCodeAt(end))) end++;
  return end;
}

/** Numbers in the order they come, in a quarter of the room that a list of them takes. */
class Origins {
  #numbers: Uint32Array;
  #length = 0;

  constructor(expected: number) {
    this.#numbers = new Uint32Array(expected);
  }

  /** Adds `first`, then as many more as are asked for, each by `step` higher than the last. */
  add(first: number, count: number, step: 0 | 1): void {
    if (this.#length + count > this.#numbers.length) {
      const more = new Uint32Array((this.#length + count) * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    for (let each = 0; each < count; each++) this.#numbers[this.#length + each] = first + each * step;
    this.#length += count;
  }

  get all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}

/** A text that is being folded. */
class Folding {
  readonly #text: string;
  readonly #origins: Origins;
  readonly #done: string[] = [];
  #at = 0;
  #spaced = false;

  constructor(text: string) {
    this.#text = text;
    this.#origins = new Origins(text.length + 1);
  }

  /** Folds so many characters more, and tells whether some are left. */
  advance(count: number): boolean {
    const text = this.#text;
    const end = Math.min(text.length, this.#at + count);
    const pieces: string[] = [];
    let at = this.#at;
    while (at < end) {
      const run = endOfRun(text, at, end);
      if (run > at) {
        pieces.push(text.slice(at, run));
        this.#origins.add(at, run - at, 1);
        this.#spaced = text.charCodeAt(run - 1) === 0x20;
        at = run;
        continue;
      }
      const code = text.codePointAt(at) ?? 0;
      const piece = foldCode(code);
      if (!(piece === ' ' && this.#spaced)) {
        pieces.push(piece);
        this.#origins.add(at, piece.length, 0);
      }
      if (piece !== '') this.#spaced = piece.endsWith(' ');
      at += code > 0xffff ? 2 : 1;
    }
    this.#at = at;
    this.#done.push(pieces.join(''));
    return at < text.length;
  }

  get result(): FoldedText {
    this.#origins.add(this.#text.length, 1, 0);
    return { text: this.#done.join(''), origins: this.#origins.all };
  }
}

/** Characters between two rests of `foldInSteps`: a few ms. */
const STEP = 1 << 15;

/** Folds a text like `foldWithOrigins`, with a rest after every few ms for whoever must not stand still: the fold is its return value. */
export function* foldInSteps(text: string): Generator<undefined, FoldedText> {
  const folding = new Folding(text);
  while (folding.advance(STEP)) yield;
  return folding.result;
}

/** Folds a text, each run of spaces into one, and keeps where every character comes from. Linear: 20 to 200 ms for a million characters. */
export const foldWithOrigins = (text: string): FoldedText => runThrough(foldInSteps(text));

/** What does not fold to itself: other characters than `isPlain` knows, with the spaces around them, and spaces in a row. */
const UNEVEN = / *[^!-_a-~ ][^!-_a-~]*| {2,}/g;

function foldRun(run: string): string {
  let folds = '';
  for (const character of run) {
    const piece = foldCode(character.codePointAt(0) ?? 0);
    if (!(piece === ' ' && folds.endsWith(' '))) folds += piece;
  }
  return folds;
}

/** Folds a text: «يقدّر ١٩٢» and "يقدر 192" fold to the same. */
export const foldText = (text: string): string => text.replace(UNEVEN, foldRun);
