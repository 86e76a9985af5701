const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text for XML and HTML, between tags and in quoted attributes: markup in data stays text, and characters that XML forbids (controls, halves
 * of pairs, U+FFFE and U+FFFF) are left out.
 */
export const escapeXml = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
