import { piecesWithin, rangeOf, type TextIndex } from './text-index.js';

/** Where a passage stands, and how it is marked. UTF-16 units into the text, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The words are there, but for marks and spacing. */
  readonly loose: boolean;
}

/** Marks in a text in the page. Passages are named by their places in the list that was marked. */
export interface PassageMarks {
  /** The passages that are lit from now on. */
  readonly light: (lit: ReadonlySet<number>) => void;
  /** What a passage takes up in the window, line by line. */
  readonly boxesOf: (passage: number) => readonly DOMRect[];
  /** Whether a passage has something of an element, or the other way about. */
  readonly touches: (passage: number, element: Node) => boolean;
  /** Leaves the text as it was. */
  readonly clear: () => void;
}

/** Marks passages by the CSS Custom Highlight API, which leaves the text alone; by spans around the words where there is none. */
export const markPassages = (index: TextIndex, marks: readonly Mark[]): PassageMarks =>
  'highlights' in CSS ? highlight(index, marks) : wrap(index, marks);

/** Names in the page's registry; all elements share them, and their style sheets paint them. */
const NAMES = { exact: 'event-timeline-passage', loose: 'event-timeline-loose', lit: 'event-timeline-lit' } as const;

function registered(name: string, priority: number): Highlight {
  const known = CSS.highlights.get(name) ?? new Highlight();
  known.priority = priority;
  CSS.highlights.set(name, known);
  return known;
}

function highlight(index: TextIndex, marks: readonly Mark[]): PassageMarks {
  const ranges = marks.map(({ start, end }) => rangeOf(index, start, end));
  const [exact, loose, lit] = [registered(NAMES.exact, 0), registered(NAMES.loose, 0), registered(NAMES.lit, 1)];
  const each = (act: (range: Range, at: number) => void): void => {
    ranges.forEach((range, at) => {
      if (range) act(range, at);
    });
  };
  each((range, at) => (marks[at]?.loose ? loose : exact).add(range));
  return {
    light: (passages) => {
      each((range, at) => (passages.has(at) ? lit.add(range) : lit.delete(range)));
    },
    boxesOf: (passage) => [...(ranges[passage]?.getClientRects() ?? [])],
    touches: (passage, element) => ranges[passage]?.intersectsNode(element) ?? false,
    clear: () => {
      each((range) => [exact, loose, lit].forEach((one) => one.delete(range)));
    },
  };
}

/** One span for every stretch with the same passages over it, so that passages may overlap. */
function wrap(index: TextIndex, marks: readonly Mark[]): PassageMarks {
  const spans: { readonly span: HTMLElement; readonly over: readonly number[] }[] = [];
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  // From the end, so that what is before stays in its node.
  for (let at = edges.length - 2; at >= 0; at--) {
    const [start, end] = [edges[at]!, edges[at + 1]!];
    const over = marks.flatMap((mark, passage) => (mark.start <= start && mark.end >= end ? [passage] : []));
    if (over.length === 0) continue;
    const loose = over.every((passage) => marks[passage]?.loose);
    for (const { node, from, to } of piecesWithin(index, start, end).reverse()) {
      const span = document.createElement('span');
      span.className = loose ? 'passage loose' : 'passage';
      span.part.add('passage');
      if (to < node.length) node.splitText(to);
      const words = from > 0 ? node.splitText(from) : node;
      words.replaceWith(span);
      span.append(words);
      spans.push({ span, over });
    }
  }
  const of = (passage: number): HTMLElement[] => spans.flatMap(({ span, over }) => (over.includes(passage) ? [span] : [])).reverse();
  return {
    light: (lit) => {
      for (const { span, over } of spans)
        span.classList.toggle(
          'lit',
          over.some((passage) => lit.has(passage)),
        );
    },
    boxesOf: (passage) => of(passage).flatMap((span) => [...span.getClientRects()]),
    touches: (passage, element) => of(passage).some((span) => element.contains(span) || span.contains(element)),
    clear: () => {
      for (const { span } of spans) {
        const parent = span.parentNode;
        span.replaceWith(...span.childNodes);
        parent?.normalize();
      }
    },
  };
}
