import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { instant } from '../../date/instant.js';
import { periodsWithin, wholePeriod, type Period } from '../../layout/periods.js';
import type { Timeline } from '../../model/timeline.js';
import { memo } from '../memo.js';
import { viewWordsOf } from '../words/messages/view-words.js';
import { countPeriod, namesWithin } from '../words/period-names.js';
import type { Picture } from '../picture.js';
import { isDense, isMany } from '../pipeline.js';
import { isHeld } from '../reader/held-keys.js';
import type { ReaderController } from '../reader/reader-controller.js';
import { fill, type Speech } from '../words/speech.js';

export { periodStyles as styles } from '../styles/period.styles.js';

/** Share of a period that is seen on either side of it. */
const MARGIN = 0.04;

/** Where there are many events. A plot shows the names of some hundred, and needs its room for them; a table has its pages. */
const needsPeriods = ({ layout, whole }: Picture): boolean =>
  layout === 'horizontal' ? isDense(whole) : layout === 'vertical' && isMany(whole);

/** One of several, of which Tab reaches the chosen one; one of a single event is that event. */
interface Choice {
  readonly choices: readonly Period[];
  readonly names: readonly string[];
  readonly at: number;
  readonly chosen: number;
}

/** A period that was gone into, and the periods that it was one of. */
interface Gone {
  readonly period: Period;
  readonly among: readonly Period[];
}

/** What choices are called by. */
type ChoiceWords = Pick<Picture, 'timeline' | 'speech' | 'texts'>;

/** Keys that do what a press on the chosen one does, and those that lead back out. */
const INTO: ReadonlySet<string> = new Set(['ArrowDown']);
const OUT: ReadonlySet<string> = new Set(['ArrowUp', 'Backspace']);

/**
 * The way to one of many events: the periods they fall into, from which one chooses until there are events to choose from. One tab stop;
 * digits and arrows choose, Enter goes in. The plot looks at what one goes into.
 */
export class PeriodBar {
  #host: ReactiveControllerHost & HTMLElement;
  #reader: ReaderController;
  #timeline: Timeline | undefined;
  /** What the reader has gone into, everything first; the last is divided into what is to choose from. */
  #path: readonly Gone[] = [];
  #choices: readonly Period[] = [];
  /** Of the choices, the one that Tab reaches. */
  #at = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, reader: ReaderController) {
    this.#host = host;
    this.#reader = reader;
  }

  /** The choices, where they are needed. */
  render(picture: Picture): TemplateResult | typeof nothing {
    if (!needsPeriods(picture) || picture.timeline.events.length === 0) return nothing;
    if (this.#timeline !== picture.timeline) this.#begin(picture.timeline);
    const { speech } = picture;
    const words = viewWordsOf(speech.locale);
    const told = this.#words(picture.timeline, speech, picture.texts);
    const [name = '', above] = this.#names(this.#path, told).toReversed();
    return html`<div
      class="periods"
      role="group"
      aria-label=${words.periods}
      aria-describedby="period-keys"
      @click=${this.#click}
      @keydown=${this.#key}
    >
      <p id="period-keys" hidden>${words.periodKeys}</p>
      ${above === undefined ? nothing : this.#renderWayOut(name, fill(words.periodOut, { period: above }))}
      ${keyed(
        // A list of its own for each level: one that comes anew is heard, with its name, its size and the choice that gets the focus.
        this.#path,
        html`<ol role="list" aria-label=${fill(words.periodLevel, { n: speech.number(this.#path.length), period: name })}>
          ${this.#renderChoices(this.#choices, name, this.#at, told)}
        </ol>`,
      )}
    </div>`;
  }

  #renderWayOut(here: string, out: string): TemplateResult {
    return html`<button type="button" part="button" class="period-choice out" data-out tabindex="-1" aria-label=${`${here}. ${out}`}>
      <svg aria-hidden="true" viewBox="0 0 16 16"><path d="M8 13V3M4 7l4-4 4 4"></path></svg><span>${here}</span>
    </button>`;
  }

  /** Once for all frames of a view that moves: names are found by `Intl`, which takes its time. */
  readonly #renderChoices = memo((choices: readonly Period[], above: string, chosen: number, words: ChoiceWords) => {
    const names = namesWithin(choices, above, words);
    return choices.map((_, at) => this.#renderChoice({ choices, names, at, chosen }, words));
  });

  /** Of all that was gone into, everything first. */
  readonly #names = memo((path: readonly Gone[], words: ChoiceWords) => {
    const names: string[] = [];
    for (const { period, among } of path) names.push(namesWithin(among, names.at(-1), words)[among.indexOf(period)]!);
    return names;
  });

  readonly #words = memo((timeline: Timeline, speech: Speech, texts: Picture['texts']): ChoiceWords => ({ timeline, speech, texts }));

  #renderChoice({ choices, names, at, chosen }: Choice, words: ChoiceWords): TemplateResult {
    const { speech, texts } = words;
    const { first: rank, end } = choices[at]!;
    const size = end - rank;
    const isEvent = size === 1;
    const name = isEvent ? undefined : names[at];
    const label = name && countPeriod(name, size, speech);
    return html`<li aria-setsize=${choices.length} aria-posinset=${at + 1}>
      <button
        type="button"
        part="button"
        class=${isEvent ? 'period-choice single' : 'period-choice'}
        data-place=${at}
        data-size=${ifDefined(isEvent ? undefined : speech.number(size))}
        tabindex=${at === chosen ? 0 : -1}
        aria-label=${ifDefined(label)}
      >
        ${
          isEvent
            ? html`<span class="when">${texts[rank]!.date}</span>
                <span class="title" dir="auto" lang=${texts[rank]!.lang}>${texts[rank]!.title}</span>`
            : name
        }
      </button>
    </li>`;
  }

  #begin(timeline: Timeline): void {
    this.#timeline = timeline;
    const whole = wholePeriod(timeline);
    this.#path = [{ period: whole, among: [whole] }];
    this.#at = 0;
    this.#divide();
  }

  #divide(): void {
    const { period } = this.#path.at(-1)!;
    const periods = this.#timeline ? periodsWithin(this.#timeline, period) : [];
    const eventAt = (first: number): Period => ({ ...period, first, end: first + 1 });
    this.#choices = periods.length > 0 ? periods : Array.from({ length: period.end - period.first }, (_, at) => eventAt(period.first + at));
  }

  readonly #click = ({ target }: Event): void => {
    const button = (target as HTMLElement).closest<HTMLElement>('button');
    if (!button) return;
    if ('out' in button.dataset) this.#leaveTo(this.#path.length - 2);
    else this.#enter(Number(button.dataset['place']));
  };

  /** Arrows go with the text, whichever way time runs; digits by where they are on the keyboard, whatever is written on them. */
  readonly #key = (event: KeyboardEvent): void => {
    const { key, code } = event;
    if (isHeld(event)) return;
    const isMirrored = this.#reader.picture?.direction === 'rtl';
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1];
    const last = this.#choices.length - 1;
    const steps: Readonly<Record<string, number>> = {
      [isMirrored ? 'ArrowLeft' : 'ArrowRight']: this.#at + 1,
      [isMirrored ? 'ArrowRight' : 'ArrowLeft']: this.#at - 1,
      Home: 0,
      End: last,
    };
    const place = digit === undefined ? steps[key] : Number(digit) - 1;
    if (place !== undefined) this.#choose(Math.max(0, Math.min(last, place)));
    else if (INTO.has(key)) this.#enter(this.#at);
    else if (OUT.has(key) && this.#path.length > 1) this.#leaveTo(this.#path.length - 2);
    else if (key === 'Escape' && this.#path.length > 1) this.#leaveTo(0);
    else return;
    event.preventDefault();
  };

  #choose(at: number): void {
    this.#at = at;
    this.#update();
  }

  /** Into a period; from an event, to the event itself. */
  #enter(at: number): void {
    const choice = this.#choices[at];
    this.#at = at;
    if (choice === undefined) return;
    if (choice.end - choice.first === 1) {
      this.#goTo(choice.first);
      return;
    }
    this.#path = [...this.#path, { period: choice, among: this.#choices }];
    this.#at = 0;
    this.#divide();
    this.#look(choice);
    this.#update();
  }

  /** With its quote in the plot: that brings it out of a “+N” that it is in. */
  #goTo(rank: number): void {
    const { picture, selection } = this.#reader;
    if (picture?.layout === 'horizontal') selection.quotes.focus(rank);
    this.#reader.goTo(rank);
  }

  /** Back to one of those that were gone into, on what one comes from. */
  #leaveTo(depth: number): void {
    const from = this.#path[depth + 1]?.period.first;
    this.#path = this.#path.slice(0, depth + 1);
    this.#divide();
    this.#at = Math.max(
      0,
      this.#choices.findIndex(({ first }) => first === from),
    );
    this.#look(this.#path.at(-1)!.period);
    this.#update();
  }

  #look({ span }: Period): void {
    const { view, picture } = this.#reader;
    if (picture?.layout !== 'horizontal') return;
    if (this.#path.length === 1 || !Number.isFinite(span.to - span.from)) view.fit('reader');
    else {
      const room = (span.to - span.from) * MARGIN;
      view.zoomTo(instant(span.from - room), instant(span.to + room), 'reader');
    }
  }

  /** The focus goes along. */
  #update(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>('.periods [tabindex="0"]')?.focus());
  }
}
