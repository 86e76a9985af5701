import { nothing, type TemplateResult } from 'lit';
import { instant } from '../../date/instant.js';
import { viewWithLabels } from '../../layout/view-with-labels.js';
import { rankOf } from '../../model/rank-of.js';
import type { Timeline } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import { renderStepper, renderStoryText, type StoryStep } from '../../render/story-steps.js';
import { dateWords, titleOf } from '../words/event-words.js';
import { viewWordsOf } from '../words/messages/view-words.js';
import type { Picture, PlotPicture } from '../picture.js';
import { isHeld } from '../reader/held-keys.js';
import type { ReaderController } from '../reader/reader-controller.js';
import type { SelectionHost } from '../reader/selection-controller.js';
import { fill, type Speech } from '../words/speech.js';

export { storyStyles as styles } from '../styles/story.styles.js';

type Step = Timeline['story'][number];

/** The story of one element: at which step it is, and what that shows. Nothing happens by itself (A21). */
export class StoryView {
  #host: SelectionHost;
  #reader: ReaderController;
  #whole: Timeline | undefined;
  #at = 0;

  constructor(host: SelectionHost, reader: ReaderController) {
    this.#host = host;
    this.#reader = reader;
  }

  /** Goes along with a dataset, before there is a picture of it: begins at the event that is selected, else at the first step. */
  follow(whole: Timeline): void {
    if (whole === this.#whole) return;
    this.#whole = whole;
    const { story } = whole;
    if (story.length === 0) console.warn('event-timeline: `story` is set, but the dataset has no story.');
    const selected = this.#reader.selection.linked ?? this.#host.selected;
    const at = story.findIndex(({ event }) => event === selected);
    this.#at = Math.max(0, at);
    const step = story[this.#at];
    if (!step) return;
    if (selected === null) this.#host.selected = step.event;
    void this.#host.updateComplete.then(() => {
      const { picture } = this.#reader;
      if (picture?.layout === 'horizontal') this.#show(step, picture, 'at once');
    });
  }

  /** To another step: by how many, or which. */
  go(by: number, to?: number): void {
    const { picture } = this.#reader;
    const story = picture?.whole.story ?? [];
    const at = Math.max(0, Math.min(story.length - 1, (to ?? this.#at) + by));
    const step = story[at];
    if (!picture || !step || (at === this.#at && to === undefined)) return;
    this.#at = at;
    const rank = rankOf(picture.timeline, step.event);
    if (rank !== -1) this.#reader.focus = rank;
    // What is told of lies over nothing that is to be read.
    this.#reader.selection.roomy = true;
    this.#reader.selection.quotes.pin(rank === -1 ? undefined : rank);
    if (picture.layout === 'horizontal') {
      this.#show(step, picture, 'in flight');
      const words = `${placeOf(at, story, picture.speech)}. ${textOf(step, at, picture).text.text}`;
      this.#reader.status?.say('story', () => words);
    } else this.#scrollTo(rank);
    this.#host.requestUpdate();
  }

  /** Step by step over the plot; else, where the page is scrolled, all of it as text. */
  render(picture: Picture): TemplateResult | typeof nothing {
    const { story } = picture.whole;
    if (story.length === 0) return nothing;
    const { speech } = picture;
    const steps = story.map((step, at) => textOf(step, at, picture));
    const { story: label, previousStep: previous, nextStep: next } = viewWordsOf(speech.locale);
    if (picture.layout !== 'horizontal') return renderStoryText(steps, { story: label });
    const labels = { story: label, previous, next, place: placeOf(this.#at, story, speech) };
    return renderStepper(steps, this.#at, labels, this.#key);
  }

  /** Arrows go with the text, whichever way time runs. */
  #key = (event: KeyboardEvent): void => {
    const { picture } = this.#reader;
    if (!picture || isHeld(event)) return;
    const [back, forth] = picture.direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    const moves: Readonly<Record<string, () => void>> = {
      [back]: () => this.go(-1),
      [forth]: () => this.go(1),
      Home: () => this.go(0, 0),
      End: () => this.go(0, picture.whole.story.length - 1),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  /** Its window of time where it has one, with room for labels; else its event, no further than needed. */
  #show({ event, start, end }: Step, { plan, scene, timeline, store }: PlotPicture, how: 'at once' | 'in flight'): void {
    const { view } = this.#reader;
    const rank = rankOf(timeline, event);
    if (!start && !end) {
      if (rank !== -1) view.reveal(rank, 'program');
      return;
    }
    const from = start?.min ?? store.extent?.from ?? instant(-Infinity);
    const to = end?.max ?? store.extent?.to ?? instant(Infinity);
    const target = viewWithLabels(plan, from, to, scene.width);
    if (how === 'in flight') view.fly(target, 'program');
    else view.move(target, 'program');
  }

  #scrollTo(rank: number): void {
    void this.#host.updateComplete.then(() => {
      const event = this.#host.shadowRoot?.querySelector<HTMLElement>(`#event-${String(rank)}`);
      event?.scrollIntoView({ block: 'center' });
      event?.focus({ preventScroll: true });
    });
  }
}

const placeOf = (at: number, story: Timeline['story'], speech: Speech): string =>
  fill(viewWordsOf(speech.locale).step, { n: speech.number(at + 1), total: speech.number(story.length) });

/** A step without a sentence is told by the title of its event. */
function textOf({ text, event: id }: Step, at: number, { whole, speech }: Picture): StoryStep {
  const event = whole.events[rankOf(whole, id)];
  const title = event && titleOf(event, speech);
  const said = wordingFor(text, speech.locale) ?? title;
  return {
    number: speech.number(at + 1),
    text: said ? { text: said.text, lang: said.lang } : { text: id, lang: speech.locale },
    event: event && title ? `${dateWords(event, speech)} · ${title.text}` : id,
  };
}
