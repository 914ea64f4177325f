import type { Span } from '../article.ts';
import { leadingDate } from '../dates/stamp-in-title.ts';
import { isDayInSentence } from '../dates/told-day.ts';
import { isOfficialBody } from '../publishers/outlet-kinds.ts';
import { endsSentence, isByline } from './block-signals.ts';
import { isNoSiteName } from './no-site-name.ts';
import { menuBehind } from './section-words.ts';

/** The beginning of a line that may be its site's name, and what the line goes on with. */
export interface Head {
  readonly name: string;
  readonly end: number;
  /** What stands behind it in its line; a menu or a motto is a site's. */
  readonly follows: 'nothing' | 'menu' | 'motto' | 'date' | 'field' | 'title' | 'text';
}

const clockBehind = /\s+(?=(?:сегодня|сейчас|сьогодні|зараз|today(?: is)?|бүгін|бүгүн|astăzi)[:\s]+\P{Ll}*\d)/iu;
const gluedMenu =
  /(?<=\p{Ll})(?=(?:Меню|Главная|Головна|Войти|Увійти|Поиск|Пошук|Menu|Home|Meniu|Acasă|Sign in)(?!\p{Ll}))/u;
// A tilde or an arrow behind a site's name parts it from its motto or its section.
const fieldMark = /^\s*(?:[~→]|\/\s)/u;
const motto =
  /^\s*(?:[—–:|.-]|,)\s*(?=[^.!?]{0,60}?(?:новост|новин|газет|портал|журнал|издание|видання|агент|агенц|сайт|news|newspaper|magazine|жаңалық|жаңылык|[șşs]tiri|ziar|основан|издаётся|издается|выходит|засновано|виходить|founded|established|since\s\d|独立|新闻))/iu;

/** The short name with which a line begins; null where it begins with none. */
export function headOf(text: string): Head | null {
  const line = text.slice(0, 200);
  const cut = Math.min(
    ...[
      /\s*(?:\||::|>|\t|\s{2,}|\s[/~→]\s|[—–»›•·→-]\s|:\s|\.\s)/u.exec(line)?.index,
      gluedMenu.exec(line)?.index,
      clockBehind.exec(line)?.index,
      leadingDay(line)?.start,
      menuBehind.exec(line)?.index,
    ].map((at) => at ?? line.length),
  );
  const found = line.slice(0, cut).replace(/[\s,;|–—-]+$/u, '');
  // "东岭日报 DONGLING DAILY": the name and its translation.
  const name = found
    .replace(/^(\p{sc=Han}{2,12})\s+\p{sc=Latin}[\p{sc=Latin}\s.]+$/u, '$1')
    // "Голос степи (Бишкек)": the town is none of the name.
    .replace(/\s\(\p{Lu}\p{Ll}[\p{L}-]{2,20}\)$/u, '');
  const words = name.split(/\s+/u).length;
  const isShort = isOfficialBody(name) ? name.length <= 80 && words <= 8 : name.length <= 45 && words <= 5;
  const isName = /^[«"“]?[\p{Lu}\p{Lo}\d]/u.test(name) && name.length >= 2 && isShort && !/[:：,，、（]/u.test(name);
  // "Источник: …" is a label.
  const isLabel = /^\s*[:：]/u.test(line.slice(cut)) && isByline(line.slice(0, 79));
  if (!isName || isLabel || endsSentence(name) || isNoSiteName(name)) return null;
  return { name, ...whatFollows(text, found.length) };
}

/** The first full date, from its first day where it tells several ("20–21 May 2025"). */
function leadingDay(line: string): Span | null {
  const date = leadingDate(line);
  if (date === null) return null;
  const firstDay = /(?<!\d)\d{1,2}\s?[–—-]\s?$/u.exec(line.slice(0, date.start));
  return { start: firstDay?.index ?? date.start, end: date.end };
}

function whatFollows(text: string, from: number): Pick<Head, 'end' | 'follows'> {
  const rest = text.slice(from);
  if (rest.trim() === '') return { end: text.length, follows: 'nothing' };
  const slogan = motto.exec(rest);
  const date = leadingDay(text.slice(0, 250));
  if (date !== null && date.start - from < 60) {
    const isBeside = /^[\s,;|–—-]*$/u.test(text.slice(from, date.start));
    if (isBeside && slogan === null && isDayInSentence(text, date)) return { end: from, follows: 'text' };
    if (slogan !== null || isBeside) return { end: date.end, follows: slogan === null ? 'date' : 'motto' };
  }
  if (gluedMenu.exec(text)?.index === from) return { end: text.length, follows: 'menu' };
  const menu = rest.length > 200 ? null : menuBehind.exec(rest);
  if (menu !== null && menu.index <= 1) return { end: text.length, follows: 'menu' };
  if (slogan !== null && text.length < 120) return { end: text.length, follows: 'motto' };
  const title = /^\s+\|\s+(?=\S+(?:\s+\S+){3,}$)/u.exec(rest);
  if (title !== null) return { end: from + title[0].length, follows: 'title' };
  return fieldMark.test(rest) && text.length < 90
    ? { end: text.length, follows: 'field' }
    : { end: from, follows: 'text' };
}
