const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The number of an English month, from 1, by its name or the first three or more of its letters; undefined for other words. */
export function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const index = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september'));
  return index < 0 ? undefined : index + 1;
}
