import type { Weekday } from './day.ts';

/**
 * A date as a text mentions it, before any verdict on which day is meant.
 * `start` and `end` are UTF-16 offsets into the text that was read; what the words leave out is null.
 */
export type DateMention = CalendarMention | RelativeMention;

interface Mention {
  readonly start: number;
  readonly end: number;
  /** The words, exactly as they stand between `start` and `end`. */
  readonly text: string;
  /** `HH:MM` where a time of day stands with the date. */
  readonly time: string | null;
}

/** Whether a mention lies ahead of the report whatever the verb beside it: "tomorrow", "next Friday". */
export function isLater(mention: DateMention): boolean {
  return mention.kind === 'relative' && mention.offset > 0;
}

/** "16 января 2024", "9 квітня, у вівторок", "в сентябре 2023 г.", "у 2024 році", "19–20 ноября 2025", "2024年1月16日". */
export interface CalendarMention extends Mention {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** 1-12 */
  readonly month: number | null;
  readonly dayOfMonth: number | null;
  readonly weekday: Weekday | null;
  /** The last day of an interval ("19–20 ноября"), with the same gaps; null for a single date. */
  readonly until: {
    readonly year: number | null;
    readonly month: number | null;
    readonly dayOfMonth: number | null;
  } | null;
  /** True where day and month could change places ("03/04/2024"); it is read day first. */
  readonly isAmbiguousOrder?: boolean;
  /** Years from the reference year where the words say so ("в сентябре прошлого года": -1); `year` is null then. */
  readonly yearOffset?: number;
}

/** "вчера", "накануне", "у вівторок", "last week", "в прошлом году", "当地时间周二": counted from a day that the words do not name. */
export interface RelativeMention extends Mention {
  readonly kind: 'relative';
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'weekday';
  /** Units from the reference day: 0 сегодня, -1 вчера / прошлый, +1 завтра; for `weekday`: 0 the nearest, -1 the last, +1 the next. */
  readonly offset: number;
  /** Set for unit `weekday`. */
  readonly weekday: Weekday | null;
}
