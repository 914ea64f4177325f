import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { isDateOnly } from '../layout/block-signals.ts';
import { type PageDates, type PlacedDate, textOfBlock } from './page-dates.ts';

const timeAlone = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
/** Between the line of a day and the time of its first message stand at most the sender's picture and name. */
const linesToTime = 3;
/** A chat shows more than one message. */
const fewestMessages = 2;
/** Of an article that goes over several messages the longest holds this much, or none of their days is its own. */
const ownShare = 0.5;

/** A message of an exported chat: the line of its day and how much of the article it holds, in characters. */
interface Message {
  readonly day: PlacedDate;
  readonly length: number;
}

/** The days of an exported chat's messages that hold the article, the longest message first; empty where the page is no such export ("8 октября 2025", a name, "19:32", the message). */
export function daysOfExport(page: PageDates): PlacedDate[] {
  const times = timesUnderSender(page);
  if (times.length < fewestMessages) return [];
  const days = page.dates.filter(
    ({ blockIndex, mention }) =>
      fullDayOf(mention) !== null &&
      isDateOnly(textOfBlock(page, blockIndex).trim()) &&
      times.some((time) => time > blockIndex && time <= blockIndex + linesToTime),
  );
  const messages = times.flatMap((time, at): Message[] => {
    const day = days.findLast(({ blockIndex }) => blockIndex < time);
    const own = page.blocks.slice(time + 1, times[at + 1] ?? page.blocks.length).filter(({ role }) => role === 'body');
    const length = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return day === undefined || length === 0 ? [] : [{ day, length }];
  });
  const [longest, ...others] = messages.toSorted((a, b) => b.length - a.length);
  const total = messages.reduce((sum, { length }) => sum + length, 0);
  if (longest === undefined || longest.length < total * ownShare) return [];
  return [longest, ...others].map(({ day }) => day);
}

/** The lines of a time alone over which the same name stands each time; a programme of the day has another over each. */
function timesUnderSender(page: PageDates): number[] {
  const times = [...page.blocks.keys()].filter((index) => timeAlone.test(textOfBlock(page, index).trim()));
  const bySender = Map.groupBy(times, (index) => textOfBlock(page, index - 1).trim());
  return [...bySender.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}
