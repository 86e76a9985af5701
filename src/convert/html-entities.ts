/** The names of U+00C0 to U+00DE, in their order (HTML 4.01 §24.2); U+00E0 to U+00FE are the same letters, small. */
const capitals =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN';
/** The names of U+00A0 to U+00FF. */
const latin1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ${capitals} szlig ${capitals.toLowerCase().replace('times', 'divide')} yuml`;

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    dagger: '†',
    trade: '™',
    euro: '€',
    minus: '−',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    oelig: 'œ',
    OElig: 'Œ',
    scaron: 'š',
    Scaron: 'Š',
  }),
]);

const isCharacter = (code: number): boolean =>
  (code > 31 && code < 0xd800) || (code > 0xdfff && code < 0x110000) || code === 9 || code === 10;

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return named.get(reference);
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10);
  return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd';
}

/** A text as HTML shows it: what means something there is a reference to its character. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A text with its character references resolved: those by number, and the named ones of HTML 4 that writers use. Others stay as they stand. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,7});/g, (whole, reference: string) => characterOf(reference) ?? whole);
