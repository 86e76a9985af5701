import { builtElements, elementMadeAt } from './built-element.js';
import { ConvertError, lineAt } from './convert-error.js';
import type { VisTimeline } from './from-vis.js';
import { isObject, type JsonObject } from './read-json.js';
import { Computed, readLiteral } from './script-literal.js';

/** Where a list of objects begins, or one object that is added to a data set. */
const beginnings = /\[\s*\{|\.(?:add|update)\(\s*(?=\{)/g;
/** A comment, or where one begins that has an end of its own. */
const comment = /<!--|\/\*|(?<=^|[\s;{}(),])\/\/[^\n]*/g;

/** Where a comment that begins at `at` ends; undefined for one that never does. */
function endOfComment(page: string, at: number, opening: string): number | undefined {
  if (opening.startsWith('//')) return at + opening.length;
  const closing = opening === '/*' ? '*/' : '-->';
  const end = page.indexOf(closing, at + opening.length);
  return end < 0 ? undefined : end + closing.length;
}

/** The page with its comments blanked, so that what is commented out is not read and every place stays where it was. */
function blankComments(page: string): string {
  const pieces: string[] = [];
  const endless = new Set<string>();
  let from = 0;
  comment.lastIndex = 0;
  for (let match = comment.exec(page); match; match = comment.exec(page)) {
    const end = endless.has(match[0]) ? undefined : endOfComment(page, match.index, match[0]);
    if (end === undefined) {
      endless.add(match[0]);
      continue;
    }
    pieces.push(page.slice(from, match.index), page.slice(match.index, end).replace(/[^\n]/g, ' '));
    comment.lastIndex = from = end;
  }
  return pieces.join('') + page.slice(from);
}

interface Found {
  readonly objects: readonly JsonObject[];
  readonly at: number;
}

/** So many brackets may lead to nothing, fewer in a large page; one with more is no page that somebody wrote. */
const mostFailures = ({ length }: string): number => Math.min(20, Math.max(2, Math.floor(10_000_000 / length)));

function findObjects(page: string): readonly Found[] {
  const found: Found[] = [];
  let [behind, failures] = [0, 0];
  for (const match of page.matchAll(beginnings)) {
    // Stretches that vis leaves out of the axis are no items.
    if (match.index < behind || /\bhiddenDates\s*:\s*$/.test(page.slice(Math.max(0, match.index - 40), match.index))) continue;
    const at = match[0].startsWith('[') ? match.index : match.index + match[0].length;
    const literal = readLiteral(page, at);
    if (!literal && ++failures > mostFailures(page)) break;
    if (!literal) continue;
    behind = literal.end;
    const list = Array.isArray(literal.value) ? literal.value : [literal.value];
    found.push({ objects: list.filter(isObject), at });
  }
  return found;
}

const declaration = /\b(?:var|let|const)\s+([A-Za-z_$][\w$]*)\s*=\s*/g;

/** The values of names that the page's script gives once, as a literal or as an element that it makes. */
function declaredIn(page: string): (value: unknown) => unknown {
  const places = new Map<string, number | undefined>();
  for (const { 0: whole, 1: name = '', index } of page.matchAll(declaration))
    places.set(name, places.has(name) ? undefined : index + whole.length);
  const values = new Map<string, unknown>();
  const build = builtElements(page);
  const resolve = (value: unknown): unknown => {
    const at = value instanceof Computed ? places.get(value.code) : undefined;
    if (!(value instanceof Computed) || at === undefined) return value;
    const { code } = value;
    if (!values.has(code)) {
      // An element that is put into itself is none.
      values.set(code, value);
      const tag = elementMadeAt(page, at);
      values.set(code, (tag === undefined ? literalAt(page, at) : build(code, tag, resolve)) ?? value);
    }
    return values.get(code);
  };
  return resolve;
}

function literalAt(page: string, at: number): unknown {
  const literal = readLiteral(page, at);
  return literal && /^\s*[;\n,]/.test(page.slice(literal.end, literal.end + 100)) ? literal.value : undefined;
}

const resolveAll = (object: JsonObject, resolve: (value: unknown) => unknown): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, resolve(value)]));

/**
 * Finds the items and groups that stand in a page as literals (`new vis.DataSet([{…}])`, `items.add([…])`, JSON in a text area): objects
 * with a start are items, others with a content are groups. Items that the page's program makes cannot be had without running it, which
 * is not done. Throws a `ConvertError` where there are none, which says where they come from, as far as the page shows it.
 */
export function readVisPage(text: string): VisTimeline {
  const page = blankComments(text);
  const resolve = declaredIn(page);
  const found = findObjects(page).map(({ objects, at }) => ({ at, objects: objects.map((object) => resolveAll(object, resolve)) }));
  const items = found.flatMap(({ objects }) => objects.filter(({ start }) => start !== undefined));
  const groups = found.flatMap(({ objects }) =>
    objects.filter(({ id, start, content }) => id !== undefined && start === undefined && typeof content === 'string'),
  );
  if (items.some(({ start }) => !(start instanceof Computed))) return { items, groups };
  const made = found.find(({ objects }) => objects.some(({ start }) => start instanceof Computed));
  throw whyNone(page, made && lineAt(page, made.at));
}

const RUNNING = 'JSON.stringify(items.get()) of the running page, saved as a file';

/** What a page is refused with that has no dates in it: where they come from when it runs. */
function whyNone(page: string, line: number | undefined): ConvertError {
  const [, file] = /(?:\burl\s*:|\b(?:fetch|getJSON|get|open)\s*\()\s*["']([^"'\n]{1,500})["']/.exec(page) ?? [];
  if (line === undefined && file !== undefined) return new ConvertError(`has no items in it: it loads ${file}`, { expected: 'that file' });
  const made = line === undefined ? 'has no items in it' : 'makes its items by a program, which is not run';
  const how = /\bMath\.random\s*\(/.test(page)
    ? 'by chance'
    : /\bmoment\b|\bnew\s+Date\s*\(\s*\)|\bDate\.now\b/.test(page)
      ? 'from the present'
      : '';
  const words = how && `: its dates are made ${how}, others each time it is opened`;
  return new ConvertError(made + words, { line, expected: words === '' ? `${RUNNING}; or the file that the page loads` : RUNNING });
}
