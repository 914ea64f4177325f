import type { CalendarMention } from '../../language/dates/date-mention.ts';
import { addDays, dayOf } from '../../language/dates/day.ts';
import type { PageDates, PlacedDate } from './page-dates.ts';

/** The day a report names as its own in its first lines; year null where the words leave it out. */
export interface Dateline {
  readonly kind: 'dateline' | 'today' | 'stamp';
  readonly mention: CalendarMention;
  /** Days from the named day to the report's own: 1 for "вчера, 20 апреля". */
  readonly daysLater: number;
  /** Whether an agency signs the line ("(Reuters)", "УНН", "新华社"): then its day is that of a dispatch. */
  readonly namesAgency: boolean;
  readonly evidence: string;
}

// "В Астане 3 июня 2025 года МИД …" tells of a day; a dateline names its place without a preposition.
const place =
  /^[\s"«]*(?!(?:Во?|На|У|Із|Зі?|Со?|При|Из|От|До|In|On|At|From|La|În|Pe|Din|De|ВО?|НА|IN|ON|AT|LA|ÎN|DIN)\s)(?:(?:\p{Lu}[\p{L}'’.-]*|\(\p{Lu}\p{L}+\)|и|де|of)[\s,./–—-]*){1,5}$/u;
// "Лосев 3 июня — впервые за год — посетил …": behind the stroke of a dateline the report begins with a capital.
const mark = /^\s?[.,:]?\s?[-–—/|([](?!\s?(?!соб|корр|наш)\p{Ll})|^\s?[.,:]\s?\p{Lu}{3,}(?!\p{Ll})/u;
const agency =
  /^\s?[.,:]?\s?(?:[/(]\s?\p{Lu}[^)/]{1,50}[)/]|\p{Lu}{2,}[\p{Lu}.-]*\s?(?:[-–—.]|$)|[-–—]\s?(?:РИА|ТАСС|Sputnik|Reuters|AFP|AP)(?!\p{L}))/u;
const source = /^\s?[.,—–-]\s?[«"“]?\p{Lu}[\p{L}\s'’-]{1,40}[»"”]?\.?\s*$/u;
const chinesePlace = /^[\s«"]*\p{Script=Han}{2,12}[，,\s]{0,2}$/u;
const chineseMark = /^\s?(?:电|電|讯|訊|[（(])/u;

/** "КИЇВ. 18 листопада. УНН", "MOSCOW, Feb 10 (Reuters)", "新华社北京5月8日电", or "сегодня, 21 апреля" in the first lines of the article. */
export function findDateline(page: PageDates): Dateline | null {
  const second = page.blocks.findIndex(({ role }, index) => role === 'body' && index > page.firstBodyIndex);
  // Between a standfirst and its report may stand a picture with its line.
  const last = second > page.firstBodyIndex + 3 ? page.firstBodyIndex + 1 : Math.max(second, page.firstBodyIndex + 1);
  const first = Math.max(page.firstBodyIndex - 1, page.titleIndex === null ? 0 : page.titleIndex + 1);
  const opening = page.dates.filter(
    ({ blockIndex }) => blockIndex >= Math.min(first, page.firstBodyIndex) && blockIndex <= last,
  );
  for (const date of opening) {
    const { mention, before, after } = date;
    if (mention.kind === 'relative' || mention.dayOfMonth === null || mention.until !== null) continue;
    if (isDateline(before, after) || isAloneOverBody(date, page)) {
      const namesAgency = agency.test(after) || chineseMark.test(after);
      const start = date.block.start + (before.length - before.trimStart().length);
      return { kind: 'dateline', mention, daysLater: 0, namesAgency, evidence: page.text.slice(start, mention.end) };
    }
  }
  return findNamedToday(page, opening);
}

/** "Kathmandu, August 25" on a line of its own, between the title and the article. */
function isAloneOverBody({ blockIndex, block, before, after }: PlacedDate, page: PageDates): boolean {
  const isOwnLine = block.role !== 'title' && blockIndex < page.firstBodyIndex && /^[\s.]*$/u.test(after);
  return (
    isOwnLine && page.titleIndex !== null && before.length <= 30 && /\p{L}[,.]\s$/u.test(before) && place.test(before)
  );
}

/** Whether a date between these words of a line opens a report ("КИЇВ. … УНН", "新华社北京…电"). */
export function isDateline(before: string, after: string): boolean {
  // A longer line is no place, and the pattern's repeats would try every way of dividing it.
  if (before.length > 48) return false;
  return (
    (place.test(before) && (mark.test(after) || agency.test(after))) ||
    (chinesePlace.test(before) && chineseMark.test(after))
  );
}

/** Whether a line is nothing but a place, a date between these words and the name of who reports ("КИЇВ. 12 квітня 2024. Вісник міста."). */
export function isPlaceAndSource(before: string, after: string): boolean {
  return (
    before.length <= 48 &&
    /\p{L}/u.test(before) &&
    place.test(before) &&
    /[.,—–-]\s*$/u.test(before) &&
    source.test(after)
  );
}

function findNamedToday(page: PageDates, opening: readonly PlacedDate[]): Dateline | null {
  for (const [index, { mention: said }] of opening.entries()) {
    const named = opening[index + 1]?.mention;
    if (said.kind !== 'relative' || said.unit !== 'day' || Math.abs(said.offset) > 1) continue;
    if (named?.kind !== 'calendar' || named.dayOfMonth === null || named.until !== null) continue;
    if (!/^[\s,(–—-]{1,3}$/u.test(page.text.slice(said.end, named.start))) continue;
    return {
      kind: 'today',
      mention: named,
      daysLater: -said.offset,
      namesAgency: false,
      evidence: page.text.slice(said.start, named.end),
    };
  }
  return null;
}

/** The report's own day in a given year. */
export function datelineDay({ mention, daysLater }: Dateline, year: number): string | null {
  if (mention.month === null || mention.dayOfMonth === null) return null;
  const day = dayOf(year, mention.month, mention.dayOfMonth);
  return day === null ? null : addDays(day, daysLater);
}
