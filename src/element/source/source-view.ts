import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Source, Timeline } from '../../model/timeline.js';
import type { EventSourceElement } from '../event-source.js';
import { memo } from '../memo.js';
import { MetricsController } from '../measure/metrics-controller.js';
import { MarkedPassages } from './marked-passages.js';
import type { PassageMarks } from './passage-marks.js';
import { PassageReader, type PassageReaderOwner } from './passage-reader.js';
import { countQuotes, type Passage } from './passages.js';
import { scrollToPassage } from './scroll-to-passage.js';
import { SourceLoader, type SourceState } from './source-loader.js';
import { renderQuotes, renderSourceHeader, renderTextState, type SourceVoice } from './source-templates.js';
import { lazySourceMessages, sourceMessagesOf } from '../words/source-words.js';
import { createSpeech, directionOf } from '../words/speech.js';
import { slottedStyles, sourceStyles } from '../styles/source.styles.js';
import { directionAt, localeOf } from '../surroundings.js';
import { layOutText, type LaidText } from './text-blocks.js';
import { indexText } from './text-index.js';
import { TimelineLink } from './timeline-link.js';
import { lazyVocabulary, vocabularyOf } from '../words/vocabulary.js';

/** Everything that an `<event-source>` does, from a timeline and a text to marked passages and a list of verdicts. */
export class SourceView implements ReactiveController, PassageReaderOwner {
  #host: EventSourceElement;
  #states: CustomStateSet;
  #metrics: MetricsController;
  #link: TimelineLink;
  #loader: SourceLoader;
  #reader: PassageReader;
  #marked: MarkedPassages;
  #voice = memo(voiceFor);
  #laid = memo(layOutText);
  #content: MutationObserver;
  #said: SourceVoice = voiceFor('en', 'gregory', 'auto');
  #direction: 'ltr' | 'rtl' = 'ltr';
  #state: SourceState = { kind: 'loading' };
  #timeline: Timeline | null = null;
  #source: Source | undefined;
  #body: LaidText | undefined;
  /** Counts what changes in the element's own content. */
  #changes = 0;
  #open: string | null = null;

  constructor(host: EventSourceElement, states: CustomStateSet) {
    this.#host = host;
    this.#states = states;
    this.#content = new MutationObserver(() => {
      this.#changes++;
      host.requestUpdate();
    });
    this.#metrics = new MetricsController(host);
    this.#link = new TimelineLink(host);
    this.#loader = new SourceLoader(host);
    this.#reader = new PassageReader(host, this.#link, this);
    this.#marked = new MarkedPassages(() => {
      this.#reader.reset();
      host.requestUpdate();
    });
    const root = host.shadowRoot;
    if (root && sourceStyles.styleSheet) root.adoptedStyleSheets.push(sourceStyles.styleSheet);
    if (root) this.#metrics.attach(root);
    host.addController(this);
  }

  get passages(): readonly Passage[] {
    return this.#marked.found ?? [];
  }

  get marks(): PassageMarks | undefined {
    return this.#marked.marks;
  }

  /** Resolves when nothing is on its way any more, and what came is shown. */
  async settled(): Promise<void> {
    for (let last: unknown; last !== this.#loader.loading;) {
      last = this.#loader.loading;
      await last;
      await this.#host.updateComplete;
      await this.#marked.loading;
      await this.#host.updateComplete;
    }
  }

  hostConnected(): void {
    this.#content.observe(this.#host, { childList: true, subtree: true, characterData: true });
    const root = this.#host.getRootNode();
    const sheet = slottedStyles.styleSheet;
    if (sheet && (root instanceof Document || root instanceof ShadowRoot) && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets.push(sheet);
  }

  hostDisconnected(): void {
    this.#content.disconnect();
    this.#marked.clear();
  }

  /** Loads the words of the reader's language. */
  async prepare(): Promise<void> {
    const locale = localeOf(this.#host, this.#host.locale, this.#link.follow()?.timeline ?? null);
    await Promise.all([lazyVocabulary(locale)?.load(), lazySourceMessages(locale)?.load()]);
  }

  hostUpdate(): void {
    const host = this.#host;
    const element = this.#link.follow();
    const timeline = (this.#timeline = element?.timeline ?? null);
    this.#source = timeline?.sources.get(host.source ?? timeline.sources.keys().next().value ?? '');
    this.#state = this.#loader.follow(element, this.#source);
    const locale = localeOf(host, host.locale, timeline);
    this.#said = this.#voice(locale, element?.calendar ?? 'gregory', element?.numerals ?? 'auto');
    this.#direction = directionAt(host, locale);
    const { kind } = this.#state;
    this.#body = this.#state.kind === 'text' ? this.#laid(this.#state.text) : undefined;
    const own = kind === 'own' ? this.#changes : undefined;
    this.#marked.search(timeline, this.#source, [this.#body, own], () =>
      own === undefined ? this.#body?.index : indexText(ownNodes(host)),
    );
    this.#states[kind === 'loading' ? 'add' : 'delete']('loading');
    this.#states[kind === 'failed' ? 'add' : 'delete']('error');
    this.#metrics.refresh();
  }

  hostUpdated(): void {
    this.#marked.mark();
    // What was wrapped in spans is nobody's change.
    this.#content.takeRecords();
    this.marks?.light(this.#reader.lit);
    const box = this.#box;
    // What scrolls can be reached with the keyboard.
    if (box) box.tabIndex = box.scrollHeight > box.clientHeight + 1 ? 0 : -1;
    const { open } = this.#link;
    if (open === this.#open) return;
    this.#open = open;
    const openedBy = this.#link.takeOpener();
    const first = this.passages.findIndex(({ event, end }) => event.id === open && end > 0);
    if (openedBy !== 'here' && first >= 0) this.#reveal(first, openedBy === 'choice');
  }

  render(): TemplateResult {
    const { kind } = this.#state;
    const { click, pointer, key } = this.#reader;
    const isShown = kind === 'own' || kind === 'text';
    return html`<section class="frame" aria-labelledby="heading" lang=${this.#said.messages.lang} dir=${this.#direction} @keydown=${key}>
      ${renderSourceHeader(this.#source, this.#said)} ${isShown ? nothing : renderTextState(this.#state, this.#said, this.#retry)}
      <div
        class=${`text ${kind}${this.#reader.over ? ' over' : ''}`}
        part="text"
        role="group"
        aria-label=${this.#said.messages.text}
        lang=${ifDefined(this.#lang)}
        dir=${this.#textDirection}
        ?hidden=${!isShown}
        @click=${click}
        @pointermove=${pointer}
        @pointerleave=${pointer}
      >
        ${this.#body?.element}<slot></slot>
      </div>
      ${isShown ? this.#renderQuotes() : nothing}
    </section>`;
  }

  /** Brings a passage into view inside the element. */
  readonly reveal = (passage: number): void => this.#reveal(passage, false);

  #renderQuotes(): TemplateResult {
    const { lit, tabStop, click, pointer, focus } = this.#reader;
    const { found } = this.#marked;
    const total = this.#timeline && this.#source ? (found?.length ?? countQuotes(this.#timeline, this.#source.id)) : undefined;
    const state = { passages: found, total, lit, tabStop, selected: this.#link.selected };
    return html`<div
      class="quotes"
      part="quotes"
      @click=${click}
      @pointerover=${pointer}
      @pointerleave=${pointer}
      @focusin=${focus}
      @focusout=${focus}
    >
      ${renderQuotes(state, this.#said)}
    </div>`;
  }

  #retry = (): void => {
    this.#loader.reload();
  };

  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.text');
  }

  /** The text's own direction: what the dataset says of its source, else that of its language, else that of its letters. */
  get #textDirection(): 'ltr' | 'rtl' | 'auto' {
    return this.#source?.dir ?? (this.#lang ? directionOf(this.#lang) : 'auto');
  }

  get #lang(): string | undefined {
    const lang = this.#source?.lang ?? this.#timeline?.lang;
    return lang === 'und' ? undefined : lang;
  }

  #reveal(passage: number, byChoice: boolean): void {
    const { marks } = this;
    const box = this.#box;
    const keep = byChoice ? this.#link.follow() : undefined;
    if (box && marks) scrollToPassage({ boxes: () => marks.boxesOf(passage), box, keep });
  }
}

/** Makes what an `<event-source>` needs, once. */
export const createSourceView = (host: EventSourceElement, states: CustomStateSet): SourceView => new SourceView(host, states);

const voiceFor = (locale: string, calendar: string, numerals: string): SourceVoice => ({
  speech: createSpeech({ locale, calendar, numerals }, vocabularyOf(locale)),
  messages: sourceMessagesOf(locale),
});

const ownNodes = (host: Element): readonly Node[] => [...host.childNodes].filter((node) => !(node instanceof Element && node.slot));
