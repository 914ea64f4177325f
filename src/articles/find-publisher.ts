import { findAddress, hostOf, readAddress } from './find-address.ts';
import { knownOutlets, outletByHost, outletByName } from './known-outlets.ts';
import type { MetadataField, Page, PageLayout } from './page.ts';

const nameFields = [
  'publication',
  'publisher',
  'og:site_name',
  'site_name',
  'sitename',
  'outlet',
  'source',
  'application-name',
];
const siteFields = ['site', 'domain', 'hostname', 'host', 'sitename'];
const labels =
  /(?:медиаресурс|информационн\S+ (?:портал|агентство)|новостной портал|интернет-(?:газета|издание|портал)|информагентство|агентство|портал|газета|издание|інформаційн\S+ (?:портал|агентство|агенція)|видання|агенція|ақпарат агенттігі|маалымат агенттиги|agen[țţt]ia|portalul|ziarul|news agency)\s+[«"“„]([^«»"“”„\n]{2,40})[»"”“]/iu;

/** Who published the page: by its metadata, its address or its own words; else the agency that it names as its source; null where neither is told. */
export function findPublisher(page: Page, layout: PageLayout): string | null {
  return (
    byMetadata(page.metadata) ??
    byHost(hostOf(findAddress(page))) ??
    bySelfNaming(page, layout) ??
    byDateline(page, layout) ??
    byAttribution(page, layout) ??
    byOwnPictures(page)
  );
}

function byMetadata(metadata: readonly MetadataField[]): string | null {
  for (const name of nameFields) {
    for (const field of metadata) {
      if (field.name !== name || readAddress(field.value) !== null || /^\d*$/u.test(field.value)) continue;
      const value = field.value
        .replace(/^\[\[|\]\]$/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
      if (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(value)) return byHost(value);
      if (value.length > 1 && value.length <= 80) return outletByName(value)?.name ?? value;
    }
  }
  const address = hostOf(findAddress({ path: '', text: '', content: { start: 0, end: 0 }, metadata }));
  const site = metadata.find(({ name, value }) => siteFields.includes(name) && /^[\w.-]+\.\p{L}{2,}$/u.test(value));
  return byHost(address) ?? byHost(site?.value ?? null);
}

function byHost(host: string | null): string | null {
  if (host === null) return null;
  return outletByHost(host)?.name ?? host.replace(/^www\./u, '');
}

/** A line outside the article that names its site: `Медиаресурс "…"`, or a byline that is an outlet's name beside a date. */
function bySelfNaming(page: Page, layout: PageLayout): string | null {
  const firstBody = layout.body[0]?.start ?? page.content.end;
  for (const block of layout.blocks) {
    if (block.role === 'body') continue;
    const line = page.text.slice(block.start, block.end);
    const label = line.length < 250 ? labels.exec(line)?.[1] : undefined;
    if (label !== undefined && block.start < firstBody) return outletByName(label)?.name ?? label.trim();
    const isByline = line.length < 80 && block.role === 'furniture' && /\d{1,2}[./:]\d{2}|\d{4}/u.test(line);
    const outlet = isByline ? outletIn(line) : null;
    if (outlet !== null && Math.abs(block.start - firstBody) < 600) return outlet;
    const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–—]\s*\d{4})?,?\s*)?([^.,\n\d©|]{2,40})/iu.exec(
      line,
    )?.[1];
    if (copyright !== undefined && outletByName(copyright) !== null) return outletByName(copyright)!.name;
  }
  return null;
}

/** "КИЇВ. 18 листопада. УНН .", "MOSCOW, Feb 10 (Reuters) -", "БИШКЕК, 5 мая — РИА Новости." at the front of the text; 新华社 likewise. */
function byDateline(page: Page, layout: PageLayout): string | null {
  const opening = openingOf(page, layout).slice(0, 120);
  const inBrackets = /^[\p{Lu}][\p{L} .,/-]{1,40}[\p{L}\d .,]{0,25}\(([^()]{2,30})\)\s*[-–—]/u.exec(opening)?.[1];
  if (inBrackets !== undefined && outletByName(inBrackets) !== null) return outletByName(inBrackets)!.name;
  const slashed = /\/\s*([^/]{2,30})\s*\/\s*[-–—.]/u.exec(opening)?.[1];
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
  String.raw`(?:${told}|со ссылкой на|з посиланням на|reported by)\s+(?:агентств[оа]|агенці[яї]|издание|видання|информационн\S+ агентств\S+)?\s*([^.,;]{2,40})[.»”"]*\s*$`,
  'iu',
);
const teller = new RegExp(
  String.raw`${told}\s+(?:корреспондент\S*\s+|кореспондент\S*\s+)?([^.,;()]{2,30}?)\s+(?:з|із|со)\s+(?:посиланням|ссылкой)\s`,
  'iu',
);

/** "…, - пише DW." that closes the opening paragraph, or "передає УНН з посиланням на …" in it: the whole report is that outlet's. */
function byAttribution(page: Page, layout: PageLayout): string | null {
  const opening = openingOf(page, layout);
  const names = [closing.exec(opening.slice(-120))?.[1], teller.exec(opening.slice(0, 600))?.[1]];
  return names.map((name) => (name === undefined ? null : (outletByName(name)?.name ?? null))).find(Boolean) ?? null;
}

/** The host to which a WordPress site links its own pictures. */
function byOwnPictures(page: Page): string | null {
  return byHost(/https?:\/\/([\w.-]+)\/wp-content\/uploads\//iu.exec(page.text)?.[1] ?? null);
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
