import type { MetadataField, Page, PageLayout } from '../page.ts';
import { hostOf, readAddress } from '../publishers/find-address.ts';
import { outletByName } from '../publishers/known-outlets.ts';
import { hasOutletKind } from '../publishers/outlet-kinds.ts';
import { gluedBadge, gluedButton } from './furniture-phrases.ts';
import { onlySections } from './section-words.ts';
import { sharedWords } from './shared-words.ts';

const titleFields = ['headline', 'og:title', 'title', 'twitter:title', 'name', 'heading', 'заголовок'];
const sectionFirst = /^(.{2,30}?)\s[-–—|:»]\s/u;
const nothing = /^(?:untitled|no title|unknown|none|null|home|news|без названия|без назви|главная|новости)$/iu;

/** The article's title: as the page has it, else as its metadata say where that fits the text; null where neither does. */
export function findTitle(page: Page, layout: PageLayout): string | null {
  if (layout.title !== null) return cleanTitle(page.text.slice(layout.title.start, layout.title.end));
  const body = layout.body.map(({ start, end }) => page.text.slice(start, end)).join(' ');
  const witnesses = titleWitnesses(page.metadata);
  return witnesses.find((witness) => sharedWords(witness, body) > 0.2) ?? witnesses[0] ?? null;
}

/** Titles that the metadata give, site names cut off, the best first. */
export function titleWitnesses(metadata: readonly MetadataField[]): string[] {
  const sites = siteNames(metadata);
  const titles = titleFields.flatMap((name) => metadata.filter((field) => field.name === name));
  const cleaned = titles.map(({ value }) => cleanTitle(cutSite(value, sites)));
  return [...new Set(cleaned)].filter(
    (title) => title.length > 3 && !nothing.test(title) && !isSectionOfSite(title) && !sites.has(fold(title)),
  );
}

/** "Новости — Речной вестник": the name of a section and of the site, which a scraper took for the page's title. */
function isSectionOfSite(title: string): boolean {
  const [head = '', section = ''] = sectionFirst.exec(title) ?? [];
  return onlySections.test(section) && hasOutletKind(title.slice(head.length));
}

function siteNames(metadata: readonly MetadataField[]): Set<string> {
  const names = new Set<string>();
  for (const { name, value } of metadata) {
    if (/^(?:og:site_name|site|site_name|publisher|publication|hostname)$/u.test(name)) names.add(fold(value));
    const host = hostOf(readAddress(value));
    if (host !== null) for (const part of [host, host.split('.').at(-2) ?? host]) names.add(fold(part));
  }
  return names;
}

/** Cuts ` | Section | Site` and ` - Site`; a dash part goes only when it names the site. */
function cutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(/\s+(\||::|»|·)\s+/u).filter((part) => !/^(?:\||::|»|·)$/u.test(part));
  const isSite = (part: string): boolean => sites.has(fold(part)) || outletByName(part) !== null;
  // Of parts between bars the article's own is the longest; the others are section and site.
  let own = parts.length > 1 ? parts.reduce((a, b) => (b.length > a.length ? b : a)) : title;
  for (let cut = /^(.*\S)\s+[-–—]\s+(\S.*)$/u.exec(own); cut !== null; cut = /^(.*\S)\s+[-–—]\s+(\S.*)$/u.exec(own)) {
    if (!isSite(cut[2] ?? '')) break;
    own = cut[1] ?? own;
  }
  return own;
}

/** Signs that posts of channels put before and behind their headlines. */
const picture = String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\s)`;
const pictures = new RegExp(String.raw`^${picture}+(?=[\p{L}«"“])|${picture}+$`, 'gu');

/** A title as it is shown: badges and pictures off its ends, white space joined. */
export function cleanTitle(title: string): string {
  const joined = title.replace(/[\s\u00a0]*[\n\t][\s\u00a0]*|[ \u00a0]+/gu, ' ').trim();
  const cut = joined.replace(gluedButton, '').replace(gluedBadge, '').trim();
  return cut
    .replace(/^(?:\*\*|#+\s|_)|(?:\*\*|_)$/gu, '')
    .replace(pictures, '')
    .trim();
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
