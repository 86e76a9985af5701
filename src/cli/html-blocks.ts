/** Elements that begin a line of their own. */
const blocks: ReadonlySet<string> = new Set(
  'address article blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody thead tr ul'.split(
    ' ',
  ),
);

/** Line beginnings that lead to another article. */
const elsewhere = /^(?:[يإاأ]قرأ|شاهد|طالع|للمزيد|مواضيع ذات صلة|read (?:also|more)|related|see also|more on)(?!\p{L})/iu;
const ends = /[.!?؟…。][\s»”"’')\]]*$/u;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

/** The text of one block while it is read, and how much of it is link. */
interface Line {
  text: string;
  linked: number;
}

/** Whether a block is a way to another article rather than a part of this one: a «read also» line, or a link and nothing else. */
function leadsAway({ text, linked }: Line): boolean {
  if (ends.test(text)) return false;
  return elsewhere.test(text) || linked >= text.replaceAll(' ', '').length;
}

/**
 * The text of an article's element: its blocks with an empty line between them, white space as a browser shows it, every other character as it
 * is. Blocks that lead to other articles are left out.
 */
export function printBlocks(root: Element): string {
  const done: string[] = [];
  let line: Line = { text: '', linked: 0 };
  const close = (): void => {
    const text = line.text
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/^[ \n]+|[ \n]+$/g, '');
    if (text !== '' && !leadsAway({ ...line, text })) done.push(text);
    line = { text: '', linked: 0 };
  };
  const walk = (node: Node, linked: boolean): void => {
    if (node.nodeType === 3) {
      const text = collapse(node.textContent ?? '');
      line.text += text;
      if (linked) line.linked += text.replaceAll(' ', '').length;
    }
    if (!isElement(node)) return;
    const name = node.tagName.toLowerCase();
    const apart = blocks.has(name);
    if (apart) close();
    if (name === 'br') line.text += '\n';
    if (name === 'td' || name === 'th') line.text += ' ';
    for (const child of node.childNodes) walk(child, linked || name === 'a');
    if (apart) close();
  };
  walk(root, false);
  close();
  return done.join('\n\n');
}
