import type { DatasetEvent } from '../model/dataset.js';
import type { Loss } from './conversion.js';

/** What a format may have no room for: whether the event has it, where, what to say, and whether it is there in another way (by default it is lost). */
export type Lack = readonly [applies: boolean, key: string, message: string, kind?: Loss['kind']];

/** The losses of an event at `path`, in the order of the list. */
export const lossesAt = (path: string, lacks: readonly Lack[]): readonly Loss[] =>
  lacks.filter(([applies]) => applies).map(([, key, message, kind = 'lost']) => ({ kind, path: `${path}/${key}`, message }));

/** The date of an event as it is written in EDTF. */
export const edtfOf = ({ date }: Pick<DatasetEvent, 'date'>): string => (typeof date === 'string' ? date : date.edtf);
