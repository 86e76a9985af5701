const separators = [/\s+(?:-|–|—|to|until)\s+/i, /\s*\/\s*/, /\s*[–—]\s*/];

/** The two sides of a range, each way it can be cut, the surest first: “from 1914 to 1918”, `May 1961 / June 1962`, `1939–1945`, or at other marks. */
export const sidesOf = (text: string, ...others: readonly RegExp[]): readonly (readonly [string, string])[] =>
  [...separators, ...others].flatMap((separator) => {
    const cut = separator.exec(text);
    return cut ? [[text.slice(0, cut.index).replace(/^from\s/i, ''), text.slice(cut.index + cut[0].length)] as const] : [];
  });
