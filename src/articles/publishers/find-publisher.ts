import { senderOf } from '../layout/message-head.ts';
import type { MetadataField, Page, PageLayout } from '../page.ts';
import { findAddress, hostOf, readAddress } from './find-address.ts';
import { firstLineName } from './first-line-name.ts';
import { outletByHost, outletByName } from './known-outlets.ts';
import { byHostSpelled, byMetadataTitle } from './named-in-metadata.ts';
import { byCopyright, byDatedField, byQuotedName, byTitleLine, byWindowTitle, isCompany } from './named-on-page.ts';
import { hasOutletKind } from './outlet-kinds.ts';
import { byAgencyLine, byAttribution, byDateline, bySelfNaming } from './publisher-in-text.ts';

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
    byCopyright(page, layout) ??
    byAgencyLine(page, layout) ??
    byQuotedName(page, layout) ??
    byDatedField(page, layout) ??
    byHost(host) ??
    bySelfNaming(page, layout) ??
    firstLineName(page, layout) ??
    byDateline(page, layout) ??
    byAttribution(page, layout) ??
    byOwnPictures(page)
  );
}

function knownByHost(host: string | null): string | null {
  return host === null ? null : (outletByHost(host)?.name ?? null);
}

/** The channel of a copied message. */
function byMessage({ text, content }: Page): string | null {
  for (const line of text.slice(content.start, content.start + 400).split('\n')) {
    if (line.trim() !== '') return senderOf(line);
  }
  return null;
}

/** The name over the page; one that nothing shows to be a newspaper's gives way to another in the copyright line. */
function byHead(page: Page, layout: PageLayout): string | null {
  const name = byMasthead(layout);
  if (name === null || outletByName(name) !== null || hasOutletKind(name)) return name;
  const owner = byCopyright(page, layout);
  // "© Полуденный берег Медиа" is the same name with what the company adds.
  const isSame = owner?.toLowerCase().includes(name.toLowerCase()) ?? false;
  return owner === null || isSame || isCompany(owner, page.text) ? name : owner;
}

function byMasthead({ masthead }: PageLayout): string | null {
  if (masthead === null || masthead === undefined) return null;
  const name = masthead.replace(/^[«"“„](.*)[»"”“]$/u, '$1');
  return outletByName(name)?.name ?? name;
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
