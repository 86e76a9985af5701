/** The units that time is counted in: seconds, minutes, hours, days, weeks, weekends, months, quarters, seasons, years, decades, centuries. */
export type Unit = 's' | 'm' | 'h' | 'D' | 'W' | 'E' | 'M' | 'Q' | 'S' | 'Y' | 'X' | 'C';

/** A time of day, 24 hours. Absent parts are not written. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A calendar date as far as it is written; years are astronomical. */
export interface WrittenDate {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly calendar?: 'hijri';
}

/**
 * What an expression says, before it is known what it is measured from. `by` counts units from the anchor: −1 last, 0 this, 1 next.
 * `anchor` is `previous` where the words refer to a date mentioned before («the next day»), `either` where only the tense tells («بعد شهرين»), `ahead` where it is a
 * date in the future and a length of time in the past («in three days»).
 */
export type Meaning =
  | WrittenDate
  | { readonly kind: 'unit'; readonly unit: Unit; readonly by: number; readonly count?: number; readonly anchor?: 'previous' }
  | {
      readonly kind: 'distance';
      readonly unit: Unit;
      readonly count: number;
      readonly more?: Meaning;
      readonly anchor?: 'previous' | 'either' | 'ahead';
      readonly from?: Meaning;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly by?: number; readonly of?: Meaning; readonly anchor?: 'previous' }
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday?: number; readonly unit?: Unit; readonly of: Meaning }
  | { readonly kind: 'season'; readonly season: number; readonly by?: number; readonly of?: Meaning }
  | { readonly kind: 'month'; readonly month: number; readonly by: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly half?: boolean; readonly of: Meaning }
  | { readonly kind: 'edge'; readonly edge: number; readonly of: Meaning }
  | { readonly kind: 'rest'; readonly of: Meaning }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly kind: 'time'; readonly clock: Clock; readonly until?: Clock; readonly date?: Meaning; readonly by?: number }
  | { readonly kind: 'part'; readonly part: number; readonly date?: Meaning; readonly by?: number }
  | { readonly kind: 'about'; readonly of: Meaning }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year?: number; readonly by?: number }
  | { readonly kind: 'either'; readonly dates: readonly WrittenDate[]; readonly weekday?: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'event' }
  | { readonly kind: 'undated'; readonly type: 'DURATION' | 'SET' | 'REF' };
