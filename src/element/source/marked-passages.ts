import type { Source, Timeline } from '../../model/timeline.js';
import { markPassages, type PassageMarks } from './passage-marks.js';
import { findPassages, type Passage } from './passages.js';
import type { TextIndex } from './text-index.js';

/** The passages of one text: looked for when timeline, source or text change, and marked once the text stands where it stays. */
export class MarkedPassages {
  #changed: () => void;
  /** What was searched last. */
  #last: readonly unknown[] = [];
  #abort = new AbortController();
  #index: TextIndex | undefined;
  /** In the order of the text, what it does not have last; undefined while it is searched. */
  found: readonly Passage[] | undefined;
  marks: PassageMarks | undefined;
  /** Settles when the text has been searched. */
  loading: Promise<unknown> = Promise.resolve();

  /** `changed` is called when other passages are there. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** `text` gives what is to be searched, and is asked only where that, named by `key`, is another one than before. */
  search(timeline: Timeline | null, source: Source | undefined, key: readonly unknown[], text: () => TextIndex | undefined): void {
    const asked = [timeline, source, ...key];
    if (asked.length === this.#last.length && asked.every((one, at) => one === this.#last[at])) return;
    this.clear();
    this.#last = asked;
    const abort = (this.#abort = new AbortController());
    const index = text();
    const take = (found: readonly Passage[]): void => {
      if (abort.signal.aborted) return;
      this.found = found;
      this.#index = index;
      this.#changed();
    };
    const found = index && timeline && source ? findPassages({ timeline, source: source.id, text: index.text }, abort.signal) : [];
    if (found instanceof Promise) this.loading = found.then((passages) => passages && take(passages));
    else take(found);
  }

  /** What is moved in the page leaves its ranges behind: not before the text has come to rest. */
  mark(): void {
    if (!this.#index || !this.found || this.marks) return;
    this.marks = markPassages(
      this.#index,
      this.found.map(({ start, end, verdict }) => ({ start, end, loose: verdict !== 'verbatim' })),
    );
  }

  /** Forgets everything, and leaves the text as it was. */
  clear(): void {
    this.#abort.abort();
    this.marks?.clear();
    this.#last = [];
    this.#index = this.found = this.marks = undefined;
  }
}
