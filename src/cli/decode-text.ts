import { InputError } from './failure.js';

const signatures: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive, as Word and other office programs write them'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
];

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The encoding that a byte order mark gives. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that a page declares in its first kibibyte (HTML §13.2.3.2). */
const declaredEncoding = (head: string): string | undefined => /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];

/**
 * The text of a file: UTF-8 unless a byte order mark, the `encoding` given or a page's own declaration says otherwise. A byte order mark
 * is no part of the text, as for `fetch`. Throws an `InputError` for what is no text or not in that encoding.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const head = latin1(bytes.subarray(0, 1024));
  const marked = markedEncoding(bytes);
  const binary = signatures.find(([start]) => head.startsWith(start))?.[1];
  if (binary !== undefined) throw new InputError(`is ${binary}, not text`, { expected: 'the text of it, saved as .txt, .html or .md' });
  if (marked === undefined && bytes.subarray(0, 65_536).includes(0))
    throw new InputError('is not text: it has zero bytes', { expected: 'a text in UTF-8' });
  const declared = /<html|<head|<!doctype/i.test(head) ? declaredEncoding(head) : undefined;
  const text = decodeAs(bytes, encoding ?? marked ?? declared ?? 'utf-8');
  refuseGarbled(text);
  return text;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError(`says that it is in ${encoding}, which is no encoding that is known`, { expected: '--encoding with its name' });
    const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1);
    throw new InputError(`is not in ${encoding.toUpperCase()}`, {
      line: before.split('\n').length,
      expected: 'a text in UTF-8, or --encoding with its name, such as --encoding windows-1256 (Arabic) or windows-1252 (Western)',
    });
  }
}

/** A letter of Arabic or with an accent, whose two UTF-8 bytes were each read as a character once. */
const twice = /[\u00c3\u00d8\u00d9][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;

function refuseGarbled(text: string): void {
  const sample = text.slice(0, 100_000);
  const garbled = sample.match(twice)?.length ?? 0;
  if (garbled > 10 && garbled * 20 > sample.length)
    throw new InputError('was encoded twice: its letters look like «Ø§Ù„Ø¹»', { expected: 'the text as it was before' });
  const lost = sample.match(/\ufffd|[\u0000-\u0008\u000e-\u001a]/g)?.length ?? 0;
  if (lost > 10 && lost * 50 > sample.length)
    throw new InputError('is not text: much of it is no character', { expected: 'a text in UTF-8' });
}
