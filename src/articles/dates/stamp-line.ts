import type { DateMention } from '../../language/dates/date-mention.ts';
import { isFactsLine } from '../layout/article-facts.ts';
import { sectionHead } from '../layout/furniture-phrases.ts';
import { onlySections } from '../layout/section-words.ts';
import { isPlaceAndSource } from './find-dateline.ts';
import { isIssueLine, type PageDates, type PlacedDate, textOfBlock, withoutDates } from './page-dates.ts';
import { authorLine, eventNotice, otherDayLabel, otherDaysHead, otherDayWords, stampWords } from './stamp-words.ts';
import { tenseAround } from './tense.ts';

// What follows a stamp run into the text is a new sentence; a small letter or a comma goes on with the date's own.
const startsAfresh = /^\s{0,3}(?:$|[\p{Lu}\p{Script=Han}\d«"“—–|])/u;

const byline = /^\n\s*(?:by|de|von|автор:?|текст:?)\s\p{L}.*[-–—|,·•]\s*$/iu;

/** Whether a date with day and month makes up its block together with names, counts and a time, so that it is no sentence and no headline. */
export function isStampLine(date: PlacedDate, page: PageDates): boolean {
  const { mention, before, after, block, blockIndex } = date;
  if (mention.kind === 'relative' || mention.until !== null || mention.dayOfMonth === null) return false;
  if (otherDayLabel.test(before.slice(-40)) || isEventNotice(page, blockIndex)) return false;
  if (otherDayWords.test(before.slice(-24)) && !isFieldOfFacts(date, page)) return false;
  if (closesSentence(page.text, mention) || isPointer(before) || isGluedHan(before, after)) return false;
  if (otherDaysHead.test(before)) return false;
  if (opensReport(date, page)) return true;
  // A time behind the day marks a stamp even where scraping ran it into the text; "в 10:00" and "at 10:00" are of a sentence.
  const hasTime = mention.time !== null && !/\s(?:в|о|об|at|la)\s/iu.test(mention.text);
  if (blockIndex === page.titleIndex)
    return (
      hasTime ||
      (namesItsWeekday(mention) && !/,\s*$/u.test(before)) ||
      isPlaceAndSource(before, after) ||
      isByline(before, after)
    );
  if (hasTime && mention.weekday === null && block.role === 'body' && before.length < 400 && startsAfresh.test(after)) {
    return tenseAround(page.text, mention) !== 'ahead';
  }
  // A long block is an article's paragraph; reading it for each of its dates would take for ever on a page of one line.
  const rest =
    block.end - block.start > 600 ? `${before.slice(-200)} ${after.slice(0, 200)}` : withoutDates(page, blockIndex);
  if (rest.length > 120) return /^\s*[|·•]/u.test(after) && before.length < 40;
  if (isPlaceAndSource(before, after) || standsBetweenBars(before, after) || isFiledOn(before, after)) return true;
  if (isOfIssue(mention, page, blockIndex)) return true;
  // Chinese has no small letters: its sentences are told by their marks.
  if (/[，。；！？]/u.test(rest)) return false;
  const words = withoutSections(withoutFields(rest)).match(/\p{L}{2,}/gu) ?? [];
  const ordinary = words.filter((word) => /^\p{Ll}/u.test(word) && !stampWords.test(word));
  // The site's name and its motto fill the first lines of a page; further down so many words are a headline.
  const mayHold = !hasTime || !startsAfresh.test(after) ? 0 : blockIndex < 2 && block.role === 'furniture' ? 5 : 2;
  return ordinary.length <= mayHold && words.length <= 9;
}

/** "28.03.2024 EU Delegation hosted …": a day in numbers in front of the report, as lists of releases have it. */
export function opensReport(date: PlacedDate, page: PageDates): boolean {
  const { blockIndex, mention, before, after } = date;
  return (
    blockIndex === page.firstBodyIndex &&
    page.titleIndex !== null &&
    before.trim() === '' &&
    mention.time === null &&
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/u.test(mention.text) &&
    /^\s{1,3}(?:[—–|]\s)?[\p{Lu}«"“]/u.test(after)
  );
}

/** "Friday, 28 May 2025", not "on Friday, 28 May 2025", which is told. */
function namesItsWeekday({ weekday, text }: DateMention): boolean {
  return weekday !== null && !/^(?:on|в|во|у|la|pe)\s/iu.test(text);
}

/** "By Ada Holm in Nation, Trade on 5 March 2025", "in World on 5 March": who wrote, in which section, and when. */
function isFiledOn(before: string, after: string): boolean {
  const filed =
    /^\s*(?:by|posted|published|filed)\s[^.!?\n]{0,80}?\b(?:in|under)\s\p{Lu}[^.!?\d\n]{1,60}\son\s$/iu.test(before);
  const section = /^\s*in\s(.{3,40})\son\s$/u.exec(before)?.[1];
  const isFiled = filed || (section !== undefined && onlySections.test(section));
  return isFiled && /^\s*(?:$|[|·•,(\n])/u.test(after);
}

/** "投票至2016年11月7日", "…2015年颁发": Chinese words joined to a day without a space or a mark tell what happens on it. */
function isGluedHan(before: string, after: string): boolean {
  return (
    /\p{sc=Han}$/u.test(before) ||
    (/^\p{sc=Han}/u.test(after) && !/^(?:来源|來源|作者|记者|記者|编辑|編輯|电|電|讯|訊)/u.test(after))
  );
}

/** "Read also: The port opens again (12.03.2024)": the day of another article. */
function isPointer(before: string): boolean {
  return /[:：]\s?\S/u.test(before) && sectionHead.test(before);
}

/** "… прошёл в столице 31 мая 2024 года. На нём …": the day is told, however the line was divided. */
function closesSentence(text: string, { start, end }: DateMention): boolean {
  return (
    /\p{Ll}{2} $/u.test(text.slice(Math.max(0, start - 3), start)) && /^\.\s+\p{Lu}/u.test(text.slice(end, end + 4))
  );
}

/** "By Ada Holm, May 5, 2021" on a line of its own that scraping joined to the title. */
function isByline(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n'));
  return after.trim() === '' && line.length < 60 && byline.test(line);
}

/** "Текст: Имя Фамилия · Фото: архив · 26 мая 2025 г. · 9 минут на чтение": a field of its own, though a photograph is named in another. */
function isFieldOfFacts({ before, after, blockIndex }: PlacedDate, page: PageDates): boolean {
  const isField = /[|·•]\s*$/u.test(before) && /^[\s.]*(?:\s[гр]\.)?\s*(?:$|[|·•])/u.test(after);
  const line = textOfBlock(page, blockIndex);
  return isField && (isFactsLine(line) || authorLine.test(line));
}

/** "Name of the site | 2 October 2023 | Issue 187": a date in a field of its own, among short ones. */
function standsBetweenBars(before: string, after: string): boolean {
  if (before.length + after.length >= 80) return false;
  const [opens, closes] = [/(?:^|[|·•]|\s\/)\s*$/u.test(before), /^\s*(?:$|[|·•]|\/\s)/u.test(after)];
  return opens && closes && before.length + after.length > 0;
}

const field =
  /(?:^|(?<=[\s.|;·•]))\p{Lu}\p{L}{1,14}[:：]\s?(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}|\p{L}+)(?=\s*(?:$|[.|;·•,]))/gu;

/** What a stamp says beside its day without being a sentence: "Текст: Имя Фамилия. Фото: архив", "(обновлено: 14:30)". */
function withoutFields(rest: string): string {
  return rest.replace(/[([][^()[\]]{0,60}[)\]]/gu, ' ').replace(field, ' ');
}

/** Names of sections are none of the words that make a sentence ("28.01.2020 В мире"). */
function withoutSections(rest: string): string {
  return rest
    .split(/\s{2,}|\s?[|·•/,:—–]\s?/u)
    .filter((field) => !onlySections.test(field))
    .join(' ');
}

/** "№ 88 (12 417)  Суббота, 8 ноября 2025 года": the day of a newspaper's issue, the last of its line. */
function isOfIssue(mention: DateMention, page: PageDates, blockIndex: number): boolean {
  const last = page.byBlock.get(blockIndex)?.at(-1)?.mention;
  return last === mention && isIssueLine(page, blockIndex);
}

function isEventNotice(page: PageDates, blockIndex: number): boolean {
  return [blockIndex - 1, blockIndex, blockIndex + 1].some((index) => {
    const near = page.blocks[index];
    return near !== undefined && eventNotice.test(page.text.slice(near.start, near.end));
  });
}
