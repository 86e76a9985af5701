import type { SourceMessages } from './source-messages.js';

export const sourceEn: SourceMessages = {
  lang: 'en',
  region: 'Source',
  text: 'Text of the source',
  openOriginal: 'Open the original',
  quotes: { one: 'One quote from this text', other: '{n} quotes from this text' },
  noQuotes: 'Nothing is quoted from this text.',
  quoteList: 'Quotes from this text',
  missingQuotes: 'Not found in this text',
  verdicts: {
    verbatim: 'verbatim',
    'verbatim-but-for-marks': 'verbatim but for marks and spacing',
    'not-found': 'not found',
  },
  verdictCounts: {
    verbatim: { one: 'one verbatim', other: '{n} verbatim' },
    'verbatim-but-for-marks': { one: 'one verbatim but for marks and spacing', other: '{n} verbatim but for marks and spacing' },
    'not-found': { one: 'one not found', other: '{n} not found' },
  },
  loading: 'Loading the text…',
  failed: {
    timeline: 'The timeline that this text belongs to cannot be shown.',
    source: 'The timeline has no such source.',
    text: 'The text of this source is not given.',
    network: 'The text could not be reached. Check the connection and try again.',
    status: 'The text could not be loaded: the server answered {status}.',
    html: 'A web page came back where plain text was expected.',
  },
};
