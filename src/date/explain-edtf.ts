import { fail, type Piece } from './edtf-error.js';

/** What authors write instead of EDTF, and what to tell them; tried in order, on the whole text. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'a date is missing'],
  [/(?![0-9])\p{Nd}/u, 'use the digits 0-9 here'],
  [/[‐-―−]/, 'use a hyphen (-) here, and / between the ends of an interval'],
  [/[()]/, 'brackets ( ) are of an older draft: put ? or ~ before or after the part it is for'],
  [/^(\d{4})(\d\d)(\d\d)$/, 'put hyphens in: $1-$2-$3'],
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}[/.]\d{1,2}[/.]\d/, 'write dates as YYYY-MM-DD'],
  [/(?<![\d-])-?\d{5,}/, 'a year of more than four digits needs a Y'],
  [/unknown|open/i, 'write .. for an open end, and nothing for an unknown one'],
  [/(?<=[\dx])x|(?<=-)xx|(?<=\d)u/, 'write X for a digit that is not known'],
  [/(\d{3})0s$/, 'write the $10s as $1X'],
  [/^y(?=-?\d)|(?<=\d)[tse](?=\d)|(?<=\d)z$/, 'write this letter as a capital'],
  [/\?~|~\?/, 'write % for ? and ~ together'],
  [/circa|about|\bca?\b/i, 'write about 1900 as 1900~'],
  [/\b(BCE?|AD|CE)\b/i, 'years before 1 are 0000 for 1 BC, -0043 for 44 BC'],
  [/\p{L}{3}/u, 'write dates as YYYY-MM-DD, without words'],
  [/\s/, 'leave out the space'],
];

/** Throws an `EdtfError` for a text that does not have the form of a date: with the mistake that was made, if it is a known one. */
export function explain(piece: Piece, text: string, { index, message: otherwise }: { index: number; message: string }): never {
  for (const [pattern, message] of MISTAKES) {
    const match = pattern.exec(text);
    if (match)
      fail(
        piece,
        match.index,
        message.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? ''),
      );
  }
  fail(piece, index, otherwise);
}

/** As `explain`, for a date whose part at `at` does not have the form of one. */
export function explainDate(piece: Piece, text: string, at: number): never {
  const good = (at ? /^[?~%]?[\dX]*/ : /^[?~%]?Y?-?[\dX]*/).exec(text.slice(at))?.[0].length ?? 0;
  return explain(piece, text, { index: at + good, message: at ? 'write dates as YYYY-MM-DD' : 'write years as YYYY' });
}
