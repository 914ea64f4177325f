import { addDays, type Day } from '../../language/dates/day.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { isFactsLine } from '../layout/article-facts.ts';
import { type PageDates, type PlacedDate, textOfBlock, withoutDates } from './page-dates.ts';

/** A site announces its own events so long ahead, in days: a day of the page later than that is no plan of the day of a visit. */
const planDays = 62;

const weather = /[-+–−]?\s?\d{1,2}\s?°|°\s?C(?!\p{L})|(?<!\p{L})(?:usd|eur)(?!\p{L})|[€$]\s?\d/iu;
const clockWords =
  /(?<!\p{L})(?:время|час(?:ы)?|зараз|сейчас|сегодня|сьогодні|now|today|local time|current|убактысы|уақыты|бүгүн|бүгін|ora (?:locală|exactă)|azi|astăzi|погода|weather|пасмурно|ясно|cloudy|sunny|clear)(?!\p{L})|今天|现在|現在|当前|當前|时间[:：]|天气|天氣/iu;
const placeBefore = /(?:^|[|•·]\s*)\p{Lu}[\p{L}-]{2,20},\s*$/u;
const dateLabel = /^\s*(?:date|дата|күні|data|日期)\s*[:：]?\s*$/iu;
const copyright = /(?:©|\(c\)|copyright)[^\n]{0,40}?((?:19|20)\d\d)(?:\s?[-–—]\s?((?:19|20)\d\d))?/giu;

const weatherOrRates = /\d\s?°|(?<!\p{L})(?:usd|eur)\s?\d|(?<!оқу |окуу )(?:убактысы|уақыты)|local time/iu;

/** Whether a line shows the weather, rates of money or a town's time: no title does, and no stamp of an article's. */
export function isWeatherLine(text: string): boolean {
  return text.length <= 200 && weatherOrRates.test(text);
}

/** Whether the line of a date is a clock, as sites show it to visitors: with the weather, the money's rates, "now", or the name of a town before it. */
export function isClockLine({ blockIndex, before, mention }: PlacedDate, page: PageDates): boolean {
  const rest = withoutDates(page, blockIndex);
  // A clock tells neither how many read an article nor how long it takes ("Оқу уақыты: 3 мин").
  if (rest.length > 200 || isFactsLine(textOfBlock(page, blockIndex))) return false;
  const line = `${rest} ${mention.text}`;
  if (weather.test(line) || clockWords.test(line)) return true;
  return placeBefore.test(before) && !dateLabel.test(before);
}

/** Whether a label without more ("date", "Дата:") says that a day is the page's own. */
export function isPlainlyLabelled({ before }: PlacedDate): boolean {
  return dateLabel.test(before);
}

/**
 * Whether the page was visited long after `day`: it shows a day that lies further ahead than plans do, or a copyright of a later year. Then
 * `day` is no clock's.
 */
export function isBeforeVisit(day: Day, page: PageDates): boolean {
  const limit = addDays(day, planDays);
  const isLater = page.dates.some(({ mention, isInBody }) => {
    const other = isInBody ? null : fullDayOf(mention);
    return other !== null && other > limit;
  });
  if (isLater) return true;
  const year = Number(day.slice(0, 4));
  return page.blocks.some((block, index) => {
    if (block.role !== 'furniture' || block.end - block.start > 400) return false;
    return [...textOfBlock(page, index).matchAll(copyright)].some(([, first, last]) => Number(last ?? first) > year);
  });
}
