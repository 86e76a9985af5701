/** Marks that all languages share, by category. */
export const marks: Readonly<Record<string, string>> = {
  comma: ',|،|·|∙|•',
  dash: '-|–|—|‑',
  slash: '/',
  dot: '.',
  colon: ':',
  apostrophe: "'",
  at: '@',
  left: '(',
  right: ')',
};
