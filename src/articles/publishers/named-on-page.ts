import { isCaptionLine } from '../layout/block-signals.ts';
import { subscribing } from '../layout/furniture-phrases.ts';
import { isNoSiteName } from '../layout/no-site-name.ts';
import { generalHeading, onlySections } from '../layout/section-words.ts';
import type { Page, PageLayout } from '../page.ts';
import { outletByName } from './known-outlets.ts';
import { hasOutletKind, siteBehindTitle } from './outlet-kinds.ts';

const quoted = String.raw`[«"“„]([^«»"“”„\n]{2,40})[»"”“]`;
const labelled = new RegExp(
  String.raw`^[\s©\d–-]*(?:сетевое издание|интернет-(?:газета|издание|портал|журнал)|информационн\S+ (?:портал|агентство|ресурс)|информагентство|новостной портал|медиаресурс|онлайн-газета|мережеве видання|інтернет-видання|онлайн-медіа|інформаційн\S+ (?:портал|агентство|агенція)|ақпараттық агенттік|ақпарат агенттігі|маалымат агенттиги|agen[țţt]ia(?: de [șşs]tiri)?|portalul(?: de [șşs]tiri)?|publica[țţt]ia|news agency)\s+${quoted}`,
  'iu',
);
const invitation = new RegExp(
  String.raw`(?:${subscribing}|читайте|следите|присоединяйтесь|стежте|приєднуйтес\p{L}|жазылыңыз\p{L}*|follow|subscribe|join|urm[ăa]r\p{L}+|abona\p{L}+|关注|關注|订阅|訂閱)(?!\p{L})(?!\s+(?:также|ещё|еще|також|ще)(?!\p{L}))[^.!?:：«"“„]{0,50}${quoted}`,
  'iu',
);
// A byline or a place under the title: a quoted name and a day.
const quotedByline = /^[^«»]{0,60}[,|•·]\s*«([^«»\n]{2,40})»\s*[,|•·]\s*\d{1,2}[\s.][^«»]{4,30}$/u;
// "You are here: Site > Section > …"
const pathStart = /(?:位置|вы здесь|ви тут|you are here|sunteți aici)\s?[:：]\s*([^>›»/|:：]{2,30}?)\s*[>›»/|]/iu;
const years = String.raw`\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d{2}(?!\d)))?`;
const copyright = new RegExp(
  String.raw`(?:©|\(c\)|copyright)[\s©]*(?:${years},?\s*(?:(?:гг?|рр?)\.?(?!\p{L})|by\s)?\s*)?([^,\n\d©|;。]{2,60}?)\s*(?:$|[,|;。©\n]|\s[-–—]\s|\.(?:\s|$)|${years})`,
  'iu',
);
const nameBeforeCopyright = /^([^,\n\d©|;。.]{2,40}?)\s*(?:©|\(c\))\s*(?:19|20)\d\d/iu;
const reserved =
  /^([^.,©\n]{2,40}?)(?:[.,]\s*|\s*(?=版[权權]))(?:©\s*)?(?:все права защищены|усі права захищен|всі права захищен|all rights reserved|барлық құқық|бардык укук|toate drepturile rezervate|版权所有|版權所有)/iu;
const legalForm =
  /^(?:(?:ООО|АО|ЗАО|ОАО|ТОВ|ТОО|ИП|АНО|ФГУП|ИА|ІА|SRL|S\.R\.L\.|СМИ|медиагруппа|издательский дом|редакция|редакція|газета|сайт|by)\s+)+|\s+(?:GmbH|AG|Ltd|Limited|LLC|Inc|Corp|Co|SRL|S\.?R\.?L|SA|plc|B\.?V)\.?$/giu;
const companyForm = /(?<!\p{L})(?:ООО|АО|ЗАО|ОАО|ТОВ|ТОО|ИП|SRL|GmbH|Ltd|LLC|Inc|Corp|plc)(?!\p{L})|S\.R\.L/u;
// Beside these, "общественно-политическая газета" is no name but what the site is.
const noName =
  /^\p{L}+о-\p{L}+(?:ая|ий|ое|а|е)\s(?:газета|портал|издание|видання|тижневик)$|прав[аоиі]?(?:\s|$)|защищ|захищ|reserved|rights|құқық|укук|drepturi|版权|版權|所有|getty|shutterstock|фото|photo|copyright|материал|матеріал|использован|разработ|developed|powered/iu;

/** The name in a copyright line beside a year or below the text ("© 2009–2023 Чуйский вестник"), legal forms cut off; null where none stands. */
export function byCopyright(page: Page, layout: PageLayout): string | null {
  const lastBody = layout.body.at(-1)?.end ?? 0;
  for (const block of layout.blocks.filter(({ role }) => role === 'furniture').reverse()) {
    const line = page.text.slice(block.start, block.end);
    const before = block.start >= lastBody ? cleanName(reserved.exec(line)?.[1] ?? '') : null;
    if (before !== null) return before;
    const mark = line.search(/©|\(c\)|copyright/iu);
    if (mark === -1 || isCaptionLine(line)) continue;
    const found = [nameBeforeCopyright.exec(line)?.[1], copyright.exec(line.slice(mark))?.[1]];
    const name = found.map((one) => cleanName(one ?? '')).find((one) => one !== null) ?? null;
    const isSite = block.start >= lastBody || /\d{4}/u.test(line);
    if (isSite && name !== null) return name;
  }
  return null;
}

/** The site's name behind the title in its line ("Title - Речной вестник", "Title | Новости | Речной вестник"); null where none stands. */
export function byTitleLine(page: Page, layout: PageLayout): string | null {
  const at = layout.blocks.findIndex(({ role }) => role === 'title');
  const behind = layout.blocks[at + 1];
  if (at === -1 || behind === undefined || behind.role !== 'furniture') return null;
  const line = page.text.slice(layout.blocks[at]!.start, behind.end);
  if (line.includes('\n')) return null;
  const name = siteBehindTitle(line)?.name ?? /\|[^|]+\|\s*([^|]{2,40})$/u.exec(line)?.[1] ?? '';
  return onlySections.test(name) ? null : cleanName(name);
}

/** The name in quotes behind what it is ("Сетевое издание «…»") or in an invitation ("Подписывайтесь на «…»"), in a line that is not the article's. */
export function byQuotedName(page: Page, layout: PageLayout): string | null {
  const lines = layout.blocks
    .filter(({ role }) => role === 'furniture')
    .map(({ start, end }) => page.text.slice(start, end))
    .filter((line) => line.length <= 250);
  for (const pattern of [labelled, invitation, quotedByline, pathStart]) {
    const named = lines.map((line) => cleanName(pattern.exec(line)?.[1] ?? '')).find((name) => name !== null);
    if (named !== undefined) return named;
  }
  return null;
}

/** Whether a name stands with a company's legal form on the page: then it is the owner's, not the site's. */
export function isCompany(name: string, text: string): boolean {
  const at = text.lastIndexOf(name);
  return at !== -1 && companyForm.test(text.slice(Math.max(0, at - 12), at + name.length + 12));
}

// "ГО «Правда чи ні»": whoever owns it, the site is called by what stands in quotes.
const inQuotes = /^\p{Lu}{2,5}\s[«"“„]([^«»"“”„]{2,40})[»"”“]?$/u;
const digitalIssue =
  /(?<=[报報刊社台网網])(?:官网|官方网站|官網|官方網站|数字报|数字版|电子报|电子版|數位版|電子報|電子版)$/u;

/** A name without quotes and legal forms, canonical where it is known; null where it is none. */
export function cleanName(found: string): string | null {
  const name = (inQuotes.exec(found)?.[1] ?? found)
    .replace(legalForm, '')
    .replace(/^[\s«"“„\p{So}]+|[\s.:–—\p{So}-]+$/gu, '')
    // A quote that was opened within the name closes it: Агентство "Полюс".
    .replace(/^([^«"“„]*)[»"”“]+$/u, '$1')
    .replace(digitalIssue, '')
    .replace(/\s+/gu, ' ');
  if (
    name.length < 2 ||
    name.length > 45 ||
    noName.test(name) ||
    /^[\p{Ll}.,;]/u.test(name) ||
    isNoSiteName(name) ||
    /[:：]|\s[»>›→|]\s/u.test(name) ||
    !/\p{L}{2}/u.test(name)
  )
    return null;
  return outletByName(name)?.name ?? name;
}

/** A name as its outlet is known, else without quotes and legal forms, else as found. */
export function canonical(name: string): string {
  return outletByName(name)?.name ?? cleanName(name) ?? name;
}

/** The site's part of a line that holds the page's title ("Голос степи - Title", "Title | World | Steppe Courier, 19.06.2025"); null where none stands. */
export function byWindowTitle(page: Page, layout: PageLayout): string | null {
  if (layout.title === null) return null;
  const title = page.text.slice(layout.title.start, layout.title.end);
  for (const { start, end, role } of layout.blocks) {
    const line = role === 'furniture' ? page.text.slice(start, end) : '';
    const at = line.length > 300 || line.length === title.length ? -1 : line.indexOf(title);
    if (at === -1) continue;
    const before = /^(.{2,40}?)\s+[|–—·:-]+\s*$/u.exec(line.slice(0, at))?.[1];
    const behind = /^\s*[|–—·-]+\s*(?:.*\s[|–—·-]+\s)?(.{2,40}?)(?:,\s*[\d.\s:]+)?$/u.exec(
      line.slice(at + title.length),
    )?.[1];
    const name = [before, behind].find((part) => part !== undefined && !onlySections.test(part) && !/\d/u.test(part));
    const clean = name === undefined || name.split(/\s/u).length > 5 ? null : cleanName(name);
    if (clean !== null) return clean;
  }
  return null;
}

/** The name of a newspaper's kind in a line or a field of its own over the article ("30.01.2025 / Голос залива / Маскат"); null where none stands. */
export function byDatedField(page: Page, layout: PageLayout): string | null {
  // A standfirst may stand over the name.
  const limit = layout.body[1]?.start ?? page.content.end;
  for (const { start, end, role } of layout.blocks) {
    const line = role === 'furniture' && end <= limit && end - start <= 150 ? page.text.slice(start, end) : '';
    if (line === '' || isCaptionLine(line)) continue;
    for (const field of line.split(/\s[/|·•–—]\s|\s{2,}|\t|,\s|(?<=\p{L})\s(?=\d)/u)) {
      const isName =
        hasOutletKind(field) &&
        !/[\d:：]/u.test(field) &&
        /\p{L}\s\p{L}|\p{sc=Han}{3}/u.test(field) &&
        !generalHeading.test(field);
      const name = isName && field.split(/\s/u).length <= 4 ? cleanName(field) : null;
      if (name !== null) return name;
    }
  }
  return null;
}
