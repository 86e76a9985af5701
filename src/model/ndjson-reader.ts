import { DatasetReader, type ParsedDataset } from './dataset-reader.js';
import { LineCutter, type Line } from './line-cutter.js';
import { show } from './report.js';
import { sortInSteps } from './sort-in-steps.js';
import type { Timeline } from './timeline.js';

/** Where lines of events stopped being that: in the middle of a line, before a line, or because a web page came in their place. */
export interface BrokenOff {
  readonly how: 'cut' | 'lost' | 'html';
  /** From 1. */
  readonly line: number;
}

/** What text turned out to be: lines, read; or one document, parsed where that is done already, else its text. */
export type ReadText =
  | { readonly kind: 'lines'; readonly header: object; readonly parsed: ParsedDataset }
  | { readonly kind: 'document'; readonly dataset: unknown }
  | { readonly kind: 'text'; readonly text: string };

/** Lines, one after the other, that are no JSON. */
interface Gap {
  readonly first: Line;
  /** The place of the event that the first would have been. */
  readonly index: number;
  readonly isHtml: boolean;
  last: number;
  lines: number;
}

/** UTF-16 units: a longer line would have to be held in memory and parsed at once, and is no event. */
const LONGEST = 2 ** 24;

const EXPECTED = 'an event in JSON, all of it on one line';

/**
 * Reads text as it comes, in pieces that may end anywhere. NDJSON, whose first line is the dataset without its events and each of the others
 * an event, is read line by line; all else is one document, which is kept until it is whole.
 */
export class NdjsonReader {
  readonly #cutter = new LineCutter(LONGEST);
  /** All of it, while it may be one document. */
  #text: string[] = [];
  #isDocument = false;
  #header: { readonly dataset: object | null } | undefined;
  /** Lines after a header that no event has come after yet. */
  #waiting: Line[] = [];
  #reader: DatasetReader | undefined;
  #gap: Gap | undefined;
  /** Lines that are no events and are not missed as such. */
  #uncounted = 0;
  #brokenOff: BrokenOff | undefined;
  #soFar: Timeline | null = null;

  /** Reads a piece; pauses after each line, so that whoever reads can do something else in between. */
  *read(piece: string): Generator<void, void> {
    if (!this.#reader) this.#text.push(piece);
    if (this.#isDocument) return;
    this.#cutter.add(piece);
    for (let line = this.#cutter.next(); line; line = this.#cutter.next()) {
      this.#take(line);
      yield;
    }
  }

  /** How many events there are to show. */
  get size(): number {
    return this.#reader?.events?.size ?? 0;
  }

  /** How many lines are not among them; a web page counts as one. */
  get leftOut(): number {
    return (this.#reader?.events?.count ?? 0) - this.size - this.#uncounted;
  }

  /** The header is not that of a dataset: nothing that comes can be read. */
  get isRefused(): boolean {
    return this.#reader !== undefined && !this.#reader.events;
  }

  /** The dataset without its events. */
  get header(): object {
    return this.#header?.dataset ?? {};
  }

  /** Where it stopped being events, as far as that is known by now. */
  get brokenOff(): BrokenOff | undefined {
    return this.#brokenOff;
  }

  /** Puts what has come in the order of time, in steps; without it, `soFar` and `finish` do that at once. */
  *order(): Generator<void> {
    yield* this.#reader?.events?.order(sortInSteps) ?? [];
  }

  /** What has come so far, the same object until there is more; null while there is nothing to show. */
  soFar(): Timeline | null {
    if (this.size > (this.#soFar?.events.length ?? 0)) this.#soFar = this.#reader?.soFar() ?? null;
    return this.#soFar;
  }

  /** No more will come. `isWhole` is false where there should have been more. */
  finish(isWhole: boolean): ReadText {
    const last = this.#cutter.rest();
    if (!this.#reader && this.#header && last.text.startsWith('{')) this.#open(this.#header.dataset);
    if (this.#reader) this.#end(last, isWhole);
    else this.#take(last);
    if (!this.#reader) return this.#document();
    this.#close();
    const { timeline, problems } = this.#reader.finish();
    const isSame = this.#soFar !== null && timeline !== null && isAlike(this.#soFar, timeline);
    return { kind: 'lines', header: this.header, parsed: { timeline: isSame ? this.#soFar : timeline, problems } };
  }

  #document(): ReadText {
    if (this.#header && this.#waiting.length === 0) return { kind: 'document', ...this.#header };
    return { kind: 'text', text: this.#text.join('') };
  }

  #take(line: Line): void {
    if (this.#isDocument || isBlank(line)) return;
    if (this.#reader) this.#readEvent(line);
    else if (!this.#header) this.#begin(line);
    else {
      this.#waiting.push(line);
      if (line.text.startsWith('{')) this.#open(this.#header.dataset);
    }
  }

  #begin({ text }: Line): void {
    const dataset = parsed(text);
    if (typeof dataset === 'object') this.#header = { dataset };
    else this.#isDocument = true;
  }

  /** Lines they are. */
  #open(header: object | null): void {
    this.#reader = new DatasetReader({ ...header, events: [] });
    this.#text = [];
    for (const line of this.#waiting) this.#readEvent(line);
    this.#waiting = [];
  }

  #readEvent(line: Line): void {
    const value = parsed(line.text);
    if (value === undefined) this.#miss(line);
    else {
      this.#close();
      this.#reader?.events?.add(value);
    }
  }

  #miss(line: Line): void {
    const events = this.#reader?.events;
    if (line.isTooLong) this.#close();
    const isHtml = line.text.trimStart().startsWith('<');
    if (isHtml) this.#brokenOff ??= { how: 'html', line: line.number };
    // A page that comes in the middle of a line is one, and the line another.
    if (isHtml && this.#gap && !this.#gap.isHtml) this.#close();
    this.#gap ??= { first: line, index: events?.count ?? 0, isHtml, last: 0, lines: 0 };
    this.#gap.last = line.number;
    this.#gap.lines++;
    if (events) events.count++;
    if (line.isTooLong) this.#close();
  }

  /** Lines that are no JSON have come to an end: tells of them together. */
  #close(): void {
    const gap = this.#gap;
    if (!gap) return;
    this.#gap = undefined;
    const { first, last, lines, index, isHtml } = gap;
    if (isHtml) this.#uncounted += lines - 1;
    const where = lines > 1 ? `lines ${String(first.number)} to ${String(last)} are` : `line ${String(first.number)} is`;
    const what = first.isTooLong
      ? `longer than ${String(LONGEST)} characters`
      : isHtml
        ? 'a web page or XML'
        : `not JSON: ${show(first.text)}`;
    this.#reader?.report(`/events/${String(index)}`, `${where} ${what}`, EXPECTED);
  }

  /** Reads what there is of the last line. */
  #end(line: Line, isWhole: boolean): void {
    const { number } = line;
    const isMissing = !isBlank(line) && parsed(line.text) === undefined;
    const isCut = isMissing && (!isWhole || (!this.#gap?.isHtml && line.text.startsWith('{')));
    if (!isWhole) this.#brokenOff = { how: isMissing ? 'cut' : 'lost', line: number };
    else if (isCut) this.#brokenOff ??= { how: 'cut', line: number };
    if (!isCut) return this.#take(line);
    this.#close();
    const path = `/events/${String(this.#reader?.events?.count)}`;
    this.#reader?.report(path, `line ${String(number)} ends in the middle: ${show(line.text)}`, EXPECTED);
  }
}

/** What was shown last is all that there is. */
const isAlike = (last: Timeline, { events, story }: Timeline): boolean =>
  last.events.length === events.length && story.length === 0 && last.events.every((event, at) => event === events[at]);

const isBlank = ({ text, isTooLong }: Line): boolean => !isTooLong && text.trim() === '';

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
