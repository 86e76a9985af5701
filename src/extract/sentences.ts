import { isWord, type Lexicon } from './lexicon.js';
import { isMark, type Token } from './tokens.js';

/** A sentence, as a run of tokens. */
export interface Sentence {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** A link to another article («read also»): no part of this one. */
  readonly boilerplate: boolean;
  /** A line without a full stop at the head of the article. */
  readonly headline: boolean;
}

const terminator = '.!?؟…。';
const closer = ')]»”"’\'';

/** Whether a point belongs to what stands before it: «Mr.», «U.S.», «5 p.m.», «د.». */
function isAbbreviation(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const point = tokens[index];
  if (point?.key !== '.' || point.gap !== 'none' || before?.kind !== 'word') return false;
  // «since the 1990s.»: not a letter of its own
  const isLetter = before.key.length === 1 && !(before.gap === 'none' && !isMark(tokens, index - 2, '.'));
  // «سنة 242هـ. وشكك»
  if (!lexicon.vocabulary.cased && tokens[index - 2]?.kind === 'digits') return false;
  if (isLetter || isWord({ lexicon, tokens }, index - 1, 'abbreviation')) return !(next?.gap === 'block');
  return false;
}

/** Whether the text goes on in the same sentence after a terminator: a small letter, or a verb of saying after quoted speech. */
function goesOn(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index];
  if (!next || next.gap === 'block') return false;
  if (next.gap === 'none') return true;
  const quoted = isMark(tokens, index - 1, '»”"');
  if (quoted && isWord({ lexicon, tokens }, index, 'say')) return true;
  return lexicon.vocabulary.cased && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Where the sentence that begins at a token ends. */
function endOf(text: string, tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let index = from;
  for (;;) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next || next.gap === 'block') return index + 1;
    if (isMark(tokens, index, terminator) && !isAbbreviation(tokens, index, lexicon)) {
      while (tokens[index + 1]?.gap === 'none' && isMark(tokens, index + 1, closer + terminator)) index++;
      if (!goesOn(text, tokens, index + 1, lexicon)) return index + 1;
    }
    index++;
  }
}

/** Splits an article into sentences; a new block always begins one. */
export function splitSentences(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < tokens.length;) {
    const to = endOf(text, tokens, from, lexicon);
    const ended = isMark(tokens, to - 1, closer + terminator);
    const next = tokens[to];
    const starts = tokens[from]?.gap === 'block';
    const whole = starts && (!next || next.gap === 'block');
    const led = starts && isWord({ lexicon, tokens }, from, 'boilerplate');
    sentences.push({ from, to, boilerplate: led && !ended, headline: whole && !ended && sentences.length < 2 });
    from = to;
  }
  return sentences;
}

/** For every token, whether it stands inside quotation marks; quotations end with their block. */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  let inside = false;
  return tokens.map((token, index) => {
    if (token.gap === 'block') inside = false;
    if (token.kind !== 'mark') return inside;
    if ('«“„'.includes(token.key)) inside = true;
    // “… again.” “But …”: one that stands before a word begins, even where none has ended
    else if (token.key === '"') inside = token.gap === 'none' ? !inside : tokens[index + 1]?.gap === 'none' || !inside;
    else if ('»”'.includes(token.key)) inside = false;
    return inside;
  });
}
