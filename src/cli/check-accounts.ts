import { overlap, type Dated } from './check-dates.js';
import type { Finding } from './finding.js';

/** What `links` say about the order of two events. */
const orders: Readonly<Record<string, 'before' | 'after'>> = {
  precedes: 'before',
  before: 'before',
  causes: 'before',
  follows: 'after',
  after: 'after',
  'caused-by': 'after',
};

/** Checks what the dataset says about events beside each other: accounts that differ on a date, links that contradict the dates. */
export const checkAccounts = (events: readonly Dated[]): readonly Finding[] => [
  ...events.flatMap(checkAlternatives),
  ...checkClaimGroups(events),
  ...checkOrder(events),
];

/** Differing accounts are what alternatives are for: worth a note. One that says the same is a slip. */
function checkAlternatives({ date, path }: Dated): readonly Finding[] {
  return date.alternatives.flatMap(({ value, source }, index): readonly Finding[] => {
    const at = { rule: 'accounts', path: `${path}/date/alternatives/${index}` } as const;
    if (value.text === date.value.text)
      return [
        { ...at, severity: 'warning', message: `${value.text} is the date itself`, expected: 'another date, or one alternative less' },
      ];
    if (overlap({ earliestStart: value.min, latestEnd: value.max }, date.bounds)) return [];
    return [
      {
        ...at,
        severity: 'note',
        message: `accounts differ: ${date.value.text}, but ${value.text}${source === undefined ? '' : ` in source "${source.id}"`}`,
      },
    ];
  });
}

function checkClaimGroups(events: readonly Dated[]): readonly Finding[] {
  const groups = new Map<string, Dated[]>();
  for (const dated of events)
    if (dated.event.claimGroup !== undefined) groups.set(dated.event.claimGroup, [...(groups.get(dated.event.claimGroup) ?? []), dated]);
  return [...groups].flatMap(([name, members]): readonly Finding[] => {
    const [first, ...others] = members;
    if (first === undefined) return [];
    const at = { severity: 'note', rule: 'accounts' } as const;
    if (others.length === 0)
      return [
        {
          ...at,
          path: `${first.path}/claimGroup`,
          message: `is alone in the claim group "${name}"`,
          expected: 'another account of the same, or no claim group',
        },
      ];
    const apart = others.filter(({ date }) => !overlap(date.bounds, first.date.bounds));
    return apart.map(({ path, date }) => ({
      ...at,
      path: `${path}/date`,
      message: `accounts in the claim group "${name}" differ: ${first.date.value.text} (${first.path}), but ${date.value.text}`,
    }));
  });
}

function checkOrder(events: readonly Dated[]): readonly Finding[] {
  const byId = new Map(events.flatMap((dated) => (dated.event.id === undefined ? [] : [[dated.event.id, dated]])));
  return events.flatMap(({ event, date, path }) =>
    (event.links ?? []).flatMap(({ rel, to }, index): readonly Finding[] => {
      const [order, other] = [orders[rel], byId.get(to)];
      if (order === undefined || other === undefined) return [];
      const [earlier, later] = order === 'before' ? [date, other.date] : [other.date, date];
      if (earlier.bounds.earliestStart < later.bounds.latestEnd) return [];
      return [
        {
          severity: 'warning',
          rule: 'date',
          path: `${path}/links/${index}`,
          message: `"${rel}" contradicts the dates: ${date.value.text}, and ${other.date.value.text} for "${to}"`,
        },
      ];
    }),
  );
}
