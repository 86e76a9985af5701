/** The primary language of a BCP 47 tag, in small letters: `ar` of `ar-DZ`. */
export const primaryLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
