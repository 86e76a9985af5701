import type { ScaleKind } from '../axis/time-scale.js';
import type { Measure } from './estimate-width.js';
import type { FigureTheme, FigureTokens } from './figure-tokens.js';

/** What a figure is made with; those that the element has too mean the same there. */
export interface FigureOptions {
  /** Of the picture, px; 900 by default. */
  readonly width?: number | undefined;
  /**
   * Of the picture, px; by default what it takes. Where it is given, all of it is filled as far as can be: words are up to two and a half times as
   * large as usual, or down to half as large (a card for social media: 1200 × 630).
   */
  readonly height?: number | undefined;
  /** BCP 47, of the words around the data; by default the dataset's language, else English. */
  readonly locale?: string | undefined;
  /** Of the text; `auto`, the default, is that of the locale. */
  readonly direction?: 'auto' | 'ltr' | 'rtl' | undefined;
  /** Which way time runs; `auto`, the default, is that of the text. */
  readonly axisDirection?: 'auto' | 'ltr' | 'rtl' | undefined;
  /** By default the dataset's `view.scale`, then `time`. */
  readonly scale?: ScaleKind | undefined;
  /** First moment of the picture, EDTF or epoch ms; by default the dataset's `view.start`, then that of the data. */
  readonly start?: string | number | undefined;
  /** Its last moment; by default the dataset's `view.end`, then that of the data. */
  readonly end?: string | number | undefined;
  /** CLDR calendar id, `gregory` by default. */
  readonly calendar?: string | undefined;
  /** CLDR numbering system; `auto`, the default, is the locale's. */
  readonly numerals?: string | undefined;
  /** Shown in place of the dataset's title; `false`: without a title in the picture. */
  readonly heading?: string | false | undefined;
  /** Id of an event that is labelled in any case, however many there are. */
  readonly selected?: string | undefined;
  /**
   * The present, EDTF or epoch ms: for the line “today” and plans that have passed. Without it there is no such line, and plans are measured
   * from the dataset's `asOf`, so that the same dataset gives the same file on every day.
   */
  readonly now?: string | number | undefined;
  /** Colours; by default `light` in `renderSvg`, `auto` in `renderHtml`. */
  readonly theme?: FigureTheme | undefined;
  /** In place of the theme's own. */
  readonly tokens?: Partial<FigureTokens> | undefined;
  /** How wide words are; by default estimated, since there is no page to measure in. */
  readonly measure?: Measure | undefined;
  /** Goes before the ids in the picture, where several stand in one document. Letters, digits, `_` and `-`. */
  readonly id?: string | undefined;
}

const SIZES = { width: [160, 20_000], height: [120, 20_000] } as const;

const CHOICES = {
  direction: ['auto', 'ltr', 'rtl'],
  axisDirection: ['auto', 'ltr', 'rtl'],
  scale: ['time', 'collapsed', 'even'],
  theme: ['light', 'dark', 'auto'],
} as const;

const CLDR = [
  ['calendar', 'calendar', 'gregory'],
  ['numerals', 'numberingSystem', 'auto'],
] as const;

/** Throws a FigureOptionError that names the option and says what would be right. */
export function checkOptions(options: FigureOptions): void {
  for (const [name, [least, most]] of Object.entries(SIZES)) {
    const size = options[name as keyof typeof SIZES];
    // Also what is no number at all, from JavaScript.
    if (size !== undefined && !(Number.isFinite(size) && size >= least && size <= most))
      refuse(name, size, `from ${String(least)} to ${String(most)} px`);
  }
  for (const [name, known] of Object.entries(CHOICES)) {
    const choice = options[name as keyof typeof CHOICES];
    if (choice !== undefined && !(known as readonly string[]).includes(choice)) refuse(name, choice, `one of ${known.join(', ')}`);
  }
  if (options.id !== undefined && !/^[\w-]+$/.test(options.id)) refuse('id', options.id, 'letters, digits, _ and -');
  for (const [name, kind, otherwise] of CLDR) {
    const id = options[name] ?? otherwise;
    if (id !== otherwise && !Intl.supportedValuesOf(kind).includes(id))
      refuse(name, id, `${otherwise}, or a CLDR id that this machine knows`);
  }
  if (options.locale !== undefined && !isLocale(options.locale)) refuse('locale', options.locale, 'a language tag, such as ar or en-GB');
}

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/** An option that is not as it should be: `width is 12: give from 160 to 20000 px`. */
export class FigureOptionError extends RangeError {
  override readonly name = 'FigureOptionError';
  /** Its name. */
  readonly option: string;

  constructor(option: string, given: unknown, right: string) {
    super(`${option} is ${typeof given === 'string' ? JSON.stringify(given) : String(given)}: give ${right}`);
    this.option = option;
  }
}

/** Throws a FigureOptionError. */
export const refuse = (option: string, given: unknown, right: string): never => {
  throw new FigureOptionError(option, given, right);
};
