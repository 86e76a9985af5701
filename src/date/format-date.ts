import { phrase } from './date-words.js';
import { formatSingle, isPlain, plainFields, shownAt } from './format-single.js';
import { voiceOf, type FormatOptions, type Voice } from './format-options.js';
import type { Endpoint, ImpreciseDate, IntervalDate, SetDate, SetMember, SingleDate } from './imprecise-date.js';
import { shared } from './intl-cache.js';
import { joinRange, spellRange } from './spell.js';

export type { FormatOptions };

/**
 * A date in words for people, as precisely as it is known: `August 13, 2025`, `2024`, `1960s`, `about 1850 (taken as 1845–1855)`,
 * `by August 13, 2025`, `2022 – ongoing`, `66 million years ago`. English has words for all of it; other languages have Intl's words and
 * symbols (`~`, `?`, `…`, `≤`) where they are not given words. Times with an offset are told by the clock of their place.
 *
 * @throws RangeError for a malformed locale, calendar, numbering system or margin.
 */
export function formatDate(date: ImpreciseDate, options: FormatOptions): string {
  const voice = voiceOf(options);
  if (date.kind === 'date') return formatSingle(date, voice);
  return date.kind === 'interval' ? formatInterval(date, voice) : formatSet(date, voice);
}

function formatInterval({ start, end }: IntervalDate, voice: Voice): string {
  const { always, until } = voice.words;
  if (start.date && end.date) return formatRun(start.date, end.date, voice);
  if (start.edge === 'open' && end.edge === 'open') return always;
  if (start.edge === 'open' && end.date) return phrase(voice.words, until, formatSingle(end.date, voice));
  return joinRange(formatEnd(start, voice), formatEnd(end, voice), voice);
}

const formatEnd = ({ edge, date }: Endpoint, voice: Voice): string =>
  date ? formatSingle(date, voice) : edge === 'open' ? voice.words.ongoing : voice.words.unknown;

/** Two dates of one precision make a range of Intl's; others are told one by one. */
function formatRun(from: SingleDate, to: SingleDate, voice: Voice): string {
  const alike = from.precision === to.precision && from.parts.offsetMinutes === to.parts.offsetMinutes && !from.parts.offsetMinutes;
  if (alike && isPlain(from) && isPlain(to)) return spellRange(shownAt(from), shownAt(to), plainFields(from, voice), voice);
  return joinRange(formatSingle(from, voice), formatSingle(to, voice), voice);
}

function formatSet({ kind, members }: SetDate, voice: Voice): string {
  const texts = members.map((member) => formatMember(member, kind, voice));
  const type = kind === 'one-of' ? 'disjunction' : 'conjunction';
  return texts.length < 2 ? (texts[0] ?? '') : shared(Intl.ListFormat, voice.locale, { type }).format(texts);
}

function formatMember({ from, to, run }: SetMember, kind: SetDate['kind'], voice: Voice): string {
  const { words } = voice;
  const once = kind === 'one-of';
  const [first, last] = [from, to].map((date) => date && formatSingle(date, voice));
  if (!run || !from || !to) {
    if (!run && from) return formatSingle(from, voice);
    if (last) return phrase(words, once ? words.by : words.until, last);
    return once ? phrase(words, words.orLater, first ?? '') : joinRange(first ?? '', words.ongoing, voice);
  }
  return once ? phrase(words, words.between, first ?? '', last ?? '') : formatRun(from, to, voice);
}
