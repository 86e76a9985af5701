import { escapeHtml } from './html-entities.js';
import { Computed, readLiteral } from './script-literal.js';

/** Something that a script does to an element: `div.innerHTML = …`, `div.appendChild(…)`. */
interface Use {
  /** Undefined where it is put in another place, or taken out. */
  readonly property: string | undefined;
  /** Whether it is put behind what is there. */
  readonly adds: boolean;
  /** Where the value begins. */
  readonly at: number;
}

const use = /(?<![\w$.])([A-Za-z_$][\w$]*)\.(?:(inner\w+|textContent|src|href|append\w*)|(?:insert|prepend|re)\w+)\s*(\+?=(?!=)|\()\s*/g;
/** An element or a text that is made there, or the name of what stands elsewhere. */
const given = /document\.create(?:Element\s*\(\s*["'](\w+)["']|TextNode\s*\(\s*)|([A-Za-z_$][\w$]*)(?=\s*[;)\n])/y;

function givenAt(page: string, at: number): RegExpExecArray | null {
  given.lastIndex = at;
  return given.exec(page);
}

/** The element that a script makes at a place (`document.createElement('div')`), by its name; undefined where it makes none there. */
export const elementMadeAt = (page: string, at: number): string | undefined => givenAt(page, at)?.[1];

function usesIn(page: string): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { 0: whole, 1: variable = '', 2: property, 3: sign, index } of page.matchAll(use)) {
    const known = uses.get(variable) ?? [];
    known.push({ property, adds: sign !== '=', at: index + whole.length });
    uses.set(variable, known);
  }
  return uses;
}

/** The HTML, text or address that is given to an element; undefined for what is computed. */
function valueAt(page: string, { property, at }: Use, resolve: (value: unknown) => unknown): string | undefined {
  const [whole = '', made, variable] = givenAt(page, at) ?? [];
  if (made !== undefined) return `<${made}>`;
  const value = variable === undefined ? readLiteral(page, at + whole.length)?.value : resolve(new Computed(variable));
  if (typeof value !== 'string') return undefined;
  const isHtml = property === 'innerHTML' || (property === 'appendChild' && variable !== undefined);
  return isHtml ? value : escapeHtml(value);
}

/**
 * The HTML of elements that a page's script makes, by what it says of them: texts, HTML, pictures, links and other such elements, put in
 * one after another. Undefined where anything of an element would have to be computed, or is put in another place or taken out.
 */
export function builtElements(page: string): (variable: string, tag: string, resolve: (value: unknown) => unknown) => string | undefined {
  let uses: ReturnType<typeof usesIn> | undefined;
  return (variable, tag, resolve) => {
    uses ??= usesIn(page);
    let [attributes, content] = ['', ''];
    const own = uses.get(variable) ?? [];
    // One of which nothing is said is filled in a way that is not known.
    if (own.length === 0 && tag !== 'br') return undefined;
    for (const one of own) {
      const value = valueAt(page, one, resolve);
      if (value === undefined || one.property === undefined) return undefined;
      if (/^(?:src|href)$/.test(one.property)) attributes += ` ${one.property}="${value}"`;
      else content = one.adds ? content + value : value;
    }
    return content === '' ? `<${tag}${attributes}>` : `<${tag}${attributes}>${content}</${tag}>`;
  };
}
