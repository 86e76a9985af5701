import { ConvertError, lineAt } from './convert-error.js';
import { decodeEntities } from './html-entities.js';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text in it, that of its children too. */
  readonly text: string;
  /** The text between its children. */
  readonly own: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

interface OpenElement extends Pick<XmlElement, 'name' | 'attributes' | 'line'> {
  /** Its text and its children, as they come. */
  readonly content: (string | XmlElement)[];
}

const childrenOf = ({ content }: OpenElement): readonly XmlElement[] => content.filter((one) => typeof one !== 'string');
const ownTextOf = ({ content }: OpenElement): string => content.filter((one) => typeof one === 'string').join('');

const DEEPEST = 64;
const openTag = /<([^\s<>/=!?"'&]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closeTag = /<\/([^\s<>]+)\s*>/y;
const attribute = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What is neither element nor text, by how it begins and ends. */
const asides = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** Counts lines while a text is read from its start to its end. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where something that began with `opening` at `at` ends, behind `closing`; throws where it does not. */
function endOf(text: string, at: number, opening: string, closing: string): number {
  const end = text.indexOf(closing, at + opening.length);
  if (end < 0) throw new ConvertError(`is not whole: ${opening} is never closed`, { line: lineAt(text, at), expected: closing });
  return end + closing.length;
}

/**
 * Reads an XML document into its elements. There are no entities but the predefined ones and those of HTML, no document type, nothing
 * is fetched, and nesting is limited; so that no document can make it grow or hang. Throws a `ConvertError` that names the line.
 */
export function readXml(input: string): XmlElement {
  const text = input.replace(/^\ufeff/, '');
  const root: OpenElement = { name: '', attributes: new Map(), content: [], line: 1 };
  const open: OpenElement[] = [root];
  const lineOf = lineCounter(text);
  for (let at = 0; at < text.length;)
    at = text.charAt(at) === '<' ? readMarkup(text, at, { open, lineOf }) : readCharacters(text, at, open);
  const unclosed = open.length > 1 ? open.at(-1) : undefined;
  if (unclosed)
    throw new ConvertError(`is not whole: <${unclosed.name}> is never closed`, { line: unclosed.line, expected: `</${unclosed.name}>` });
  const [first, second] = childrenOf(root);
  if (second) throw new ConvertError(`has a second root, <${second.name}>`, { line: second.line, expected: 'one element around all' });
  const outside = ownTextOf(root).trim();
  if (first && outside !== '')
    throw new ConvertError(`has text outside of <${first.name}>: ${JSON.stringify(outside.slice(0, 30))}`, {
      expected: 'one element around all',
    });
  if (!first) throw new ConvertError('has no element', { expected: '<data>…</data>' });
  return first;
}

function readCharacters(text: string, at: number, open: readonly OpenElement[]): number {
  const next = text.indexOf('<', at);
  const end = next < 0 ? text.length : next;
  open.at(-1)?.content.push(decodeEntities(text.slice(at, end)));
  return end;
}

interface Reading {
  readonly open: OpenElement[];
  readonly lineOf: (offset: number) => number;
}

function readMarkup(text: string, at: number, { open, lineOf }: Reading): number {
  const aside = asides.find(([opening]) => text.startsWith(opening, at));
  if (aside) return endOf(text, at, aside[0], aside[1]);
  if (text.startsWith('<![CDATA[', at)) {
    const end = endOf(text, at, '<![CDATA[', ']]>');
    open.at(-1)?.content.push(text.slice(at + 9, end - 3));
    return end;
  }
  const line = lineOf(at);
  if (text.startsWith('<!', at))
    throw new ConvertError('has a document type, which is not read: it could define entities', {
      line,
      expected: 'the file without its <!DOCTYPE …>',
    });
  const close = matchAt(closeTag, text, at);
  if (close) return closeElement(close[1] ?? '', at + close[0].length, { open, line });
  const [whole, name = '', attributes = '', empty] = matchAt(openTag, text, at) ?? [];
  if (whole === undefined)
    throw new ConvertError(`is no XML at ${JSON.stringify(text.slice(at, at + 30))}`, {
      line,
      expected: 'a tag such as <event start="1845">; a < in a text is written &lt;',
    });
  if (open.length > DEEPEST) throw new ConvertError('is nested too deeply', { line, expected: `at most ${DEEPEST} levels` });
  open.push({ name, attributes: readAttributes(attributes), content: [], line });
  return empty === '/' ? closeElement(name, at + whole.length, { open, line }) : at + whole.length;
}

const readAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(attribute)].map(([, name = '', double, single = '']) => [name, decodeEntities(double ?? single)]));

function closeElement(name: string, end: number, { open, line }: { readonly open: OpenElement[]; readonly line: number }): number {
  const element = open.length > 1 ? open.pop() : undefined;
  if (element?.name !== name)
    throw new ConvertError(`closes <${name}>, which is not open`, {
      line,
      expected: element ? `</${element.name}>, from line ${element.line}` : 'nothing more',
    });
  const { attributes, content, line: from } = element;
  const text = content.map((one) => (typeof one === 'string' ? one : one.text)).join('');
  open.at(-1)?.content.push({ name, attributes, children: childrenOf(element), text, own: ownTextOf(element), line: from });
  return end;
}
