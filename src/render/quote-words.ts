import { html, nothing, type TemplateResult } from 'lit';

/** Some author's words: text, never HTML. */
export interface Words {
  readonly text: string;
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface CardLink {
  readonly href: string;
  readonly text: string;
}

export interface CardQuote {
  readonly exact: Words;
  /** Address of the source, for `cite`. */
  readonly cite: string | undefined;
  /** «Disputed», where the quote does not support the event. */
  readonly stance: string | undefined;
  readonly speaker: Words | undefined;
  readonly work: Words | undefined;
  readonly publisher: Words | undefined;
  readonly published: { readonly text: string; readonly datetime: string | undefined } | undefined;
  readonly translation: (Words & { readonly label: string }) | undefined;
  readonly links: readonly CardLink[];
}

/** Not a space more than the source has: what stands between the tags here is part of the quote. */
export function renderWords({ exact, cite }: CardQuote, folded: boolean, omission: string): TemplateResult {
  const words = withOmissions(exact.text, omission);
  const dir = exact.dir ?? 'auto';
  // prettier-ignore
  return html`<blockquote part="quote" class=${folded ? 'folded' : ''} cite=${cite ?? nothing} lang=${exact.lang} dir=${dir}>${words}</blockquote>`;
}

/** Who said it, and where. */
export function renderAttribution({ speaker, work, publisher, published }: CardQuote): TemplateResult {
  const name = ({ text, lang }: Words): TemplateResult => html`<bdi lang=${lang}>${text}</bdi>`;
  const parts = [
    ...(speaker ? [html`<span class="speaker">${name(speaker)}</span>`] : []),
    ...(work ? [html`<cite>${name(work)}</cite>`] : []),
    ...(publisher ? [name(publisher)] : []),
    ...(published ? [html`<time datetime=${published.datetime ?? nothing}>${published.text}</time>`] : []),
  ];
  return html`<span class="who">${parts.map((part, at) => (at === 0 ? part : html`<span aria-hidden="true"> · </span>${part}`))}</span>`;
}

/** An editor's “[…]” keeps its characters, and says what it is. */
function withOmissions(text: string, label: string): readonly unknown[] {
  return text
    .split(/(\[(?:…|\.\.\.)\])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\[(?:…|\.\.\.)\]$/u.test(piece) ? html`<span role="img" aria-label=${label}>${piece}</span>` : piece));
}
