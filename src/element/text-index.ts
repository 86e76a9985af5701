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
  const pieces: TextPiece[] = [];
  let text = '';
  const addSpace = (space: string): void => {
    if (text !== '' && !/\s$/.test(text)) text += space;
    else if (space === '\n' && text.endsWith(' ')) text = `${text.slice(0, -1)}\n`;
  };
  const addText = (node: Text): void => {
    for (const { 0: word, index } of node.data.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g)) {
      if (/^[ \t\n\f\r]/.test(word)) addSpace(' ');
      else {
        pieces.push({ node, at: text.length, from: index, length: word.length });
        text += word;
      }
    }
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) addText(node);
    else if (node instanceof Element && !node.matches(SILENT)) {
      const isBlock = BLOCK.test(node.localName);
      if (isBlock) addSpace('\n');
      node.childNodes.forEach(visit);
      if (isBlock) addSpace('\n');
    }
  };
  for (const node of nodes) visit(node);
  return { text, pieces };
}

const pieceAt = bisector(({ at }: TextPiece) => at);

/** The pieces that have something of a stretch of the text, each with what part of its node that is. */
export function piecesWithin({ pieces }: TextIndex, start: number, end: number): { readonly node: Text; from: number; to: number }[] {
  const found = [];
  const first = pieceAt.right(pieces, start) - 1;
  for (const { node, at, from, length } of pieces.slice(Math.max(0, first))) {
    if (at >= end) break;
    const [low, high] = [Math.max(start - at, 0), Math.min(end - at, length)];
    if (low < high) found.push({ node, from: from + low, to: from + high });
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
