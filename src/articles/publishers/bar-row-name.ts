import { generalHeading, onlySections } from '../layout/section-words.ts';
import { isLanguageRow } from '../layout/site-line.ts';
import type { Page, PageLayout } from '../page.ts';
import { nameIn } from './first-line-name.ts';
import { pressService } from './institution-name.ts';
import { hasOutletKind } from './outlet-kinds.ts';

/** Over the article the row stands within so many blocks. */
const blocksOfHead = 6;
const bar = /\s*[|｜]\s*/u;

/** What stands beside the name of a channel or a site, and beside no headline. */
const subscribers =
  /^[\d.,\s]+[KkMкм]?\s?(?:subscribers|members|followers|подписчик\p{L}*|підписник\p{L}*|читач\p{L}*|жазылуш\p{L}*)$|^telegram$|^(?:view|open|preview)\s(?:in|channel)/iu;
const home = /^(?:(?:на )?главная|(?:на )?головна|home|acas[ăa]|басты бет|башкы бет|首页|首頁)$/iu;
const entry =
  /^(?:войти|вход|увійти|вхід|log ?in|sign in|кіру|кирүү|autentificare|subscribe|donate|донат|слухати|слушать|listen|подкасты|подкасти|podcasts)(?!\p{L})/iu;
/** What the name of a station or a site bears behind it: "96,2 FM", "16+", a flag. */
const behindName = /\s(?:\d{2,3}[.,]\d\s?(?:FM|МГц|MHz)(?:\s.*)?|\d{1,2}\+|\p{So}|\p{RI}{2})$/u;
/** "Шёлковый путь: логистика, таможня": a name and what it is about. */
const motto = /:\s\p{Ll}.*$/u;
/** "British Bulletin No. 48", "Buletinul Ambasadei, nr. 7": the name of what appears in numbers. */
const numbered = /^(?<name>\p{Lu}[^|:.!?]{5,50}?),?\s(?:No\.?|nr\.?|№|issue|выпуск|випуск)\s?\d{1,5}(?=$|\s*[|,])/u;

/** The site's or the channel's name at the front of a row of links over the article ("Ош жаңылыктары | Башкы бет | Коом"), or beside the number of an issue; null where none stands. */
export function barRowName({ text }: Page, { blocks, title, body }: PageLayout): string | null {
  const articleStart = title?.start ?? body[0]?.start ?? text.length;
  const head = blocks.slice(0, blocksOfHead).filter(({ start, role }) => role === 'furniture' && start < articleStart);
  const rows = head.flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  for (const row of rows) {
    const name = nameOfRow(row.trim());
    if (name !== null) return name;
  }
  return null;
}

/** "Парламентский вестник › Связи › Группы дружбы": a path to the page begins at its site, where that is called as newspapers are. */
function nameOfPath(row: string): string | null {
  const [first = '', ...others] = row.split(/\s[›»>→]\s/u).map((step) => step.trim());
  const isPath = others.length >= 2 && others.every((step) => step.length <= 40);
  return isPath &&
    !/[:：]/u.test(first) &&
    hasOutletKind(first) &&
    !onlySections.test(first) &&
    !generalHeading.test(first)
    ? nameIn(first, { isNoPerson: true })
    : null;
}

function nameOfRow(row: string): string | null {
  const ofPath = nameOfPath(row);
  if (ofPath !== null) return ofPath;
  const issue = numbered.exec(row)?.groups?.name;
  if (issue !== undefined && /\p{L}\s\p{L}/u.test(issue)) return nameIn(issue, { isNoPerson: true });
  const [first = '', ...others] = row.split(bar).map((field) => field.trim());
  if (others.length === 0) return null;
  if (pressService.test(first)) return first;
  const name = first.replace(behindName, '').replace(motto, '').trim();
  // Of a menu alone the first field is a section ("Прямой эфир | Новости").
  const isOfSite = (field: string) =>
    home.test(field) || subscribers.test(field) || (name !== first && (entry.test(field) || isLanguageRow(field)));
  if (!others.some(isOfSite)) return null;
  return /[\d°!?…]/u.test(name) ? null : nameIn(name, { isNoPerson: true });
}
