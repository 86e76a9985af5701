import type { Card, CardQuote } from '../render/quote-card.js';

/** «quote — speaker, work, date, address» as people paste it (P12). */
export function citationText({ quotes: [quote] }: Card, address: string): string {
  return quote ? `${quote.exact.text} — ${creditOf(quote, address).join(', ')}` : address;
}

/** The same as HTML. Everything is escaped by the document that builds it. */
export function citationHtml({ quotes: [quote] }: Card, address: string): string {
  const box = document.createElement('div');
  if (quote) {
    const block = box.appendChild(document.createElement('blockquote'));
    block.lang = quote.exact.lang;
    block.textContent = quote.exact.text;
    if (quote.cite) block.cite = quote.cite;
  }
  const credit = box.appendChild(document.createElement('p'));
  credit.append(`— ${quote ? `${creditOf(quote).join(', ')}, ` : ''}`);
  const link = credit.appendChild(document.createElement('a'));
  link.href = address;
  link.textContent = address;
  return box.innerHTML;
}

function creditOf({ speaker, work, publisher, published }: CardQuote, address?: string): string[] {
  return [speaker?.text, work?.text, publisher?.text, published?.text, address].filter((part) => part !== undefined);
}

/** Puts a citation on the clipboard, with its markup where the browser takes it. Rejects where the page may not. */
export async function copyCitation(card: Card, address: string): Promise<void> {
  const text = citationText(card, address);
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(citationHtml(card, address), 'text/html') }),
  ]);
}
