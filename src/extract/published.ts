import { daysFromCivil, daysInMonth } from '../date/civil-days.js';

/** When an article was published. */
export interface Published {
  /** Days since 1970-01-01, as the date is written; an offset does not move it. */
  readonly day: number;
  /** Minutes since midnight, where the time is given. */
  readonly minute?: number;
  /** Minutes that this time is ahead of UTC, where that is given. */
  readonly offset?: number;
}

/**
 * Reads the moment of publication: `2025-08-13`, also with a time of day (`2025-08-13T09:30:00+03:00`) or an EDTF qualifier after it.
 * `undefined` when there is none or it is no day.
 */
export function parsePublished(published: string | undefined): Published | undefined {
  const [written, year, month, day, hour, minute, sign, hours, minutes] =
    /^(\d{4})-(\d{2})-(\d{2})(?:$|[?~%]|[T ](\d{2}):(\d{2})(?::[\d.]+)?(?:Z|([+-])(\d{2}):?(\d{2}))?)/.exec(published?.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  const offset = Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  return {
    day: daysFromCivil(y, m, d),
    ...(hour === undefined ? {} : { minute: Number(hour) * 60 + Number(minute) }),
    ...(sign !== undefined || written?.endsWith('Z') === true ? { offset } : {}),
  };
}
