/** The units that time is counted in: seconds, minutes, hours, days, weeks, weekends, months, quarters, seasons, years, decades, centuries. */
export type Unit = 's' | 'm' | 'h' | 'D' | 'W' | 'E' | 'M' | 'Q' | 'S' | 'Y' | 'X' | 'C';

/** A time of day, 24 hours. Absent parts are not written. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes that its zone is ahead of UTC, where the words name it. */
  readonly zone?: number;
  /** Nothing says in which half of the day an hour up to twelve lies. */
  readonly open?: boolean;
}

/** How an expression is dated; the last three have no date, and are the types that are told of them. */
export type Kind =
  | 'quantity'
  | 'date'
  | 'either'
  | 'unit'
  | 'distance'
  | 'weekday'
  | 'weekdays'
  | 'nth'
  | 'division'
  | 'decade'
  | 'century'
  | 'edge'
  | 'rest'
  | 'range'
  | 'day-range'
  | 'time'
  | 'part'
  | 'about'
  | 'holiday'
  | 'now'
  | 'event'
  | 'DURATION'
  | 'SET'
  | 'REF';

/**
 * What an expression says, before it is known what it is measured from: its kind, and what the places of its pattern were filled with,
 * by their names. Years are as they are written, so 44 BC is 44 with `era` −1.
 */
export interface Meaning {
  readonly kind: Kind;
  readonly year?: number;
  /** Two digits. */
  readonly short?: number;
  /** −1 before Christ; −543 what the Buddhist era is ahead. */
  readonly era?: number;
  readonly month?: number;
  /** Its other name, beside it: «حزيران/يونيو». */
  readonly twin?: number;
  /** A Hijri month. */
  readonly hmonth?: number;
  /** Marked as a Hijri year. */
  readonly hijri?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The first day of a range of days, the first of two centuries. */
  readonly first?: number;
  /** Days between the first and the last of a row. */
  readonly second?: number;
  readonly third?: number;
  /** Counts from the anchor: −1 last, 0 this, 1 next. */
  readonly by?: number;
  /** Not one that is so near that it would be called «this». */
  readonly far?: number;
  /** −1 backwards. */
  readonly sign?: number;
  /** It ends there, and may be any day before. */
  readonly bound?: number;
  readonly count?: number;
  readonly unit?: Unit;
  /** A pair of a unit: a dual, a fortnight. */
  readonly two?: Unit;
  /** How much; then what is added to it. */
  readonly much?: Meaning;
  readonly more?: Meaning;
  readonly further?: Meaning;
  readonly last?: Meaning;
  readonly nth?: number;
  readonly season?: number;
  readonly half?: number;
  readonly century?: number;
  /** 1 early, 2 in the middle, 3 late. */
  readonly edge?: number;
  /** The hour that a part of day stands for. */
  readonly part?: number;
  readonly holiday?: string;
  readonly clock?: Clock;
  /** Minutes that its zone is ahead of UTC, where it is named for the hour alone. */
  readonly zone?: number;
  readonly until?: Clock;
  /** The expression that it is a part of, or beside. */
  readonly of?: Meaning;
  /** The year that a day lies in, where words tell which: «7 May next year». */
  readonly inside?: Meaning;
  /** The ends of a range: expressions, or bare years. */
  readonly from?: Meaning | number;
  readonly to?: Meaning | number;
  /** The unit that ends before it, −1, or begins after it. */
  readonly aside?: number;
  /** Both days, not what lies between them. */
  readonly all?: number;
  /** One of the ends, not what lies between them. */
  readonly or?: number;
  /** A date in digits, both ways round. */
  readonly dates?: readonly Meaning[];
  /**
   * `previous` where the words refer to a date mentioned before («the next day»), `either` where only the tense tells («بعد شهرين»),
   * `ahead` where it is a date in the future and a length of time in the past («in three days»).
   */
  readonly anchor?: 'previous' | 'either' | 'ahead';
}

/** What a place of a pattern can be filled with: the value of a word, a number, or what was found inside. */
export type Filling = number | string | Clock | Meaning;
