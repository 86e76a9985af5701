import { ConvertError, lineAt } from './convert-error.js';
import type { VisTimeline } from './from-vis.js';
import { isObject, type JsonObject } from './read-json.js';
import { Computed, readLiteral } from './script-literal.js';

/** Where a list of objects begins, or one object that is added to a data set. */
const beginnings = /\[\s*(?:\/\/[^\n]*\n\s*|\/\*[^]*?\*\/\s*)*\{|\.(?:add|update)\(\s*(?=\{)/g;
const comment = /<!--[^]*?-->|\/\*[^]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g;

/** The page with its comments blanked, so that what is commented out is not read and every place stays where it was. */
const blankComments = (page: string): string => page.replace(comment, (text) => text.replace(/[^\n]/g, ' '));

interface Found {
  readonly objects: readonly JsonObject[];
  readonly at: number;
}

/** So many brackets may lead to nothing; a page with more is no page that somebody wrote. */
const MOST_FAILURES = 20;

function findObjects(page: string): readonly Found[] {
  const found: Found[] = [];
  let [behind, failures] = [0, 0];
  for (const match of page.matchAll(beginnings)) {
    // Stretches that vis leaves out of the axis are no items.
    if (match.index < behind || /\bhiddenDates\s*:\s*$/.test(page.slice(Math.max(0, match.index - 40), match.index))) continue;
    const at = match[0].startsWith('[') ? match.index : match.index + match[0].length;
    const literal = readLiteral(page, at);
    if (!literal && ++failures > MOST_FAILURES) break;
    if (!literal) continue;
    behind = literal.end;
    const list = Array.isArray(literal.value) ? literal.value : [literal.value];
    found.push({ objects: list.filter(isObject), at });
  }
  return found;
}

/** The values of names that the page's script gives once, as a literal. */
function resolve(value: unknown, page: string): unknown {
  if (!(value instanceof Computed) || !/^[A-Za-z_$][\w$]*$/.test(value.code)) return value;
  const declared = [...page.matchAll(new RegExp(`\\b(?:var|let|const)\\s+${value.code.replaceAll('$', '\\$')}\\s*=\\s*`, 'g'))];
  const [only] = declared;
  if (declared.length !== 1 || only === undefined) return value;
  const literal = readLiteral(page, only.index + only[0].length);
  return literal && /^\s*[;\n,]/.test(page.slice(literal.end)) ? literal.value : value;
}

const resolveAll = (object: JsonObject, page: string): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, resolve(value, page)]));

/**
 * Finds the items and groups that stand in a page as literals (`new vis.DataSet([{…}])`, `items.add([…])`, JSON in a text area): objects
 * with a start are items, others with a content are groups. Items that the page's program makes cannot be had without running it, which
 * is not done. Throws a `ConvertError` where there are none.
 */
export function readVisPage(text: string): VisTimeline {
  const page = blankComments(text);
  const found = findObjects(page).map(({ objects, at }) => ({ at, objects: objects.map((object) => resolveAll(object, page)) }));
  const items = found.flatMap(({ objects }) => objects.filter(({ start }) => start !== undefined && !(start instanceof Computed)));
  const groups = found.flatMap(({ objects }) =>
    objects.filter(({ id, start, content }) => id !== undefined && start === undefined && typeof content === 'string'),
  );
  if (items.length > 0) return { items, groups };
  const made = found.find(({ objects }) => objects.some(({ start }) => start instanceof Computed));
  throw new ConvertError(made ? 'makes its items by a program, which is not run' : 'has no items in it', {
    line: made && lineAt(page, made.at),
    expected: 'JSON.stringify(items.get()) of the running page, saved as a file; or the file that the page loads',
  });
}
