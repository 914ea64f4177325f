import type { CalendarMention } from '../language/date-mention.ts';
import { addDays, type Day } from '../language/day.ts';
import { fullDayOf } from '../language/resolve-date.ts';
import type { PageDates, PlacedDate } from './page-dates.ts';

/** A day that the page itself states as its article's, and how. */
export interface Stamp {
  readonly kind: 'labelled' | 'stamp' | 'today';
  readonly day: Day;
  readonly evidence: string;
  readonly reason: string | null;
}

/** The stamp of a page, or why there is none although dates stand where a stamp would. */
export type StampVerdict = Stamp | { readonly kind: 'none'; readonly reason: string | null };

/** Reads a placed date as a day; null where the order of its numbers cannot be told. */
export type ReadDay = (mention: CalendarMention) => Day | null;

const label =
  /(?:^|[\s\p{P}|])(?:(?:Дата|Время)\s(?:публикации|размещения|выхода)|ДАТА ПУБЛИКАЦИИ|О(?:публикован|публиковано|публикована)(?:\s(?:на сайте|в разделе)[^.:\d]{0,40})?|Размещено|Добавлено|Дата публікації|Опубліковано|Оприлюднено|Розміщено|Додано|Published(?:\s(?:on|at|date))?|PUBLISHED(?:\sON)?|Posted(?:\s(?:on|at))?|(?:Publication|Publish)\s[Dd]ate|Date\s[Pp]ublished|First\s[Pp]ublished|Жарияланды|Жарияланған(?:\sкүні)?|Жарыяланды|Жарыяланган|Publicat(?:\s(?:la|pe|în))?|Data public[ăa]rii|Postat(?:\spe)?|发布(?:时间|日期|于)?|發[布佈](?:時間|日期|於)?|刊登日期|发表(?:时间|日期|于))\s{0,2}[:：–—-]?\s{0,2}(?:on\s)?$/u;
const plainLabel = /^\s*(?:date|дата|data|күні|датасы|日期|时间|時間)\s{0,2}[:：]?\s{0,2}$/iu;
const otherLabel =
  /(?:обновлен\p{L}*|оновлен\p{L}*|изменен\p{L}*|змінен\p{L}*|updated?|modified|edited|accessed|retrieved|archived|архив\p{L}*|архів\p{L}*|обращения|анонс на|анонс|фото|photo\p{L}*|снимок|зображення|picture|image|getty|copyright|©|\(c\)|жаңыр\p{L}*|жаңарт\p{L}*|actualizat\p{L}*|modificat\p{L}*|foto|更新|修改|图|圖)[\s:：,.(–—-]{0,3}(?:на |on |at |în |la )?$/iu;
const anyOtherLabel =
  /обновлен|оновлен|updated|modified|фото|photo|снимок|getty|copyright|©|actualizat|更新|анонс на/iu;
const smallWords =
  /^(?:слов|слова|просмотр\p{L}*|перегляд\p{L}*|мин|минут\p{L}*|хв|хвилин\p{L}*|чтени[ея]|читать|читання|автор|автора|источник|джерело|категория|комментари\p{L}*|коментар\p{L}*|года?|року|by|min|minutes?|read|views?|words?|author|source|от|від|из|de|autor|citire|окуу|көрүлдү|am|pm|gmt|utc|est|edt|мск)$/iu;
const sides = 3;

/** A day that the page states for its article: labelled, stamped beside the title, or "today" under a dated page head. */
export function findStamp(page: PageDates, read: ReadDay): StampVerdict {
  const labelled = agreedOn(page, page.dates.filter(isLabelled), read, 'labelled');
  if (labelled !== null) return labelled;
  const candidates = page.dates.filter((date) => isStampLike(date, page));
  const below = candidates.filter((date) => standsUnderTitle(date, page));
  const above = candidates.filter((date) => standsOverTitle(date, page));
  const foot = candidates.filter((date) => standsAtFoot(date, page, candidates));
  for (const group of [below, above, foot]) {
    if (group.length === 0) continue;
    const stamp = agreedOn(page, group, read, 'stamp');
    return (
      stamp ?? { kind: 'none', reason: `Several dates stand where the page would have its own: ${quoted(group)}.` }
    );
  }
  return findTodayLine(page) ?? { kind: 'none', reason: null };
}

function isLabelled(date: PlacedDate): boolean {
  return label.test(date.before.slice(-80)) || (date.before !== '' && plainLabel.test(date.before));
}

/** Whether a full date makes up its block together with names, counts and a time, so that it is no sentence of the article. */
function isStampLike(date: PlacedDate, { titleIndex }: PageDates): boolean {
  const { mention, before, after } = date;
  if (mention.kind === 'relative' || mention.until !== null || mention.dayOfMonth === null || mention.year === null)
    return false;
  if (otherLabel.test(before.slice(-40)) || anyOtherLabel.test(before.slice(-24)) || date.blockIndex === titleIndex) {
    return mention.time !== null && !otherLabel.test(before.slice(-40)) && date.blockIndex === titleIndex;
  }
  // A time behind the day marks a stamp even where scraping ran it into the text; "в 10:00" and "at 10:00" are of a sentence.
  const hasTime = mention.time !== null && !/\s(?:в|о|об|at)\s/iu.test(mention.text);
  if (hasTime && mention.weekday === null) return before.length < 400;
  const rest = `${before} ${after}`;
  if (rest.length > 120) return /^\s*[|·•]/u.test(after) && before.length < 40;
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  const ordinary = words.filter((word) => /^\p{Ll}/u.test(word) && !smallWords.test(word));
  return ordinary.length <= (mention.time === null ? 0 : 2) && words.length <= 9;
}

function standsUnderTitle({ blockIndex, mention }: PlacedDate, page: PageDates): boolean {
  if (page.titleIndex === null)
    return blockIndex === page.firstBodyIndex && mention.start - (page.blocks[blockIndex]?.start ?? 0) < 120;
  const isNear = blockIndex <= page.titleIndex + 2 * sides && blockIndex <= page.firstBodyIndex + 1;
  return blockIndex >= page.titleIndex && (isNear || blockIndex <= page.firstBodyIndex);
}

/** Above the title a date with its weekday is the head of the site (the day of the visit), not of the article. */
function standsOverTitle({ blockIndex, mention }: PlacedDate, page: PageDates): boolean {
  const titleIndex = page.titleIndex ?? page.firstBodyIndex;
  const isDayOnly = mention.kind === 'calendar' && mention.weekday !== null && mention.time === null;
  return blockIndex < titleIndex && blockIndex >= titleIndex - 2 && !isDayOnly;
}

/** Under the article a date alone may belong to the next headline: it counts only where no other dated block follows. */
function standsAtFoot(date: PlacedDate, page: PageDates, candidates: readonly PlacedDate[]): boolean {
  if (date.blockIndex < page.lastBodyIndex || date.blockIndex > page.lastBodyIndex + 1) return false;
  if (date.blockIndex === page.firstBodyIndex && page.blocks.length === 1) return false;
  const isLast = !candidates.some(({ blockIndex }) => blockIndex > date.blockIndex);
  const follows = page.blocks[date.blockIndex + 1];
  return isLast && (follows === undefined || follows.end - follows.start < 24);
}

/** "Сегодня 08:29" beside the article, with the day in the head of the page ("вторник, 30 сентября 2025"). */
function findTodayLine(page: PageDates): Stamp | null {
  const heads = page.dates.filter(
    ({ mention, blockIndex, before, after }) =>
      mention.kind === 'calendar' &&
      fullDayOf(mention) !== null &&
      blockIndex < (page.titleIndex ?? page.firstBodyIndex) &&
      before.length + after.length < 40,
  );
  const today = page.dates.find(
    ({ mention, blockIndex, before, after }) =>
      mention.kind === 'relative' &&
      mention.unit === 'day' &&
      mention.offset <= 0 &&
      mention.time !== null &&
      before.length < 24 &&
      after.length < 60 &&
      ((blockIndex > (page.titleIndex ?? 0) && blockIndex <= page.firstBodyIndex + 1) ||
        (blockIndex >= page.lastBodyIndex && blockIndex <= page.lastBodyIndex + 4)),
  );
  const [head, ...others] = heads;
  if (today?.mention.kind !== 'relative' || head === undefined || others.length > 0) return null;
  const day = fullDayOf(head.mention);
  if (day === null) return null;
  return {
    kind: 'today',
    day: addDays(day, today.mention.offset),
    evidence: head.mention.text,
    reason: `The article's own line says "${today.mention.text}", and the head of the page is dated "${head.mention.text}".`,
  };
}

function agreedOn(
  page: PageDates,
  dates: readonly PlacedDate[],
  read: ReadDay,
  kind: 'labelled' | 'stamp',
): Stamp | null {
  const stamps = dates.flatMap(({ mention, before }): Stamp[] => {
    const day = mention.kind === 'calendar' && mention.until === null ? read(mention) : null;
    if (day === null) return [];
    const words =
      kind === 'labelled' ? (label.exec(before.slice(-80)) ?? plainLabel.exec(before))?.[0].trimStart() : undefined;
    const evidence = words === undefined ? mention.text : page.text.slice(mention.start - words.length, mention.end);
    return [{ kind, day, evidence, reason: null }];
  });
  const first = stamps[0];
  return first !== undefined && stamps.every(({ day }) => day === first.day) ? first : null;
}

function quoted(dates: readonly PlacedDate[]): string {
  return dates.map(({ mention }) => `"${mention.text}"`).join(', ');
}
