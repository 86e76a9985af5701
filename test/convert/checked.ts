import { expect } from 'chai';
import { ConvertError, type Converted, type Exported, type Loss } from '../../src/convert/index.js';
import type { Dataset, DatasetEvent } from '../../src/model/dataset.js';
import { parseDataset } from '../../src/model/parse-dataset.js';

/** What a reader makes of an input that it should not throw anything but a `ConvertError` for. */
export function attempt(read: () => Converted): Converted | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConvertError) return undefined;
    throw error;
  }
}

/** The dataset of a conversion, which `parseDataset` has nothing to say about. */
export function checked({ dataset }: Pick<Converted, 'dataset'>): Dataset {
  const { problems, timeline } = parseDataset(dataset);
  expect(problems).to.deep.equal([]);
  expect(timeline?.events.length).to.equal(dataset.events?.length);
  return dataset;
}

/** Its events. */
export const eventsOf = (converted: Pick<Converted, 'dataset'>): readonly DatasetEvent[] => checked(converted).events ?? [];

/** The EDTF of an event. */
export const edtfOf = ({ date }: DatasetEvent): string => (typeof date === 'string' ? date : date.edtf);

/** The EDTF of all events. */
export const datesOf = (converted: Pick<Converted, 'dataset'>): readonly string[] => eventsOf(converted).map(edtfOf);

/** What was lost or changed, in its words. */
export const lossesOf = ({ losses }: { readonly losses: readonly Loss[] }, kind: Loss['kind'] = 'lost'): readonly string[] =>
  losses.filter((loss) => loss.kind === kind).map(({ path, message }) => `${path}: ${message}`);

/** A dataset of the events given. */
export const datasetOf = (...events: readonly DatasetEvent[]): Dataset => ({ version: 1, events: [...events] });

/** What an export gives, whatever it lost. */
export const outputOf = <T>({ output }: Exported<T>): T => output;
