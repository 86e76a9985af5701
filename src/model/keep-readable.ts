import { safeParse, type GenericSchema } from 'valibot';
import { nearest } from './nearest.js';
import type { Report } from './report.js';
import { pointer, show } from './report.js';

/** What a valibot schema tells of itself, as far as the schemas of this folder use it. */
type Node = GenericSchema & {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly Node[] | readonly string[];
  readonly message?: string;
};

type Keys = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What of `value` the schema can read, every problem reported. Something optional that cannot be read is left out; something required that
 * cannot be read leaves out the object it belongs to. Items of a list that cannot be read become `undefined`, so that the others keep
 * their places (and paths). Undefined when nothing can be read.
 */
export function keepReadable<T>(schema: GenericSchema<T>, value: unknown, path: string, report: Report): T | undefined {
  return keep(schema, value, path, report) as T | undefined;
}

function keep(schema: Node, value: unknown, path: string, report: Report): unknown {
  switch (schema.type) {
    case 'optional':
      return schema.wrapped && keep(schema.wrapped, value, path, report);
    case 'loose_object':
      return isObject(value) ? keepEntries(schema, value, path, report) : refuse(value, path, report, schema.message);
    case 'record':
      return isObject(value) ? keepRecord(schema, value, path, report) : refuse(value, path, report, schema.message);
    case 'array':
      return Array.isArray(value) ? keepItems(schema, value, path, report) : refuse(value, path, report, schema.message);
    case 'union':
      return keepOption(schema, value, path, report);
    default:
      return keepLeaf(schema, value, path, report);
  }
}

function refuse(value: unknown, path: string, report: Report, expected: string | undefined): undefined {
  report(path, `cannot be ${show(value)}`, expected);
}

function keepLeaf(schema: Node, value: unknown, path: string, report: Report): unknown {
  const result = safeParse(schema, value);
  if (result.success) return result.output;
  const near = typeof value === 'string' && schema.type === 'picklist' ? nearest(value, schema.options as readonly string[]) : undefined;
  return refuse(value, path, report, near === undefined ? result.issues[0].message : `"${near}"`);
}

/** Texts and dates are a string or an object: the option of the value's own kind gives the better reason. */
function keepOption(schema: Node, value: unknown, path: string, report: Report): unknown {
  const options = schema.options as readonly Node[];
  const option = isObject(value) ? options.find((node) => node.type !== 'string') : typeof value === 'string' ? options[0] : undefined;
  return option ? keep(option, value, path, report) : refuse(value, path, report, schema.message);
}

function keepItems(schema: Node, value: readonly unknown[], path: string, report: Report): unknown[] {
  return Array.from(value, (item, index) => schema.item && keep(schema.item, item, `${path}/${String(index)}`, report));
}

/** Without a prototype, as an author's key may be `__proto__`. */
function keepRecord(schema: Node, value: Keys, path: string, report: Report): Record<string, unknown> {
  const kept = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    const at = pointer(path, key);
    if (item === undefined || !schema.key || !schema.value || keepLeaf(schema.key, key, at, report) === undefined) continue;
    const readable = keep(schema.value, item, at, report);
    if (readable !== undefined) kept[key] = readable;
  }
  return kept;
}

function keepEntries({ entries = {} }: Node, value: Keys, path: string, report: Report): Record<string, unknown> | undefined {
  const kept: Record<string, unknown> = {};
  let whole = true;
  for (const [key, schema] of Object.entries(entries)) {
    const item = value[key];
    const optional = schema.type === 'optional';
    if (item === undefined) {
      if (!optional) report(pointer(path, key), 'is missing', schema.message);
    } else {
      const readable = keep(schema, item, pointer(path, key), report);
      if (readable !== undefined) kept[key] = readable;
    }
    if (!optional && !(key in kept)) whole = false;
  }
  reportUnknown(entries, value, path, report);
  return whole ? kept : undefined;
}

function reportUnknown(entries: Readonly<Record<string, Node>>, value: Keys, path: string, report: Report): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(entries, key) || key.startsWith('x-') || value[key] === undefined) continue;
    const near = nearest(key, Object.keys(entries));
    report(
      pointer(path, key),
      `"${key}" is not a key of the format`,
      near === undefined ? `a known key, or "x-${key}"` : `did you mean "${near}"?`,
      'warning',
    );
  }
}
