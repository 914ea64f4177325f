import { endsSentence, isDateOnly } from './block-signals.ts';
import { siteNotice } from './furniture-phrases.ts';
import { isHeadline, isNoSiteName } from './no-site-name.ts';
import type { Page, PageLayout } from './page.ts';
import { isSiteLine } from './site-line.ts';

/** Over its title a page has its site's name, menu, motto and day within so many lines. */
const linesOfHead = 4;
const longestName = 60;
const mostWords = 8;

const motto =
  /^\p{Ll}|(?<!\p{L})(?:журнал|газета|портал|блог|сайт|агрегатор|агентств|агенц|видання|издание|телеканал|представництв|представительств|newspaper|magazine|journal|portal|website|blog|ziar|revist|газеті|порталы|сайты?)(?!\p{L})/iu;
const languages =
  /(?<!\p{L})(?:english|русский|українська|қазақша|кыргызча|français|o['‘’]zbekcha|română|中文)(?!\p{L}).*(?<!\p{L})(?:english|русский|українська|қазақша|кыргызча|français|ўзбекча|română|中文)(?!\p{L})/iu;

// What any site calls itself, and signs of menus and paths.
const noName =
  /^(?:(?:официальный|офіційний) (?:сайт|веб-сайт|портал)|(?:an? |the )?official (?:web ?site|site|page)|расмий (?:интернет-)?сайт\p{L}*|ресми сайт\p{L}*|site(?:-ul)? oficial)$|[▾▼✕✖☰►<>›]/iu;
const chineseBody = /^\p{sc=Han}{2,20}[部局厅署报報社网網馆館院会會委台刊]$/u;

/** The page's first line where it can be nothing but the name of its site: short, apart from the title, with a menu, a motto, a day or a choice of languages below it. */
export function firstLineName({ text }: Page, { blocks, title }: PageLayout): string | null {
  const lines = blocks.map(({ start, end, role }) => ({ text: text.slice(start, end).trim(), role }));
  const first = lines.findIndex((line) => !siteNotice.test(line.text));
  const titleAt = title === null ? -1 : blocks.findIndex(({ start, end }) => start <= title.start && title.start < end);
  if (first < 0 || first > 1 || titleAt < first + 2 || lines[first]!.role !== 'furniture') return null;
  const head = lines.slice(first + 1, Math.min(titleAt, first + 1 + linesOfHead));
  if (!head.some((line) => isSiteLine(line.text) || motto.test(line.text) || languages.test(line.text))) return null;
  return nameIn(lines[first]!.text);
}

function nameIn(line: string): string | null {
  const name = (line.split(/\s+(?:[|~→»]|\/\/)\s*|\s[–—]\s|\s{2,}|\t/u)[0] ?? '').trim();
  const isShort = name.length >= 3 && name.length <= longestName && name.split(/\s+/u).length <= mostWords;
  if (!isShort || !/^[«"“„]?[\p{Lu}\p{Lo}]/u.test(name) || !/\p{L}{2}/u.test(name)) return null;
  if (chineseBody.test(name)) return name;
  return noName.test(name) || isDateOnly(name) || endsSentence(name) || isNoSiteName(name) || isHeadline(name)
    ? null
    : name;
}
