import type { DatasetQuote } from '../model/dataset.js';
import { filled } from './draft.js';
import type { JsonObject } from './read-json.js';
import { addressOf, namesOf, nodesIn, textIn, wordsOf } from './schema-org-nodes.js';
import { readNodeDate, sourceOf, type Reading } from './schema-org-reading.js';

/** Adds a fact check (`ClaimReview`): what was claimed is the event, the claim's words and the verdict its quotes. */
export function addReview(node: JsonObject, path: string, reading: Reading): void {
  const { draft } = reading;
  const [claim] = nodesIn(node['itemReviewed']);
  const [rating] = nodesIn(node['reviewRating']);
  const claimed = textIn(node['claimReviewed']);
  const verdict = textIn(rating?.['alternateName']);
  const appearance = claim && sourceOf(claim['firstAppearance'] ?? claim['appearance'], reading);
  const edtf = readNodeDate(claim?.['datePublished'] ?? node['datePublished'], `${path}/datePublished`, draft);
  if (claim?.['datePublished'] === undefined) draft.changed(path, 'a claim without a date stands at the day of its review');
  draft.event(
    {
      date: edtf,
      title: claimed,
      status: 'disputed',
      people: namesOf(claim?.['author']),
      url: addressOf(node['url']),
      quotes: [
        { exact: claimed, source: appearance },
        { exact: verdict, source: sourceOf({ name: wordsOf(node['author']), url: node['url'] }, reading), stance: 'disputes' as const },
      ]
        .filter(({ exact }) => exact !== '')
        .map((quote) => filled<DatasetQuote>(quote)),
    },
    path,
  );
}
