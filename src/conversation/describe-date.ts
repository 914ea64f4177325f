import type { ArticleSummary } from '../articles/article-summary.ts';
import { formatDate, formatDates } from '../language/dates/format-date.ts';
import type { Words } from '../words/words.ts';

type Dated = Pick<ArticleSummary, 'publishedOn' | 'publishedOnStatus' | 'eventDates'>;

/** "30 сентября 2025", with a word on dates that the page does not state. */
export function describePublicationDate({ publishedOn, publishedOnStatus }: Dated, { chat, language }: Words): string {
  if (publishedOn === null) return chat.unknownDate;
  const date = chat.publishedOn(formatDate(publishedOn, language));
  return publishedOnStatus === 'inferred' ? `${date} (${chat.inferredDate})` : date;
}

/** "событие: 16 января 2024" where the event has a date of its own, else null: what is the same day need not be said twice. */
export function describeEventDates({ publishedOn, eventDates }: Dated, { chat, language }: Words): string | null {
  const others = eventDates.filter((date) => date !== publishedOn);
  return others.length > 0 ? chat.eventOn(formatDates(others, language)) : null;
}
