import type { TextIndex, TextPiece } from './text-index.js';

/** A paragraph longer than this is broken where a sentence or a word ends: one of a million letters would take seconds to lay out. */
const LONGEST = 20_000;
/** Least letters of a chunk: what is out of sight is laid out when it comes near, chunk by chunk. UTF-16 units. */
const CHUNK = 12_000;

/** A text laid out as paragraphs, one text node each. */
export interface LaidText {
  readonly element: HTMLElement;
  readonly index: TextIndex;
}

/** Lays out a plain text. Nothing in it is markup, and no letter of it is changed; line breaks are the ends of paragraphs. */
export function layOutText(text: string): LaidText {
  const element = document.createElement('div');
  element.className = 'chunks';
  const pieces: TextPiece[] = [];
  let chunk: HTMLElement | undefined;
  let room = 0;
  for (const { at, words } of paragraphsOf(text)) {
    if (!chunk || room <= 0) {
      chunk = element.appendChild(document.createElement('div'));
      chunk.className = 'chunk';
      room = CHUNK;
    }
    room -= words.length;
    const paragraph = chunk.appendChild(document.createElement('p'));
    const node = paragraph.appendChild(document.createTextNode(words));
    pieces.push({ node, at, from: 0, length: words.length });
  }
  return { element, index: { text, pieces } };
}

/** The lines with something in them, and where each begins. */
function* paragraphsOf(text: string): Generator<{ readonly at: number; readonly words: string }> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    if (line.trim() === '') continue;
    for (let at = 0; at < line.length;) {
      const end = endOf(line, at);
      yield { at: index + at, words: line.slice(at, end) };
      at = end;
    }
  }
}

/** Where a paragraph that begins at a place ends: with its line, or else after the last sentence or word that fits. */
function endOf(line: string, at: number): number {
  if (line.length - at <= LONGEST) return line.length;
  const part = line.slice(at, at + LONGEST);
  const [sentence, word] = [Math.max(...['. ', '؟ ', '? ', '! '].map((end) => part.lastIndexOf(end) + 2)), part.lastIndexOf(' ') + 1];
  const end = sentence > LONGEST / 2 ? sentence : word;
  // A text without spaces is cut anywhere but inside a character.
  return at + (end > 1 ? end : /[\ud800-\udbff]$/.test(part) ? LONGEST - 1 : LONGEST);
}
