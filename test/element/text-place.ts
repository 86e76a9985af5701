/** Marks of direction, which are found but not seen. */
const CONTROLS = /[\u2066-\u2069]+/u;

/** Where some characters of an element's text are, px of the page: from the text itself, whatever boxes are around it. */
export function placeOf(element: Element, words: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at === -1) continue;
    const range = new Range();
    const seen = words.split(CONTROLS).find((part) => part !== '') ?? words;
    range.setStart(node, at + words.indexOf(seen));
    range.setEnd(node, at + words.indexOf(seen) + seen.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`${words} is not in ${element.textContent}`);
}

/** X of the middle of some characters, px. */
export const middleOf = (element: Element, words: string): number => {
  const { left, right } = placeOf(element, words);
  return (left + right) / 2;
};
