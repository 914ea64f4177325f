import type { DateMention } from '../../language/dates/date-mention.ts';
import { addDays, type Day } from '../../language/dates/day.ts';
import { fullDayOf, resolveDate } from '../../language/dates/resolve-date.ts';
import { backgroundWords, meetingWords } from './meeting-words.ts';
import { isIssueLine, type PageDates } from './page-dates.ts';
import { otherDayWords } from './stamp-words.ts';
import { sentenceAround, tenseAround } from './tense.ts';

/** How far into the article its first lines reach, in characters. */
const leadLength = 700;
/** A report names days at most so long before its own, announces them so long ahead, and is of another time beyond. */
const nearDays = 7;
const planDays = 62;
const farDays = 31;

/**
 * What an article says of the day in the head of its page: a day told right before it confirms it, one some days before or announced is near it;
 * a weekday alone hints at it, for two days of any week would.
 */
export type HeadWeight = 'confirmed' | 'near' | 'hinted' | 'open' | 'contradicted';

/**
 * What the article's first lines say of the day in the head of its page, which is the article's own or that of a visit: a day told as past
 * right before it (or announced soon after) confirms it; one of another time of the year, or a page whose other dates are all older, contradicts it.
 */
export function weighHead(day: Day, page: PageDates): HeadWeight {
  const from = page.blocks[page.firstBodyIndex]?.start ?? 0;
  const verdicts = page.dates
    .filter(({ mention, isInBody }) => isInBody && mention.start < from + leadLength)
    .map(({ mention }) => weighDate(mention, day, page.text));
  if (verdicts.includes('contradicted')) return 'contradicted';
  const told = (['confirmed', 'near'] as const).find((verdict) => verdicts.includes(verdict));
  if (told !== undefined) return told;
  return isAllOlder(day, page) ? 'contradicted' : verdicts.includes('hinted') ? 'hinted' : 'open';
}

/** Whether related headlines and comments are of another time than the day over a page, and none of its own: then the page was most likely visited on it. */
export function isAllOlder(day: Day, page: PageDates): boolean {
  const days = page.dates.flatMap(({ mention, isInBody, before, blockIndex }) =>
    // A newspaper says in the line of its issue since when it appears.
    isInBody || otherDayWords.test(before) || isIssueLine(page, blockIndex) ? [] : (fullDayOf(mention) ?? []),
  );
  const others = days.filter((other) => other !== day);
  return others.length > 0 && others.every((other) => other < addDays(day, -farDays));
}

function weighDate(mention: DateMention, day: Day, text: string): HeadWeight {
  const { before, after } = sentenceAround(text, mention);
  if (backgroundWords.test(before.slice(-60)) || backgroundWords.test(after.slice(0, 24))) return 'open';
  const tense = tenseAround(text, mention);
  if (mention.kind === 'relative') {
    if (mention.unit !== 'weekday' || mention.offset !== 0 || tense === 'ahead') return 'open';
    const gap = daysFrom(resolveDate(mention, day, 'past'), day);
    return gap === 0 || gap === 1 ? 'hinted' : 'open';
  }
  if (mention.dayOfMonth === null) return 'open';
  const told = resolveDate(mention, day, 'nearest');
  const gap = daysFrom(told, day);
  const isMeeting = tense === 'behind' && meetingWords.test(`${before} ${after}`);
  if (gap === null) return isMeeting && mention.weekday !== null ? 'contradicted' : 'open';
  if (tense === 'ahead') return gap < 0 && gap >= -planDays ? 'near' : 'open';
  if (gap >= 0 && gap <= nearDays) return gap <= 1 ? 'confirmed' : 'near';
  return isMeeting && (gap > farDays || gap < -1) ? 'contradicted' : 'open';
}

/** Days from the end of a date to `day`; null where the date is unknown. */
function daysFrom(date: string | null, day: Day): number | null {
  return date === null || date.length < 10 ? null : (Date.parse(day) - Date.parse(date.slice(-10))) / 86_400_000;
}
