import { takes, type Field } from './field.js';
import { nearest } from './nearest.js';
import type { Report } from './report.js';
import { pointer, show } from './report.js';

type Keys = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What of `value` the field can read, every problem reported. Something optional that cannot be read is left out; something required that
 * cannot be read leaves out the object it belongs to. Items of a list that cannot be read become `undefined`, so that the others keep
 * their places (and paths). Undefined when nothing can be read.
 */
export const keepReadable = <T>(field: Field<T>, value: unknown, path: string, report: Report): T | undefined =>
  (isSound(field, value) ? value : keep(field, value, path, report)) as T | undefined;

function keep(field: Field, value: unknown, path: string, report: Report): unknown {
  const { items, values, entries, either } = field;
  if (either) {
    // The option of the value's own kind gives the better reason.
    const option = isObject(value) ? either[1] : typeof value === 'string' ? either[0] : undefined;
    return option ? keep(option, value, path, report) : refuse(field, value, path, report);
  }
  if (items) return Array.isArray(value) ? keepItems(items, value, path, report) : refuse(field, value, path, report);
  if (!values && !entries) return takes(field, value) ? value : refuse(field, value, path, report);
  if (!isObject(value)) return refuse(field, value, path, report);
  return entries ? keepEntries(field, value, path, report) : keepRecord(field, value, path, report);
}

function refuse({ expected, oneOf }: Field, value: unknown, path: string, report: Report): undefined {
  const near =
    typeof value === 'string' && oneOf
      ? nearest(
          value,
          oneOf.filter((one) => typeof one === 'string'),
        )
      : undefined;
  report(path, `cannot be ${show(value)}`, near === undefined ? expected : `"${near}"`);
}

const keepItems = (items: Field, value: readonly unknown[], path: string, report: Report): unknown[] =>
  Array.from(value, (item, index) => (isSound(items, item) ? item : keep(items, item, `${path}/${String(index)}`, report)));

/**
 * Whether a value is as the field says, through and through: then there is nothing to leave out and nothing to tell, and it is kept as it is.
 * Most of what there is much of is so. Only what any reader of plain data would see is looked at; what has a class is not plain.
 */
function isSound(field: Field, value: unknown): boolean {
  const { items, values, entries, either } = field;
  if (either) return typeof value === 'string' ? isSound(either[0], value) : isObject(value) && isSound(either[1], value);
  if (items) return Array.isArray(value) && value.every((item) => isSound(items, item));
  if (!values && !entries) return takes(field, value);
  return isObject(value) && isPlain(value) && (entries ? isSoundObject(field, value) : isSoundRecord(field, value));
}

function isSoundObject({ entries = {}, required = [] }: Field, value: Keys): boolean {
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (field ? !isSound(field, item) : !key.startsWith('x-')) return false;
  }
  return required.every((key) => value[key] !== undefined);
}

const isSoundRecord = ({ keys, values }: Field, value: Keys): boolean =>
  Object.entries(value).every(([key, item]) => item !== undefined && keys && values && isSound(keys, key) && isSound(values, item));

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Without a prototype, as an author's key may be `__proto__`. */
function keepRecord({ keys, values }: Field, value: Keys, path: string, report: Report): Record<string, unknown> {
  const kept = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    const at = pointer(path, key);
    if (item === undefined || !keys || !values || keep(keys, key, at, report) === undefined) continue;
    const readable = keep(values, item, at, report);
    if (readable !== undefined) kept[key] = readable;
  }
  return kept;
}

function keepEntries(
  { entries = {}, required = [] }: Field,
  value: Keys,
  path: string,
  report: Report,
): Record<string, unknown> | undefined {
  const kept: Record<string, unknown> = {};
  for (const key in entries) {
    const [field, item] = [entries[key]!, value[key]];
    if (item === undefined) {
      if (required.includes(key)) report(pointer(path, key), 'is missing', field.expected);
      continue;
    }
    const readable = keep(field, item, pointer(path, key), report);
    if (readable !== undefined) kept[key] = readable;
  }
  reportUnknown(entries, value, path, report);
  return required.every((key) => key in kept) ? kept : undefined;
}

function reportUnknown(entries: Readonly<Record<string, Field>>, value: Keys, path: string, report: Report): void {
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
