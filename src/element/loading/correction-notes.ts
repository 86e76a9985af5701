import type { TimelineEvent } from '../../model/timeline.js';
import type { Words } from '../../render/quote-words.js';
import { dateWords, titleOf } from '../words/event-words.js';
import { arrivalWordsOf } from '../words/messages/arrival-words.js';
import { fill, type Speech } from '../words/speech.js';

/** «Updated 22 Nov 2026, 14:05. Before: 2024 · A treaty»: of an event that another with its id has come in place of (N9). */
export function correctionNotes({ corrected }: TimelineEvent, speech: Speech): Words[] {
  if (!corrected) return [];
  const { at, was } = corrected;
  const time = new Intl.DateTimeFormat(speech.dateOptions.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(speech.dateOptions.numberingSystem && { numberingSystem: speech.dateOptions.numberingSystem }),
  }).format(at);
  const before = `${dateWords(was, speech)} · ${titleOf(was, speech).text}`;
  return [{ text: fill(arrivalWordsOf(speech.locale).corrected, { time, before }), lang: speech.locale }];
}
