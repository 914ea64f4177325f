import { endsSentence, isDateOnly } from '../layout/block-signals.ts';
import { siteNotice } from '../layout/furniture-phrases.ts';
import { isNoSiteName, tellsOfDeed } from '../layout/no-site-name.ts';
import { isMenuRow, isSiteLine } from '../layout/site-line.ts';
import type { Page, PageLayout } from '../page.ts';
import { isInstitution, isOfficialBody, isState } from './outlet-kinds.ts';

/** Over its title a page has its site's name, menu, motto and day within so many lines. */
const linesOfHead = 4;
const longestName = 60;
const mostWords = 8;

const motto =
  /^\p{Ll}|(?<!\p{L})(?:журнал|газета|портал|блог|сайт|агрегатор|агентств|агенц|видання|издание|телеканал|представництв|представительств|newspaper|magazine|journal|portal|website|blog|ziar|revist|газеті|порталы|сайты?)(?!\p{L})/iu;
// "независимая газета района", "ziar independent": what the name above it is.
const kindMotto =
  /^(?:[\p{L}-]+\s){0,2}(?:журнал|газета|портал|блог|агрегатор|агентство|телеканал|альманах|тижневик|еженедельник|видання|издание|newspaper|magazine|journal|portal|blog|ziar\p{L}*|revist\p{L}+|газеті|гезити?|порталы|журналы|агенттігі|агенттиги)(?!\p{L})(?!\s[«"„])/iu;
const languages =
  /(?<!\p{L})(?:english|русский|українська|қазақша|кыргызча|français|o['‘’]zbekcha|română|中文)(?!\p{L}).*(?<!\p{L})(?:english|русский|українська|қазақша|кыргызча|français|ўзбекча|română|中文)(?!\p{L})/iu;

// Signs of menus and paths.
const menuSign = /[▾▼✕✖☰►<>›]/u;
const chineseBody = /^\p{sc=Han}{2,20}[部局厅署报社网網館馆院会會委台刊处處府校团]$/u;

const kinds =
  'газета|журнал|часопис|альманах|вестник|портал|агентство|агенція|информагентство|радио|радіо|телеканал|телекомпания|издание|видання|канал|ziarul|revista|agenția|radio|газеті|журналы|агенттігі|радиосы|телеарнасы|гезити|агенттиги|радиосу|телеканалы';
const quotedName = '[«“„"][^«»“”„"]{2,40}[»”“"]';
/** "Журнал «Сосед»", "«Сосед» маалымат агенттиги": what it is and its name in quotes. */
const kindAndName = new RegExp(
  String.raw`^(?:(?:\p{L}+[\s-]){0,2}(?:${kinds})\s${quotedName}|${quotedName}\s(?:\p{L}+\s){0,2}(?:${kinds}))(?=$|\s*[|·•—–:,/]|\s{2})`,
  'iu',
);
/** "Agenția de știri DELTA" alone in its line. */
const kindAndBareName =
  /^(?:Agenția de știri|Агентство новостей|Агенція новин|Radio|Радио|Радіо|Телеканал|News Agency)\s\p{Lu}[\p{L}-]{2,}(?:\s\p{Lu}[\p{L}-]{2,})?$/u;

// The first link of many pages leads past their menu.
const wayToText =
  /^(?:перейти (?:к|до)|skip to|mergi la|sari la|(?:негизги|негізгі) мазм[уұ]н\p{L}*)(?!\p{L})|^跳(?:到|至|转)/iu;

// Two or three words with capitals are an author as well as a newspaper.
const likePerson = /^(?!The\s)\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){1,2}$/u;
const longestLine = 160;

/** The page's first line where it can be nothing but the name of its site: short, apart from the title, with a menu, a motto, a day or a choice of languages below it. */
export function firstLineName({ text }: Page, { blocks, title }: PageLayout): string | null {
  const titleAt = title === null ? -1 : blocks.findIndex(({ start, end }) => start <= title.start && title.start < end);
  const lines = blocks
    .slice(0, Math.max(0, titleAt))
    .map(({ start, end }) => text.slice(start, Math.min(end, start + longestLine + 1)).trim());
  const isOverName = (line: string, index: number): boolean =>
    wayToText.test(line) || (isState(line) && isOfficialBody(lines[index + 1] ?? ''));
  const first = lines.findIndex(
    (line, index) => !siteNotice.test(line) && !/[:：]\s/u.test(line) && !isOverName(line, index),
  );
  const named = kindAndName.exec(lines[first] ?? '')?.[0] ?? kindAndBareName.exec(lines[first] ?? '')?.[0];
  if (named !== undefined) return named;
  if (first < 0 || first > 1 || titleAt < first + 2 || blocks[first]!.role !== 'furniture') return null;
  const head = lines.slice(first + 1, first + 1 + linesOfHead);
  if (!head.some((line) => isSiteLine(line) || motto.test(line) || languages.test(line))) return null;
  // A person has no motto with a menu below it.
  const hasMottoAndMenu = isMenuRow(head[1] ?? '') && !isSiteLine(head[0]!) && !isNoSiteName(head[0]!);
  const isDescribed = kindMotto.test(head[0]!);
  return nameIn(lines[first]!, { isNoPerson: hasMottoAndMenu || isDescribed, isDescribed });
}

function isSmallLatin(word: string): boolean {
  return (
    /^\p{Ll}{4,}/u.test(word) &&
    !/^(?:from|with|into|over|about|under|between|across|beyond|pentru|despre)$/u.test(word)
  );
}

/** The name in a line over the article where it can be nothing but a site's; `isNoPerson` where two words with capitals are none, `isDescribed` where a line below tells what it is. */
export function nameIn(
  line: string,
  { isNoPerson, isDescribed = false }: { readonly isNoPerson: boolean; readonly isDescribed?: boolean },
): string | null {
  if (line.length > longestLine) return null;
  const name = (line.split(/\s(?:[|~→»·•]|\/\/)|\s[–—/]\s|\s{2,}|\t/u)[0] ?? '')
    .trim()
    .replace(/\s\d{1,2}\+$/u, '')
    .replace(/\s\(\p{Lu}\p{Ll}[\p{L}-]{2,20}\)$/u, '');
  if (chineseBody.test(name)) return name;
  const words = name.split(/\s+/u);
  const isShort = name.length >= 3 && name.length <= longestName && words.length <= mostWords;
  if (
    !isShort ||
    !/^[«"“„]?[\p{Lu}\p{Lo}]/u.test(name) ||
    (likePerson.test(name) && !isNoPerson && !isInstitution(name))
  )
    return null;
  // One word is a town or a section as often; and English names have capitals throughout.
  if (words.length === 1 && !isDescribed && !/[.«"-]|\p{sc=Han}|\p{Ll}\p{Lu}/u.test(name)) return null;
  if (/^[\p{sc=Latin}\P{L}]+$/u.test(name) && words.some((word) => isSmallLatin(word))) return null;
  return menuSign.test(name) || isDateOnly(name) || endsSentence(name) || isNoSiteName(name) || tellsOfDeed(name)
    ? null
    : name;
}
