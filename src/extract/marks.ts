/** Marks that all languages share, by category. */
export const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  comma: { 1: ',|،' },
  dash: { 1: '-|–|—|‑' },
  slash: { 1: '/' },
  dot: { 1: '.' },
  colon: { 1: ':' },
  apostrophe: { 1: "'|’|‘" },
  at: { 1: '@' },
};
