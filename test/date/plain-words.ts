/** What differs between versions of CLDR: kinds of space, direction marks, a comma or an “at” before the time, spaces about the dash. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/ at |, (?=\d+:)/g, ' ')
    .replace(/ ?([–—]) ?/g, '$1');
