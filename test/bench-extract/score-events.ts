import type { Dataset, DatasetEvent } from '../../src/model/index.js';

/** What an article tells: accepted dates, the words it stands on, accepted statuses and speakers (`null`: none). */
export interface OwnEvent {
  readonly date: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly status: readonly string[];
  readonly speaker: readonly (string | null)[];
}

export interface EventScore {
  readonly found: number;
  readonly gold: number;
  readonly matched: number;
  /** Of the matched, whose quotes have half of their union in common. */
  readonly tight: number;
  readonly status: number;
  readonly speaker: number;
  /** Matched gold events that name a speaker, and those whose speaker overlaps. */
  readonly named: number;
  readonly namedRight: number;
}

const edtfOf = ({ date }: DatasetEvent): string => (typeof date === 'string' ? date : date.edtf);

const share = (event: DatasetEvent, { start, end }: OwnEvent): { readonly ofShorter: number; readonly ofUnion: number } => {
  const [from = 0, to = 0] = [event.quotes?.[0]?.start, event.quotes?.[0]?.end];
  const common = Math.max(0, Math.min(end, to) - Math.max(start, from));
  return { ofShorter: common / Math.min(end - start, to - from), ofUnion: common / (Math.max(end, to) - Math.min(start, from)) };
};

function speakerMatches(event: DatasetEvent, accepted: readonly (string | null)[]): boolean {
  const speaker = event.quotes?.[0]?.speaker;
  if (typeof speaker !== 'string') return accepted.includes(null);
  return accepted.some((name) => name !== null && (name.includes(speaker) || speaker.includes(name)));
}

/** Compares the events of a dataset with the gold: the same date, and half of the shorter quote in common. */
export function scoreEvents({ events = [] }: Dataset, gold: readonly OwnEvent[]): EventScore {
  const taken = new Set<DatasetEvent>();
  const score = { found: events.length, gold: gold.length, matched: 0, tight: 0, status: 0, speaker: 0, named: 0, namedRight: 0 };
  for (const expected of gold) {
    const match = events.find(
      (event) => !taken.has(event) && expected.date.includes(edtfOf(event)) && share(event, expected).ofShorter >= 0.5,
    );
    if (match === undefined) continue;
    taken.add(match);
    score.matched++;
    if (share(match, expected).ofUnion >= 0.5) score.tight++;
    if (expected.status.includes(match.status ?? 'confirmed')) score.status++;
    const right = speakerMatches(match, expected.speaker);
    if (right) score.speaker++;
    if (expected.speaker[0] !== null) {
      score.named++;
      if (right) score.namedRight++;
    }
  }
  return score;
}
