import type { CardWords } from './messages.js';

/** Beside what writes cards: nobody needs them before. */
export const cardWords: CardWords = {
  agreement: 'The accounts agree on: {range}',
  noAgreement: 'The accounts agree on no date.',
  defaultMargin: 'the range is this timeline’s usual one',
  relativeTo: 'measured from {date}',
  basis: { stated: 'as the source gives it', inferred: 'worked out from the source', estimated: 'estimated' },
  otherDate: 'Another account: {date}',
  stance: { disputes: 'Disputed', mentions: 'Also mentioned' },
  translation: { human: 'Translation', machine: 'Machine translation' },
  omission: 'words left out',
  showing: 'Showing {range}: {n} of {events}.',
  showingAll: 'Showing everything: {events}, {range}.',
  openSource: 'Open in the source',
  openArchive: 'Archived copy',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'This page may not copy',
  fullQuote: 'Show full quote',
  backToEvent: 'Back to the event',
  noQuote: 'No quote is given for this event.',
  comma: ', ',
};
