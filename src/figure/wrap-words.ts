/**
 * Breaks a text into lines no wider than there is room for, at spaces; what is left over when there may be no more lines is cut off with an ellipsis.
 * A word that is wider than a line is cut too.
 */
export function wrapWords(text: string, most: number, fits: (line: string) => boolean): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most) {
    let count = 1;
    while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count++;
    const line = words.splice(0, count);
    const isLast = lines.length === most - 1 && words.length > 0;
    lines.push(isLast || !fits(line.join(' ')) ? shorten(line, fits) : line.join(' '));
  }
  return lines;
}

/** After a whole word where there is one: letters that join look otherwise where a word is cut. */
function shorten(words: readonly string[], fits: (line: string) => boolean): string {
  for (let count = words.length; count > 1; count--) {
    const line = `${words.slice(0, count).join(' ')}…`;
    if (fits(line)) return line;
  }
  const letters = [...(words[0] ?? '')];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
