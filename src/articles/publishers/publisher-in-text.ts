import { isCaptionLine } from '../layout/block-signals.ts';
import { agencyDateline } from '../layout/title-worth.ts';
import type { Page, PageLayout } from '../page.ts';
import { knownOutlets, outletByName } from './known-outlets.ts';
import { canonical } from './named-on-page.ts';

const labels =
  /(?:медиаресурс|информационн\S+ (?:портал|агентство)|новостной портал|интернет-(?:газета|издание|портал)|информагентство|агентство|портал|газета|издание|інформаційн\S+ (?:портал|агентство|агенція)|видання|агенція|ақпарат агенттігі|маалымат агенттиги|agen[țţt]ia|portalul|ziarul|news agency)\s+[«"“„]([^«»"“”„\n]{2,40})[»"”“]/iu;

const sourceLabel =
  /(?:^|\s)(?:источник|джерело|source|sursa|来源|來源|дереккөз|булак)\s*[:：]\s*[«"“„]?([^«»"“”„\n:：|]{2,30}?)[»"”“]?(?:[\s\u3000]{2,}|[\t\u3000]|$|\s*\||\s+(?=\p{L}{1,10}\s?[:：]))/iu;

/** A line outside the article that names its site: `Медиаресурс "…"`, or a byline that is an outlet's name beside a date. */
export function bySelfNaming(page: Page, layout: PageLayout): string | null {
  const firstBody = layout.body[0]?.start ?? page.content.end;
  for (const block of layout.blocks) {
    const line = page.text.slice(block.start, block.end);
    if (block.role === 'body' || line.length > 250 || isCaptionLine(line)) continue;
    const isNear = Math.abs(block.start - firstBody) < 600;
    const label = block.start < firstBody ? labels.exec(line)?.[1] : undefined;
    const source = isNear ? sourceLabel.exec(line)?.[1] : undefined;
    // A press service or the like, in small letters, is where the report comes from, not who published it.
    const told = [label, source].find((name) => name !== undefined && /^[\p{Lu}\p{Lo}\d]/u.test(name));
    if (told !== undefined) return canonical(told.trim());
    if (block.role === 'title') continue;
    const whole = block.start < firstBody ? outletByName(line) : null;
    if (whole !== null) return whole.name;
    const isByline = isNear && line.length < 80 && /\d{1,2}[./:]\d{2}|\d{4}/u.test(line);
    const outlet = isByline ? outletIn(line) : null;
    if (outlet !== null) return outlet;
  }
  return null;
}

const issuer =
  /^(?:from|issued by|від|от|выпущено|издатель|видавець|publisher|发布单位|发布机构|發布單位|发文单位)\s?[:：]\s*(?:the\s)?((?!.*@)[^,;|·]{4,80}?)(?:\s(?:and|и|та)\s(?:the\s)?(?:rt\s|hon|mr|ms|minister|министр|міністр).*)?$/iu;
const office =
  /ministry|department|embassy|office|commission|council|agency|secretariat|parliament|министерств|департамент|посольств|управлени|комитет|міністерств|управлінн|комітет|[部厅局署委馆院]$/iu;

/** The public body that a line beside the title names as the one that issued the page ("From: Department of Fisheries"). */
export function byIssuer(page: Page, layout: PageLayout): string | null {
  const limit = layout.body[2]?.start ?? page.content.end;
  for (const { start, end, role } of layout.blocks) {
    const line = role === 'title' || start > limit || end - start > 160 ? '' : page.text.slice(start, end);
    const name = issuer.exec(line)?.[1];
    if (name !== undefined && office.test(name)) return canonical(name.trim());
  }
  return null;
}

const addressLine =
  /^(?:(?:юридический |почтовый |поштова )?адрес[аи]?|address|мекенжай\p{L}*|дарег?к?\p{L}*|кеңсе|adresa|地址|тел(?:ефон)?|phone|tel)\s?[:：.]/iu;

/** The public body whose name stands below the article right over its address; null where none does. */
export function byAddressLine(page: Page, layout: PageLayout): string | null {
  const lastBody = layout.body.at(-1)?.end ?? 0;
  const lines = layout.blocks.flatMap(({ start, end }) => (start >= lastBody ? [page.text.slice(start, end)] : []));
  const at = lines.findIndex((line) => addressLine.test(line));
  const name = lines[at - 1] ?? '';
  return office.test(name) && name.length <= 90 && !/[.:,]/u.test(name) ? canonical(name) : null;
}

const datelineHead = String.raw`^\p{Lu}[\p{L} -]{1,25}[.,]\s*\d{1,2}\s+\p{L}{3,12}\.?(?:,?\s+\d{4})?(?:\s*(?:г|р)\.)?[.,]?\s+`;

const agencyBehindDash =
  /^\p{Lu}{3}[\p{Lu} -]{0,20},\s*\d{1,2}\s+\p{L}{3,12}\.?(?:,?\s+\d{4})?\s*[–—-]\s*(\p{Lu}[^.,:!?«»–—]{2,30})\.\s+\p{Lu}/u;

/** An agency's own line over its report ("КИЇВ. 21 лютого 2024. Назва."), its name in strokes behind place and day, or a Chinese "…社北京9月6日电". */
export function byAgencyLine(page: Page, layout: PageLayout): string | null {
  const firstBody = layout.body[0]?.start ?? page.content.end;
  for (const { start, end, role } of layout.blocks) {
    if (start > firstBody || role !== 'furniture') continue;
    const own = agencyDateline.exec(page.text.slice(start, end))?.[2];
    if (own !== undefined) return canonical(own);
  }
  const opening = openingOf(page, layout).slice(0, 120);
  const inStrokes = new RegExp(`${datelineHead}/\\s*([^/\\n]{2,40}?)\\s*/`, 'u').exec(opening)?.[1];
  // "/Имя Фамилия - ТДХ/": the agency stands last.
  if (inStrokes !== undefined) return canonical(inStrokes.replace(/^.*\s[-–—]\s+/u, ''));
  const behindDash = agencyBehindDash.exec(opening)?.[1];
  if (behindDash !== undefined) return canonical(behindDash.trim());
  const chinese =
    /^[（(【]?(\p{sc=Han}{2,8}?(?:[网社报報]|新闻网|新聞網))\p{sc=Han}{2,8}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)/u.exec(
      opening,
    )?.[1];
  return chinese === undefined ? null : canonical(chinese);
}

/** "КИЇВ. 18 листопада. УНН .", "MOSCOW, Feb 10 (Reuters) -", "БИШКЕК, 5 мая — РИА Новости." at the front of the text; 新华社 likewise. */
export function byDateline(page: Page, layout: PageLayout): string | null {
  const opening = openingOf(page, layout).slice(0, 120);
  const inBrackets = /^[\p{Lu}][\p{L} .,/-]{1,40}[\p{L}\d .,]{0,25}\(([^()]{2,30})\)\s*[-–—]/u.exec(opening)?.[1];
  if (inBrackets !== undefined && outletByName(inBrackets) !== null) return outletByName(inBrackets)!.name;
  // "/Корр. БЕЛТА/"
  const slashed = /\/\s*(?:[Кк]орр?\.\s*)?([^/]{2,30})\s*\/\s*[-–—.]/u.exec(opening)?.[1];
  if (slashed !== undefined && outletByName(slashed) !== null) return outletByName(slashed)!.name;
  const line =
    /^\p{Lu}[\p{L}-]{1,20}[.,]\s*(?:\d{1,2}\s+\p{L}+\.?(?:\s+\d{4})?[\s.,–—-]+)?(\p{L}[\p{L}\p{N} -]{1,25}?)\s*[.,–—-]/u.exec(
      opening,
    )?.[1];
  if (line !== undefined && outletByName(line) !== null) return outletByName(line)!.name;
  const chinese = /^(.{2,5}社|中新(?:社|网))[^，。]{1,20}(?:电|電)/u.exec(opening)?.[1];
  return chinese === undefined ? null : (outletByName(chinese)?.name ?? null);
}

const told =
  '(?:пише|передає|повідомляє|інформує|пишет|переда[её]т|сообщает|сообщил[аи]?|информирует|reports?|хабарлайды|билдирет|transmite|scrie|relatează)';
const closing = new RegExp(
  String.raw`(?:${told}|со ссылкой на|з посиланням на|reported by)\s+(?:агентств[оа]|агенці[яї]|издание|видання|информационн\S+ агентств\S+)?\s*((?:[^.,;]|\.(?=\p{L}{2})){2,40})[.»”"]*\s*$`,
  'iu',
);
const teller = new RegExp(
  String.raw`${told}\s+(?:корреспондент\S*\s+|кореспондент\S*\s+)?([^.,;()]{2,30}?)\s+(?:з|із|со)\s+(?:посиланням|ссылкой)\s`,
  'iu',
);

/** "…, - пише DW." that closes the opening paragraph, or "передає УНН з посиланням на …" in it: the whole report is that outlet's. */
export function byAttribution(page: Page, layout: PageLayout): string | null {
  const opening = openingOf(page, layout);
  const names = [closing.exec(opening.slice(-120))?.[1], teller.exec(opening.slice(0, 600))?.[1]];
  return names.map((name) => (name === undefined ? null : (outletByName(name)?.name ?? null))).find(Boolean) ?? null;
}

function openingOf(page: Page, layout: PageLayout): string {
  const block = layout.blocks.find(({ role }) => role === 'body');
  return block === undefined ? '' : page.text.slice(block.start, block.end);
}

function outletIn(line: string): string | null {
  const padded = ` ${line.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, ' ')} `;
  for (const outlet of knownOutlets) {
    for (const name of outlet.names)
      if (name.length > 2 && padded.includes(` ${name.toLowerCase()} `)) return outlet.name;
  }
  return null;
}
