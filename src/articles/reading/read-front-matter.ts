import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../article.ts';
import type { MetadataField } from '../page.ts';

/** What stands before the page proper, and where that begins. */
export interface FrontMatter {
  readonly metadata: readonly MetadataField[];
  readonly content: Span;
}

const fence = /^\s*---[ \t]*\n([\s\S]{0,60000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const headerLine =
  /^[ \t]*(title|url source|url|source|link|published time|published|date|author|заголовок|ссылка|источник|дата|автор|посилання|джерело)[ \t]*:[ \t]*(\S.*)$/iu;
const headerNames: Readonly<Record<string, string>> = {
  заголовок: 'title',
  ссылка: 'url',
  посилання: 'url',
  источник: 'source',
  джерело: 'source',
  дата: 'date',
  автор: 'author',
  'url source': 'url',
  'published time': 'published_time',
};

/** Front matter between `---` lines (YAML), or lines such as `Title: …`, `URL Source: …` that a scraper put on top. */
export function readFrontMatter(text: string): FrontMatter {
  const fenced = fence.exec(text);
  if (fenced !== null) {
    const yaml = fenced[1] ?? '';
    const offset = fenced[0].indexOf(yaml, fenced[0].indexOf('---') + 3);
    const metadata = readYaml(yaml);
    // A page that only begins with a rule has no fields: then the rule is part of the page.
    if (metadata.length > 0 && offset > 0) return { metadata, content: { start: fenced[0].length, end: text.length } };
  }
  return readHeaderLines(text);
}

function readYaml(yaml: string): MetadataField[] {
  // The failsafe schema leaves every value a string, as it stands: dates are read elsewhere.
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  if (!isMap(document.contents) || document.errors.length > 0) return readYamlLines(yaml);
  const fields: MetadataField[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value).toLowerCase();
    const end = (value as Node | null)?.range?.[1] ?? key.range[1];
    const evidence = yaml.slice(key.range[0], end).trim();
    for (const item of scalarsOf(value)) fields.push({ source: 'front-matter', name, value: item, evidence });
  }
  return fields;
}

function scalarsOf(node: unknown, depth = 0): string[] {
  if (isScalar(node)) return typeof node.value === 'string' && node.value !== '' ? [node.value] : [];
  if (isAlias(node) || !isSeq(node) || depth > 3) return [];
  return node.items.flatMap((item) => scalarsOf(item, depth + 1));
}

/** For front matter that is no valid YAML (a colon in an unquoted title): line by line. */
function readYamlLines(yaml: string): MetadataField[] {
  return yaml.split('\n').flatMap((line): MetadataField[] => {
    const match = /^([\p{L}][\p{L}\p{N}_:-]*)[ \t]*:[ \t]+(\S.*?)[ \t]*$/u.exec(line);
    if (match === null) return [];
    const value = (match[2] ?? '').replace(/^(['"])(.*)\1$/u, '$2');
    return [{ source: 'front-matter', name: (match[1] ?? '').toLowerCase(), value, evidence: line.trim() }];
  });
}

function readHeaderLines(text: string): FrontMatter {
  const metadata: MetadataField[] = [];
  let start = 0;
  let at = 0;
  for (const line of text.split('\n').slice(0, 12)) {
    const match = headerLine.exec(line);
    const ends = /^\s*markdown content:\s*$/iu.test(line);
    if (match === null && line.trim() !== '' && !ends) break;
    at += line.length + 1;
    if (match !== null) metadata.push(headerField(match, line));
    if (match !== null || ends) start = Math.min(at, text.length);
  }
  const convincing = metadata.length >= 2 && metadata.some(({ name }) => name === 'title' || name === 'url');
  return convincing
    ? { metadata, content: { start, end: text.length } }
    : { metadata: [], content: { start: 0, end: text.length } };
}

function headerField(match: RegExpExecArray, line: string): MetadataField {
  const found = (match[1] ?? '').toLowerCase();
  return {
    source: 'front-matter',
    name: headerNames[found] ?? found,
    value: (match[2] ?? '').trim(),
    evidence: line.trim(),
  };
}
