import type { Draft, DraftEvent } from './draft.js';
import { nowWord, type MarkwhenDate } from './markwhen-date.js';

/** An event while its lines are read. */
export interface OpenEvent {
  readonly date: MarkwhenDate;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly lane: string | undefined;
  readonly lines: string[];
  /** The date as it stands there. */
  readonly written: string;
}

const tag = /(?<=^|\s)#([\p{L}\p{N}_-]+)/gu;

/** The `#tags` of a text, each once. */
export const tagsIn = (text: string): readonly string[] => [...new Set([...text.matchAll(tag)].map(([, name = '']) => name))];

/** A text without its `#tags`, and without the gaps they leave. */
export const withoutTags = (text: string): string =>
  text
    .replace(tag, '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();

/** Words without brackets, and an address with an end in sight: else every bracket of a line would look for its own at the end of it. */
const link = /!?\[([^\][]*)\]\((https?:[^)\s]{1,2000})\)/g;

/** `[words](address)` becomes the words, the address a link. */
function readLinks(text: string, event: DraftEvent): string {
  return text.replace(link, (_, words: string, to: string) => {
    event.links = [...(event.links ?? []), { rel: 'mentions', to }];
    return words;
  });
}

/** Adds an event whose lines have all been read: its first line is the title, a line `id: …` its id, tags are categories. */
export function addMarkwhenEvent(
  open: OpenEvent,
  { draft, colors }: { readonly draft: Draft; readonly colors: ReadonlyMap<string, string> },
): void {
  const path = `line ${open.line}`;
  const { edtf, note, recurs } = open.date;
  const usesNow = nowWord.test(open.written);
  if (recurs) draft.lost(path, 'the further times of an event that recurs are left out');
  if (note !== undefined) draft.changed(path, note);
  if (usesNow) draft.changed(path, '“now” became the day that it was read on');
  const event: DraftEvent = {};
  const [title = '', ...rest] = open.lines.map((line) => readLinks(line, event));
  const words = rest.join('\n');
  const [idLine = '', id] = /^[ \t]*id:[ \t]*(\S+)[ \t]*(?:\n|$)/m.exec(words) ?? [];
  const summary = words.replace(idLine, '').trim();
  draft.event(
    {
      id,
      date: { edtf, ...(usesNow && { asWritten: open.written, basis: 'inferred' as const }) },
      title: withoutTags(title),
      summary: withoutTags(summary),
      lane: open.lane,
      categories: tagsIn(`${title}\n${summary}`).map((id) => draft.category({ id, color: colors.get(id) })),
      ...event,
    },
    path,
  );
}
