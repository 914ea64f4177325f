import { senderOf } from '../layout/message-head.ts';
import type { MetadataField, Page, PageLayout } from '../page.ts';
import { barRowName } from './bar-row-name.ts';
import { findAddress, hostOf, readAddress } from './find-address.ts';
import { firstLineName } from './first-line-name.ts';
import { institutionName, pressServiceName } from './institution-name.ts';
import { outletByHost, outletByName } from './known-outlets.ts';
import { byHostSpelled, byMetadataTitle } from './named-in-metadata.ts';
import {
  byCopyright,
  byDatedField,
  byQuotedName,
  byTitleLine,
  byWindowTitle,
  canonical,
  isCompany,
} from './named-on-page.ts';
import { hasOutletKind } from './outlet-kinds.ts';
import { byAddressLine, byAgencyLine, byAttribution, byDateline, byIssuer, bySelfNaming } from './publisher-in-text.ts';

const nameFields = [
  'publication',
  'publisher',
  'og:site_name',
  'site_name',
  'sitename',
  'site',
  'outlet',
  'source',
  'application-name',
];
const siteFields = ['site', 'domain', 'hostname', 'host', 'sitename'];
// A number, or the program that fetched the page.
const noPublisher = /^\d*$|crawler|scraper|spider|parser/iu;

/** Who published the page: by its metadata, its address or its own words; else the agency that it names as its source; null where neither is told. */
export function findPublisher(page: Page, layout: PageLayout): string | null {
  const host = hostOf(findAddress(page));
  return (
    byMetadata(page.metadata) ??
    knownByHost(host) ??
    byMessage(page) ??
    byHead(page, layout) ??
    byMetadataTitle(page, layout) ??
    byTitleLine(page, layout) ??
    byWindowTitle(page, layout) ??
    byHostSpelled(page, layout, host) ??
    barRowName(page, layout) ??
    byCopyright(page, layout) ??
    byAgencyLine(page, layout) ??
    byIssuer(page, layout) ??
    byQuotedName(page, layout) ??
    firstLineName(page, layout) ??
    institutionName(page, layout) ??
    pressServiceName(page, layout) ??
    byDatedField(page, layout) ??
    byHost(host) ??
    bySelfNaming(page, layout) ??
    byAddressLine(page, layout) ??
    byDateline(page, layout) ??
    byAttribution(page, layout) ??
    byOwnPictures(page)
  );
}

function knownByHost(host: string | null): string | null {
  return host === null ? null : (outletByHost(host)?.name ?? null);
}

/** The channel of a copied message, or of a chat that was exported: the name that stands over the times of its messages. */
function byMessage({ text, content }: Page): string | null {
  const lines = text
    .slice(content.start, content.end)
    .split('\n')
    .flatMap((line) => line.trim() || []);
  const sender = senderOf(lines[0] ?? '');
  if (sender !== null || lines[0] === undefined || lines[0].length > 60) return sender;
  const isHead = (line: string, index: number): boolean =>
    line === lines[0] && /^\d{1,2}:\d{2}$/u.test(lines[index + 1] ?? '');
  return lines.some(isHead) ? lines[0] : null;
}

/** The name over the page; one that nothing shows to be a newspaper's gives way to another in the copyright line. */
function byHead(page: Page, layout: PageLayout): string | null {
  const masthead = byMasthead(layout);
  if (masthead === null) return null;
  // What stands above a masthead that nobody knows is more surely the site's name.
  const first = firstLineName(page, layout);
  const isBelow = first !== null && page.text.indexOf(first) < page.text.indexOf(layout.masthead!);
  const name = isBelow && outletByName(masthead) === null ? first : masthead;
  if (outletByName(name) !== null || hasOutletKind(name)) return name;
  const owner = byCopyright(page, layout);
  // "© Полуденный берег Медиа" is the same name with what the company adds.
  const isSame = owner?.toLowerCase().includes(name.toLowerCase()) ?? false;
  return owner === null || isSame || isCompany(owner, page.text) ? name : owner;
}

function byMasthead({ masthead }: PageLayout): string | null {
  if (masthead === null || masthead === undefined) return null;
  const name = masthead.replace(/^[«"“„](.*)[»"”“]$/u, '$1');
  return canonical(name);
}

function byMetadata(metadata: readonly MetadataField[]): string | null {
  for (const name of nameFields) {
    for (const field of metadata) {
      if (field.name !== name || readAddress(field.value) !== null || noPublisher.test(field.value)) continue;
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
  // A host without a known name waits for what the page calls itself.
  return address === null ? byHost(site?.value ?? null) : (outletByHost(address)?.name ?? null);
}

function byHost(host: string | null): string | null {
  if (host === null) return null;
  return outletByHost(host)?.name ?? host.replace(/^www\./u, '');
}

/** The host to which a WordPress site links its own pictures. */
function byOwnPictures(page: Page): string | null {
  return byHost(/https?:\/\/([\w.-]+)\/wp-content\/uploads\//iu.exec(page.text)?.[1] ?? null);
}
