import { bisector } from 'd3-array';

/** A stretch of a text that stands in one text node. UTF-16 units. */
export interface TextPiece {
  readonly node: Text;
  /** Where it begins in the text. */
  readonly at: number;
  /** Where it begins in the node. */
  readonly from: number;
  readonly length: number;
}

/** A text in the page, and the way back from its places to the nodes. */
export interface TextIndex {
  readonly text: string;
  /** In the order of the text. */
  readonly pieces: readonly TextPiece[];
}

/** What no reader reads. */
const SILENT = 'script, style, template, noscript, select, textarea, [hidden]';
/** What begins a line of its own, whatever the page's style sheet makes of it. */
const BLOCK = /^(?:address|article|aside|blockquote|br|d[dlt]|div|fig\w+|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t\w+)$/;

/** Reads nodes as they are seen: a line for every block, and runs of white space as one space. */
export function indexText(nodes: Iterable<Node>): TextIndex {
  const words: string[] = [];
  const pieces: TextPiece[] = [];
  let length = 0;
  const add = (word: string, node?: Text, from = 0): void => {
    if (node) pieces.push({ node, at: length, from, length: word.length });
    words.push(word);
    length += word.length;
  };
  const addText = (node: Text): void => {
    for (const { 0: run, index } of node.data.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g)) {
      if (!/^[ \t\n\f\r]/.test(run)) add(run, node, index);
      else if (!SPACES.has(words.at(-1))) add(' ', node, index);
    }
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) addText(node);
    else if (node instanceof Element && !node.matches(SILENT)) {
      const isBlock = BLOCK.test(node.localName);
      const addBreak = (): void => {
        if (isBlock && !LINES.has(words.at(-1))) add('\n');
      };
      addBreak();
      node.childNodes.forEach(visit);
      addBreak();
    }
  };
  for (const node of nodes) visit(node);
  return { text: words.join(''), pieces };
}

/** After these, and at the very start, a space more is not seen; or a line break. */
const SPACES: ReadonlySet<string | undefined> = new Set([undefined, ' ', '\n']);
const LINES: ReadonlySet<string | undefined> = new Set([undefined, '\n']);

const pieceAt = bisector(({ at }: TextPiece) => at);

/** The pieces that have something of a stretch of the text, each with what part of its node that is. */
export function piecesWithin({ pieces }: TextIndex, start: number, end: number): { readonly node: Text; from: number; to: number }[] {
  const found: { readonly node: Text; from: number; to: number }[] = [];
  const first = pieceAt.right(pieces, start) - 1;
  for (const { node, at, from, length } of pieces.slice(Math.max(0, first))) {
    if (at >= end) break;
    const [low, high] = [Math.max(start - at, 0), Math.min(end - at, length)];
    const last = found.at(-1);
    if (low >= high) continue;
    if (last?.node === node && last.to === from + low) last.to = from + high;
    else found.push({ node, from: from + low, to: from + high });
  }
  return found;
}

/** A range over a stretch of the text; undefined where none of it is in the page. */
export function rangeOf(index: TextIndex, start: number, end: number): Range | undefined {
  const within = piecesWithin(index, start, end);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}
