import type { TimelineEvent, Wording } from '../../model/timeline.js';
import { wordingFor } from '../../model/wording.js';
import type { Speech } from './speech.js';

/** What its sources are called, each once: who published it, else its title. */
export function sourceNames({ quotes }: TimelineEvent, { locale }: Speech): readonly Wording[] {
  const names = quotes.flatMap(({ source }) =>
    source ? (wordingFor(source.publisher, locale) ?? wordingFor(source.title, locale) ?? []) : [],
  );
  return names.filter(({ text }, at) => names.findIndex((other) => other.text === text) === at);
}
