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

/** Whether a token is one of some marks. What stands inside a number is none: «1,200», «10:30». */
export function isMark(tokens: readonly Token[], index: number, marks: string): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark' || !marks.includes(token.key)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return !(before?.kind === 'digits' && after?.kind === 'digits' && token.gap === 'none' && after.gap === 'none');
}

/** Whether a dash ends at a token: one, a hyphen in the place of one, or two of those: «(Reuters) - Arden Steel said», «(كونا) -- أعلنت». */
export const isDash = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (isMark(tokens, index, '–—')) return true;
  return isMark(tokens, index, '-') && after?.gap !== 'none' && (token?.gap === 'space' || before?.key === '-');
};

const lexicalUnit =
  /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]»”"'،؛؟]|[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\/[^\s)\]»”"'،؛؟]+|\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*|\p{Nd}+|[^\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd\p{M}]/gu;

/** The lines after which a block ends: every line, but for the lines of a text that is wrapped at a fixed width. */
function isWrapped(text: string): boolean {
  let wrapped = 0;
  let plain = 0;
  // Split, not matched: an expression that takes in 10 MB of one line at once runs out of room to go back in.
  const lines = text.split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    if (!line || !lines[at + 1]) continue;
    const long = line.trimEnd().length;
    if (long >= 50 && long <= 100 && !/[.!?؟…:»”"]\s*$/u.test(line)) wrapped++;
    else plain++;
  }
  return wrapped >= 4 && wrapped > plain;
}

function readUnit(raw: string): Pick<Token, 'key' | 'kind'> {
  const kind = /^\p{Nd}/u.test(raw) ? 'digits' : /^\p{L}/u.test(raw) ? 'word' : 'mark';
  return { kind, key: kind === 'mark' ? (/[’‘]/.test(raw) ? "'" : raw) : foldText(raw).toLowerCase() };
}

/** Splits an article into tokens. Bidirectional controls, byte order marks and stray combining marks belong to none. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, Pick<Token, 'key' | 'kind'>>();
  /** Read once: a text says most of its words again. */
  const read = (raw: string): Pick<Token, 'key' | 'kind'> => {
    let reading = known.get(raw);
    if (!reading) known.set(raw, (reading = readUnit(raw)));
    return reading;
  };
  const blockEnd = isWrapped(text) ? /\r?\n\s*\n|\r(?!\n)\s*\r/u : /[\r\n\u2029]/u;
  let previous = 0;
  for (const found of text.matchAll(lexicalUnit)) {
    const start = found.index;
    const raw = found[0];
    const { key, kind } = read(raw);
    const between = start === previous ? '' : text.slice(previous, start);
    const gap =
      tokens.length === 0
        ? 'block'
        : between === ''
          ? 'none'
          : between === ' '
            ? 'space'
            : blockEnd.test(between)
              ? 'block'
              : /\s/u.test(between)
                ? 'space'
                : 'none';
    previous = start + raw.length;
    tokens.push({ start, end: previous, key, kind, gap });
  }
  return tokens;
}
