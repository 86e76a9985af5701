import { foldText } from '../model/fold.js';

/** A word, a run of digits, an address or one mark of an article, by its UTF-16 offsets; the text itself is never rewritten. */
export interface Token {
  readonly start: number;
  /** Exclusive; takes in trailing vowel marks and tatweel. */
  readonly end: number;
  /** Folded (`foldText`) and in lower case; marks as they are. */
  readonly key: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** What stands before it: nothing, white space, or the start of a new block (paragraph). */
  readonly gap: 'none' | 'space' | 'block';
}

const lexicalUnit =
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]»”"'،؛؟]|[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\/[^\s)\]»”"'،؛؟]+|\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*|\p{Nd}+|[^\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\p{M}]/gu;

/** The lines after which a block ends: every line, but for the lines of a text that is wrapped at a fixed width. */
function isWrapped(text: string): boolean {
  let wrapped = 0;
  let plain = 0;
  for (const line of text.matchAll(/[^\r\n]+(\r?\n(?![\r\n]|$))?/g)) {
    if (line[1] === undefined) continue;
    const long = line[0].trimEnd().length;
    if (long >= 50 && long <= 100 && !/[.!?؟…:»”"]\s*$/u.test(line[0])) wrapped++;
    else plain++;
  }
  return wrapped >= 4 && wrapped > plain;
}

/** Splits an article into tokens. Bidirectional controls, byte order marks and stray combining marks belong to none. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const folded = new Map<string, string>();
  /** Folded once: a text says most of its words again. */
  const fold = (raw: string): string => {
    let key = folded.get(raw);
    if (key === undefined) folded.set(raw, (key = foldText(raw).toLowerCase()));
    return key;
  };
  const blockEnd = isWrapped(text) ? /\r?\n\s*\n|\r(?!\n)\s*\r/u : /[\r\n\u2029]/u;
  let previous = 0;
  for (const found of text.matchAll(lexicalUnit)) {
    const start = found.index;
    const raw = found[0];
    const kind = /^\p{Nd}/u.test(raw) ? 'digits' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
    const key = kind === 'mark' ? (/[’‘]/.test(raw) ? "'" : raw) : fold(raw);
    const between = start === previous ? '' : text.slice(previous, start);
    const gap = tokens.length === 0 || blockEnd.test(between) ? 'block' : /\s/u.test(between) ? 'space' : 'none';
    previous = start + raw.length;
    tokens.push({ start, end: previous, key, kind, gap });
  }
  return tokens;
}
