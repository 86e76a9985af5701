/** What is no text in Markdown, in the order of reading: code, comments, pictures, addresses of links, tags, then single marks. */
const marks: readonly RegExp[] = [
  /^(?:`{3}|~{3})[^\n]*\n[^]*?^(?:`{3}|~{3})[^\n]*$/gm,
  /<!--[^]*?(?:-->|$)/g,
  /!\[[^[\]\n]*\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^[\]\n]*\])/g,
  /\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^[\]\n]*\])/g,
  /^ {0,3}\[[^[\]\n]+\]:[^\n]*$/gm,
  /<\/?[a-z][^<>\n]*>/gi,
  /https?:\/\/[^\s<>)\]]+/g,
  /^[ \t]*(?:#{1,6}|>+|[-*+]|\d{1,3}[.)])[ \t]/gm,
  /[*`[\]~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu,
];

/**
 * Markdown with blanks for everything in it that is no text: emphasis, addresses, pictures, code, markers of headings and lists. As long as it
 * was, so that offsets hold in both.
 */
export const blankMarkdown = (text: string): string =>
  marks.reduce((left, mark) => left.replace(mark, (match) => match.replace(/[^\s\ud800-\udfff]/g, ' ')), text);
