import { extname } from 'node:path';
import type { FigureOptions, HtmlOptions } from '../figure/index.js';
import { UsageError } from './failure.js';
import { readArguments } from './read-arguments.js';
import type { Destination } from './write-output.js';

/** A call of `render`; the values of its options are checked by what renders. */
export interface RenderCall {
  readonly file: string;
  readonly destination: Destination;
  readonly kind: 'svg' | 'html';
  readonly options: HtmlOptions;
  readonly json: boolean;
}

const options = {
  output: { type: 'string', short: 'o' },
  to: { type: 'string' },
  width: { type: 'string' },
  size: { type: 'string' },
  locale: { type: 'string' },
  direction: { type: 'string' },
  'axis-direction': { type: 'string' },
  theme: { type: 'string' },
  scale: { type: 'string' },
  start: { type: 'string' },
  end: { type: 'string' },
  now: { type: 'string' },
  calendar: { type: 'string' },
  numerals: { type: 'string' },
  heading: { type: 'string' },
  selected: { type: 'string' },
  id: { type: 'string' },
  fragment: { type: 'boolean', default: false },
  element: { type: 'boolean', default: false },
  script: { type: 'string' },
  url: { type: 'string' },
  image: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Options that are passed on as they are. */
const PLAIN = ['locale', 'direction', 'theme', 'scale', 'start', 'end', 'now', 'calendar', 'numerals', 'selected', 'id'] as const;

/** Reads the words after `event-timeline render`. Throws a `UsageError`. */
export function readRenderCall(args: readonly string[]): RenderCall {
  const { values, positionals } = readArguments(args, options);
  const [file, another] = positionals;
  if (file === undefined) throw new UsageError('which dataset? Name a file, or - for standard input');
  if (another !== undefined) throw new UsageError(`${another}: one dataset makes one figure; call it again for another`);
  const { output, force, fragment, element, script, url, image, heading } = values;
  const kind = kindOf(output, values.to);
  for (const name of ['fragment', 'element', 'script', 'url', 'image'] as const)
    if (values[name] && kind === 'svg') throw new UsageError(`--${name} is for pages: name the output .html, or say --to html`);
  for (const [name, address] of Object.entries({ url, image }))
    if (address !== undefined && !/^https?:\/\/\S+$/.test(address))
      throw new UsageError(`--${name} ${address}: is no address that begins with http:// or https://`);
  const plain = Object.fromEntries(PLAIN.map((name) => [name, values[name]])) as Partial<FigureOptions>;
  return {
    file,
    destination: { output, force, inputs: [file] },
    kind,
    options: {
      ...plain,
      ...sizeOf(values),
      axisDirection: values['axis-direction'] as FigureOptions['axisDirection'],
      heading: heading === '' ? false : heading,
      document: !fragment,
      element: element || script !== undefined,
      script,
      url,
      image,
    },
    json: values.json,
  };
}

function kindOf(output: string | undefined, to: string | undefined): RenderCall['kind'] {
  if (to === 'svg' || to === 'html') return to;
  if (to !== undefined) throw new UsageError(`--to ${to}: svg or html`);
  const ending = output === undefined || output === '-' ? '.svg' : extname(output).toLowerCase();
  if (ending === '.svg') return 'svg';
  if (ending === '.html' || ending === '.htm') return 'html';
  if (/^\.(png|jpe?g|webp|pdf)$/.test(ending))
    throw new UsageError(
      `${String(output)}: write .svg, and let a browser, rsvg-convert or Inkscape make the ${ending.slice(1).toUpperCase()} of it`,
    );
  throw new UsageError(`${String(output)}: name it .svg or .html, or say --to svg or --to html`);
}

/** `1200x630` is a width and a height. */
function sizeOf({
  width,
  size,
}: {
  readonly width?: string | undefined;
  readonly size?: string | undefined;
}): Pick<FigureOptions, 'width' | 'height'> {
  if (size === undefined) return width === undefined ? {} : { width: number('width', width) };
  if (width !== undefined) throw new UsageError('--size has a width already: leave --width out');
  const [, across, down] = /^(\d+)[x×*](\d+)$/i.exec(size) ?? [];
  if (across === undefined || down === undefined) throw new UsageError(`--size ${size}: give width and height in px, such as 1200x630`);
  return { width: Number(across), height: Number(down) };
}

function number(name: string, text: string): number {
  if (!/^\d+(px)?$/.test(text)) throw new UsageError(`--${name} ${text}: give a number of px, such as 900`);
  return Number.parseInt(text, 10);
}
