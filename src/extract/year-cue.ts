import { isWord, means, type Words } from './lexicon.js';
import type { Token } from './tokens.js';

const opening = /^[([–—\-/،,;:؛«“"‘'’…]$/;
const closing = /^[)\].,،;:؛!?؟»”"’'–—\-/…]$/;

/** What a vocabulary knows of nouns that a year may stand before. */
const thing = /^(?:work|event-noun|namesake|named-after)$/;

/** «his 1995 book», «the secret 1902 pact»: in a noun phrase, before one thing that is not counted. */
function qualifies(words: Words, index: number): boolean {
  const { tokens, lexicon } = words;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!lexicon.vocabulary.cased || before?.kind !== 'word' || after?.kind !== 'word' || after.gap !== 'space') return false;
  return (
    !after.key.endsWith('s') &&
    after.key.length > 2 &&
    !isWord(words, index + 1, 'counted') &&
    !isWord(words, index - 1, 'before-number', 'past') &&
    lexicon.at(tokens, index + 1).every(({ category }) => thing.test(category))
  );
}

const known = new WeakMap<readonly Token[], Map<number, boolean>>();

/**
 * Whether four digits that nothing else marks as a year are one: after a word that leads to dates («in», «since», «منذ»), or set off
 * by punctuation on both sides, and not counting what follows («in 2000 villages», «Route 1600»). Remembered, as of a row of years each asks
 * for the one before it.
 */
export function standsAsYear(words: Words, index: number): boolean {
  const { tokens } = words;
  const answers = known.get(tokens) ?? new Map<number, boolean>();
  known.set(tokens, answers);
  const answer = answers.get(index) ?? readAsYear(words, index);
  answers.set(index, answer);
  return answer;
}

/** «في 1466 حادثة», «وجهت (1011) إنذاراً», but «في 2011 ثورة»: before a bare noun that nobody knows, what is no year of our time is how many. */
function countsThings(words: Words, index: number): boolean {
  const { tokens, lexicon } = words;
  const closed = tokens[index + 1]?.key === ')' ? index + 2 : index + 1;
  const key = tokens[index]?.key ?? '';
  if (lexicon.vocabulary.cased || (closed === index + 1 && /^(?:1[89]|20)/.test(key))) return false;
  const next = tokens[closed];
  return (
    next?.kind === 'word' &&
    next.gap === 'space' &&
    lexicon.at(tokens, closed).every(({ category }) => thing.test(category)) &&
    /^(?![وف]|ال)/.test(next.key)
  );
}

/** «من 1950 ألفا إلى 2025 نقطة»: after «from» or «to» a word that has no article, so that it is counted; «من 2000 إلى 5000»: to no year. */
function countsNext(words: Words, index: number, lead: number): boolean {
  const { tokens, lexicon } = words;
  const [after, next] = [tokens[index + 1], lexicon.at(tokens, index + 1)];
  if (tokens[index + 2]?.kind === 'digits' && isWord(words, index + 1, 'to'))
    return Number(tokens[index + 2]?.key) > 2200 || isWord(words, index + 3, 'counted');
  if (lexicon.vocabulary.cased || after?.gap !== 'space') return false;
  const isBare = next.length === 0 ? /^(?![وف]|ال)\p{L}/u.test(after.key) : isWord(words, index + 1, 'scale');
  return isBare && isWord(words, lead, 'min', 'to');
}

/** «LO-1998», «text 2028 to 1515», «pp. 1801–1815»: a part of a name, or a number to another. */
function isPartOf(words: Words, index: number, cued: boolean): boolean {
  const { tokens } = words;
  const [first, link] = [tokens[index - 2], tokens[index - 1]];
  if (!/^(?:to|[-–])$/.test(link?.key ?? '')) return false;
  if (first?.kind === 'digits') return !standsAsYear(words, index - 2);
  return !cued && first?.kind === 'word' && link?.key === '-' && link.gap === 'none' && tokens[index]?.gap === 'none';
}

function readAsYear(words: Words, index: number): boolean {
  const { tokens, lexicon } = words;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index]?.gap === 'none' && before && !opening.test(before.key) && before.key !== 'و') return false;
  if (tokens[index]?.gap === 'none' && before?.kind === 'mark' && /[.,:/]/.test(before.key)) return false;
  if (
    after?.gap === 'none' &&
    (!closing.test(after.key) || (/[.,:]/.test(after.key) && tokens[index + 2]?.kind === 'digits' && tokens[index + 2]?.gap === 'none'))
  )
    return false;
  const round = tokens[index]?.key.endsWith('00') === true;
  const free =
    !after ||
    after.gap === 'block' ||
    closing.test(after.key) ||
    lexicon.at(tokens, index + 1).some(({ category }) => category !== 'counted');
  if (!before || tokens[index]?.gap === 'block') return free && after !== undefined && after.gap !== 'block';
  if (qualifies(words, index)) return !round;
  // «mid-2019»
  const lead = before.key === '-' && tokens[index]?.gap === 'none' ? index - 2 : index - 1;
  // «في 2018 و2019»
  if (before.key === 'و' && tokens[index]?.gap === 'none' && tokens[index - 2]?.key.length === 4)
    return tokens[index - 2]?.kind === 'digits' && standsAsYear(words, index - 2) && (free || !round);
  const cued = isWord(words, lead, 'year-cue') || means(words, lead, 'unit', 'Y');
  if (isPartOf(words, index, cued)) return false;
  // «is 2025 metres high», but «in 2015 people …»
  const strong = isWord(words, lead, 'in', 'since', 'until', 'unit', 'year-word');
  if (!strong && after && isWord(words, index + 1, 'counted')) return false;
  if (countsThings(words, index) || (!strong && countsNext(words, index, lead))) return false;
  // «up 8% on 2024.», «بزيادة 8% عن 2024»: compared with a year of our time
  if (after && closing.test(after.key) && /^(19|20)/.test(tokens[index]?.key ?? '') && isWord(words, lead, 'over')) return !round;
  return (cued && (free || !round)) || (opening.test(before.key) && free && !round && after !== undefined && closing.test(after.key));
}
