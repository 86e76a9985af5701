import type { Card } from '../../render/quote-card.js';
import type { CardQuote } from '../../render/quote-words.js';

/** «quote — speaker, work, date, address» as people paste it, a paragraph for every quote of the card (P12). */
export function citationText({ quotes }: Card, address: string): string {
  return quotes.map((quote) => `${quote.exact.text} — ${[...creditOf(quote), address].join(', ')}`).join('\n\n') || address;
}

/** The same as HTML. Everything is escaped by the document that builds it. */
export function citationHtml({ quotes }: Card, address: string): string {
  const box = document.createElement('div');
  for (const quote of quotes) {
    const block = box.appendChild(document.createElement('blockquote'));
    block.lang = quote.exact.lang;
    block.textContent = quote.exact.text;
    if (quote.cite) block.cite = quote.cite;
    const credit = box.appendChild(document.createElement('p'));
    credit.append(`— ${creditOf(quote).join(', ')}, `);
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
export function copyCitation(card: Card, address: string): Promise<boolean> {
  const text = citationText(card, address);
  if (typeof ClipboardItem === 'undefined') return copyText(text);
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(citationHtml(card, address), 'text/html') };
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
