import { formatSpan } from '../../date/format-span.js';
import { instant } from '../../date/instant.js';
import { wordingFor } from '../../model/wording.js';
import type { SceneCluster } from '../../scene/scene.js';
import { Extent, type Reach } from '../../store/event-store.js';
import { cardWordsOf } from './card-words.js';
import { knownTo } from './event-words.js';
import type { Picture, PlotPicture } from '../picture.js';
import { laneName } from '../pipeline.js';
import { fill, type Speech } from './speech.js';

/**
 * What is said after the name, in short sentences: precision and source (P14); and the lane where that is seen alone, with no heading or text
 * of its own. Nothing that the name has said already: the status, which is part of every name (U6); that a date is not certain; of one of
 * several accounts, who tells it.
 */
export function describeEvent(rank: number, { speech, layout, timeline, whole, texts }: Picture): readonly string[] {
  const { messages } = speech;
  const event = timeline.events[rank]!;
  const isUnsaid = event.date.value.uncertain && texts[rank]!.date === event.date.asWritten;
  const lane = layout === 'horizontal' && timeline.lanes === whole.lanes ? event.lane : undefined;
  const source = event.quotes.find((quote) => quote.source)?.source;
  const name = source && (wordingFor(source.publisher, speech.locale) ?? wordingFor(source.title, speech.locale))?.text;
  const isTold = name !== undefined && event.teller !== undefined && texts[rank]!.date.includes(name);
  const known = [knownTo(event.date.value, messages), ...(isUnsaid ? [messages.uncertain] : [])];
  const told = name && !isTold ? [fill(messages.source, { source: shorten(name, SOURCE) })] : [];
  // A lane by itself: it is written once, whatever else is known of its events.
  return lane === undefined
    ? [sentences(...known, ...told)]
    : [sentences(...known), sentences(shorten(laneName(timeline, lane, speech), LANE)), ...told.map((part) => sentences(part))];
}

const sentences = (...parts: readonly string[]): string => parts.map((part) => (part.endsWith('…') ? part : `${part}.`)).join(' ');

/** A description stays under 120 characters; the full name is in the card. */
const shorten = (name: string, most: number): string => (name.length > most ? `${name.slice(0, name.lastIndexOf(' ', most - 1))} …` : name);
const SOURCE = 48;
const LANE = 24;

/** What a cluster is called by those who cannot see where it is. */
export function describeCluster(cluster: SceneCluster, picture: PlotPicture): string {
  const { speech } = picture;
  const more = speech.count(speech.messages.moreEvents, cluster.ranks.size);
  return more + cardWordsOf(speech).comma + spanWords(rangeOf(cluster, picture), speech);
}

/** As precisely as its ends are known; of those with many events, when the last of them begins. */
function rangeOf({ ranks, first, reach }: SceneCluster, { store, scale, timeline }: PlotPicture): Reach {
  const looked = ranks.size <= MANY ? [...ranks] : [];
  const extent = new Extent();
  // Of those in columns none is made an object for this.
  if (!timeline.columns) for (const rank of looked) extent.add(timeline.events[rank]!.date);
  if (extent.value) return extent.value;
  const { from, to } = store.spans[first]!;
  return { from, to: instant(Math.max(to, scale.warpToTime(reach.end), ...looked.map((rank) => store.spans[rank]!.to))) };
}

/** By voice: what stretches are called. */
const known = new WeakMap<Speech, Map<string, string>>();
/** So many are kept: those of some views. */
const KEPT = 500;

/** A stretch in words, which `Intl` takes long to find: while one pans, nearly all of them are those of the view before. */
function spanWords(reach: Reach, speech: Speech): string {
  let words = known.get(speech);
  if (!words || words.size >= KEPT) known.set(speech, (words = new Map<string, string>()));
  const key = [reach.from, reach.to, reach.first?.text, reach.last?.text].join(' ');
  const found = words.get(key) ?? formatSpan(reach, speech.dateOptions);
  words.set(key, found);
  return found;
}

/** So many events of a cluster are looked at one by one. */
const MANY = 200;
