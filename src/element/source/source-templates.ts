import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { wordingFor } from '../../model/wording.js';
import type { LocalizedText, Source } from '../../model/timeline.js';
import { dateWords, titleOf } from '../words/event-words.js';
import type { SourceMessages } from '../words/messages/source-messages.js';
import type { Passage } from './passages.js';
import type { SourceState } from './source-loader.js';
import { fill, type Speech } from '../words/speech.js';

/** How `<event-source>` says it. */
export interface SourceVoice {
  readonly speech: Speech;
  readonly messages: SourceMessages;
}

/** What the list of quotes shows. */
export interface QuotesState {
  /** Undefined while the text is searched. */
  readonly passages: readonly Passage[] | undefined;
  /** How many quotes there are; undefined without a timeline. */
  readonly total: number | undefined;
  /** Places in the list. */
  readonly lit: ReadonlySet<number>;
  /** The one that Tab reaches. */
  readonly tabStop: number;
  /** Id of the event that is pinned in the timeline. */
  readonly selected: string | null;
}

/** Above this many the list is folded at first. */
const FOLDED = 8;

/** Title, publisher and day of a source. */
export function renderSourceHeader(source: Source | undefined, { speech, messages }: SourceVoice): TemplateResult {
  const title = source && wordingFor(source.title, speech.locale);
  const name = (text: LocalizedText | undefined): TemplateResult[] => {
    const wording = text && wordingFor(text, speech.locale);
    return wording ? [html`<bdi lang=${wording.lang}>${wording.text}</bdi>`] : [];
  };
  const facts = [
    ...name(source?.author),
    ...name(source?.publisher),
    ...(source?.published ? [html`<span>${speech.date(source.published)}</span>`] : []),
    ...(source?.url
      ? [
          html`<a href=${source.url} target="_blank" rel="noopener external"
            >${messages.openOriginal}<span class="visually-hidden"> (${speech.messages.newTab})</span></a
          >`,
        ]
      : []),
  ];
  return html`<slot name="heading" id="heading"
      ><h2 part="heading" lang=${ifDefined(title?.lang)} class=${title ? '' : 'visually-hidden'}>
        <bdi>${title?.text ?? messages.region}</bdi>
      </h2></slot
    >
    ${facts.length > 0 ? html`<p class="facts" part="attribution">${facts.map((fact, at) => html`${at > 0 ? ' · ' : nothing}${fact}`)}</p>` : nothing}`;
}

/** Every quote with its verdict; those that the text does not have stand apart, and whole. */
export function renderQuotes(state: QuotesState, { speech, messages }: SourceVoice): TemplateResult {
  const { passages, total } = state;
  if (total === undefined) return html``;
  if (total === 0) return html`<p class="facts">${messages.noQuotes}</p>`;
  if (!passages) return html`<p class="facts">${speech.count(messages.quotes, total)}</p>`;
  const found = passages.findIndex(({ verdict }) => verdict === 'not-found');
  const rows = passages.map((passage, at) => renderQuote(passage, at, state, { speech, messages }));
  const [there, missing] = found < 0 ? [rows, []] : [rows.slice(0, found), rows.slice(found)];
  const list = (items: readonly TemplateResult[], label: string): TemplateResult =>
    html`<ol role="list" aria-label=${label}>
      ${items}
    </ol>`;
  return html`${
      missing.length > 0
        ? html`<div class="missing">
            <p>${messages.missingQuotes}</p>
            ${list(missing, messages.missingQuotes)}
          </div>`
        : nothing
    }
    <details ?open=${there.length <= FOLDED && there.length > 0}>
      <summary>${summaryOf(passages, { speech, messages })}</summary>
      ${list(there, messages.quoteList)}
    </details>`;
}

/** «8 quotes from this text: 7 verbatim; one not found» */
function summaryOf(passages: readonly Passage[], { speech, messages }: SourceVoice): string {
  const verdicts = Object.entries(messages.verdictCounts).flatMap(([name, forms]) => {
    const count = passages.filter(({ verdict }) => verdict === name).length;
    return count > 0 ? [speech.count(forms, count)] : [];
  });
  return `${speech.count(messages.quotes, passages.length)}: ${verdicts.join(speech.messages.listSeparator)}`;
}

const SIGNS: Readonly<Record<Passage['verdict'], string>> = { verbatim: '✓', 'verbatim-but-for-marks': '≈', 'not-found': '✕' };

function renderQuote(
  { event, quote, verdict }: Passage,
  at: number,
  state: QuotesState,
  { speech, messages }: SourceVoice,
): TemplateResult {
  const title = titleOf(event, speech);
  const date = dateWords(event, speech);
  return html`<li>
    <button
      type="button"
      part="quote"
      class=${state.lit.has(at) ? 'row lit' : 'row'}
      data-passage=${at}
      data-event-id=${event.id}
      tabindex=${at === state.tabStop ? 0 : -1}
      aria-pressed=${state.selected === event.id ? 'true' : 'false'}
    >
      <span class="title"><bdi lang=${title.lang}>${title.text}</bdi></span>
      ${title.text === date ? nothing : html`<span class="date">${date}</span>`}
      <span class="words" lang=${quote.lang} dir=${quote.source?.dir ?? 'auto'}>${speech.quoted(quote.exact)}</span>
      <span class="verdict ${verdict}" part="verdict"><span aria-hidden="true">${SIGNS[verdict]}</span> ${messages.verdicts[verdict]}</span>
    </button>
  </li>`;
}

/** The words for people while there is no text. */
export function renderTextState(state: SourceState, { speech, messages }: SourceVoice, retry: () => void): TemplateResult {
  if (state.kind === 'loading')
    return html`<slot name="loading"
      ><div class="state" role="status">
        <div class="ghost" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
        <p>${messages.loading}</p>
      </div></slot
    >`;
  if (state.kind !== 'failed') return html``;
  const words = fill(messages.failed[state.failure], { status: String(state.status ?? '') });
  const canRetry = ['network', 'status', 'html'].includes(state.failure);
  return html`<slot name="error"
    ><div class="state" role="alert">
      <p>${words}</p>
      ${canRetry ? html`<button type="button" part="button" class="retry" @click=${retry}>${speech.messages.retry}</button>` : nothing}
    </div></slot
  >`;
}
