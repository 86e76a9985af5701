import { cardWords } from './messages/card-words-en.js';
import type { CardWords } from './messages/messages.js';
import type { Speech } from './speech.js';

/** The words of cards, and of what the reader does: English's for languages that there are none for. */
export const cardWordsOf = ({ vocabulary }: Pick<Speech, 'vocabulary'>): CardWords => vocabulary.cardWords ?? cardWords;
