import type { Card } from '../../render/quote-card.js';
import type { CardQuote } from '../../render/quote-words.js';

/** What is copied: a card's quotes, where they are read, and the comma of the reader's language. */
export interface Citation {
  readonly card: Card;
  readonly address: string;
  readonly comma: string;
}

/** «quote — speaker, work, date, address» as people paste it, a paragraph for every quote of the card (P12). */
function citationText({ card, address, comma }: Citation): string {
  return card.quotes.map((quote) => `${quote.exact.text} — ${[...creditOf(quote), address].join(comma)}`).join('\n\n') || address;
}

/** The same as HTML. Everything is escaped by the document that builds it. */
function citationHtml({ card: { quotes }, address, comma }: Citation): string {
  const box = document.createElement('div');
  for (const quote of quotes) {
    const block = box.appendChild(document.createElement('blockquote'));
    block.lang = quote.exact.lang;
    block.textContent = quote.exact.text;
    if (quote.cite) block.cite = quote.cite;
    const credit = box.appendChild(document.createElement('p'));
    credit.append(`— ${creditOf(quote).join(comma)}${comma}`);
    const link = credit.appendChild(document.createElement('a'));
    link.href = address;
    link.textContent = address;
  }
  return box.innerHTML;
}

function creditOf({ speaker, work, publisher, published }: CardQuote): string[] {
  return [speaker?.text, work?.text, publisher?.text, published?.text].filter((part) => part !== undefined);
}

/** Puts a citation on the clipboard, with its markup where the browser takes it. False where the page may not. */
export function copyCitation(citation: Citation): Promise<boolean> {
  const text = citationText(citation);
  if (typeof ClipboardItem === 'undefined') return copyText(text);
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(citationHtml(citation), 'text/html') };
  return allowed(() => navigator.clipboard.write([new ClipboardItem(item)]));
}

/** Puts a text on the clipboard. False where the page may not. */
export function copyText(text: string): Promise<boolean> {
  return allowed(() => navigator.clipboard.writeText(text));
}

/** Without permission, or on a page without a secure connection, there is nothing to be done but to say so. */
async function allowed(copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch {
    return false;
  }
}
