import type { BrokenOff } from '../../model/ndjson-reader.js';
import { LoadError } from './fetch-dataset.js';

const FAILURES = { cut: 'json', lost: 'network', html: 'html' } as const;
const WORDS = { cut: 'ends in the middle of', lost: 'broke off before', html: 'turns into a web page at' };

/** Where an answer has stopped, for developers. */
export const errorOf = (url: string, { how, line }: BrokenOff): LoadError =>
  new LoadError(FAILURES[how], `${url} ${WORDS[how]} line ${String(line)}`);
