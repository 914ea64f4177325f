import type { MetadataField } from '../page.ts';
import { cleanText } from './decode-text.ts';
import type { HtmlPage } from './html-page.ts';

const metaNames =
  /^(?:article:(?:published|modified)_time|og:(?:title|url|site_name|description|published_time|updated_time)|twitter:title|title|description|author|date|pubdate|publishdate|publish[-_]date|publication[-_]date|published|date\.issued|dc\.date(?:\.issued|\.created)?|dcterms\.(?:created|date|issued|modified)|datepublished|datemodified|lastmod|last-modified|sailthru\.(?:date|title)|parsely-(?:pub-date|title)|cxenseparse:recs:publishtime|mediator_published_time|article_date_original|application-name|headline|citation_publication_date)$/u;
const linkedNames = new Set([
  'headline',
  'name',
  'url',
  'datepublished',
  'datecreated',
  'datemodified',
  'mainentityofpage',
  'description',
  'publisher',
  '@id',
]);
const articleType = /article|newsarticle|report|blogposting|webpage|liveblog|pressrelease/iu;

/** What a page's head and its marked-up dates say of it: meta elements, JSON-LD, `<time>`, the title, the canonical address. */
export function readHtmlMetadata(page: HtmlPage, html: string): MetadataField[] {
  const fields: MetadataField[] = page.linkedData.flatMap(readLinkedData);
  for (const { property, name, itemprop, content } of page.metas) {
    const found = (property ?? name ?? itemprop ?? '').toLowerCase();
    if (metaNames.test(found)) add(fields, 'meta', found, content);
  }
  for (const address of page.canonicals) add(fields, 'meta', 'canonical', address);
  // Times in an article's list of related items belong to those; two or three stand at its own head.
  for (const { attributes, element } of page.times.slice(0, 3)) {
    const name = attributes.itemprop?.toLowerCase() ?? 'datetime';
    add(fields, 'time-element', name, attributes.datetime ?? element?.textContent);
  }
  add(fields, 'meta', 'title', page.title?.textContent);
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(html.slice(0, 3000))?.[1];
  if (saved !== undefined) add(fields, 'meta', 'url', saved);
  return fields;
}

function add(fields: MetadataField[], source: MetadataField['source'], name: string, found?: string | null): void {
  const value = cleanText(found ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 2000);
  if (value !== '') fields.push({ source, name, value, evidence: `${name}: ${value}` });
}

function readLinkedData(json: string): MetadataField[] {
  const fields: MetadataField[] = [];
  try {
    walk(JSON.parse(json), fields, 0);
  } catch {
    // Broken JSON-LD is common and says nothing: the page's text still speaks.
  }
  return fields;
}

function walk(value: unknown, fields: MetadataField[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) walk(item, fields, depth + 1);
    return;
  }
  const entries = Object.entries(value).slice(0, 100);
  const type = JSON.stringify(Object.getOwnPropertyDescriptor(value, '@type')?.value ?? '');
  for (const [key, inner] of entries) {
    const name = key.toLowerCase();
    if (name === '@graph') walk(inner, fields, depth + 1);
    else if (articleType.test(type) && linkedNames.has(name)) addLinked(fields, name, inner);
  }
}

function addLinked(fields: MetadataField[], name: string, value: unknown): void {
  if (typeof value === 'string') {
    add(fields, 'json-ld', name === '@id' ? 'mainentityofpage' : name, value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const wanted = name === 'publisher' ? 'name' : '@id';
  const inner: unknown = Object.getOwnPropertyDescriptor(value, wanted)?.value;
  if (typeof inner === 'string') add(fields, 'json-ld', name, inner);
}
