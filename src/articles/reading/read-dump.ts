import { ArticleError } from '../../errors.ts';
import type { MetadataField, Page } from '../page.ts';
import { cleanText } from './decode-text.ts';
import { readHtmlPage } from './read-html-page.ts';

const textNames = [
  'text',
  'body',
  'content',
  'maintext',
  'main_text',
  'full_text',
  'fulltext',
  'article_text',
  'articlebody',
  'article',
  'page_content',
  'raw_content',
  'html',
];

/** The records of a JSON Lines dump as pages, `path#<line>`; a line that is no record becomes a page with the reason of its refusal. */
export function readDump(path: string, text: string): Page[] {
  return text.split('\n').flatMap((line, index): Page[] => {
    if (line.trim() === '') return [];
    const recordPath = `${path}#${index + 1}`;
    try {
      return [readRecord(recordPath, line)];
    } catch (cause) {
      const refusal = cause instanceof ArticleError ? cause : notJson(recordPath, cause);
      return [{ path: recordPath, text: '', content: { start: 0, end: 0 }, metadata: [], refusal }];
    }
  });
}

function readRecord(path: string, line: string): Page {
  const record: unknown = JSON.parse(line);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new ArticleError(
      path,
      'no-record',
      `${path} is no JSON object; a line of a dump is one, with title, text, date and url.`,
    );
  }
  const entries = Object.entries(record).map(([key, value]) => [key.toLowerCase(), value as unknown] as const);
  const textName = textNames.find((name) => entries.some(([key, value]) => key === name && isText(value)));
  const text = entries.find(([key]) => key === textName)?.[1];
  if (typeof text !== 'string') {
    throw new ArticleError(
      path,
      'no-text',
      `${path} has no text under ${textNames.slice(0, 5).join(', ')}. Rename the field or remove the line.`,
    );
  }
  const metadata = entries.flatMap(([key, value]) => (key === textName ? [] : fieldsOf(key, value)));
  if ((text.match(/<(?:p|div|br|article)\b/giu) ?? []).length > 1) {
    const page = readHtmlPage(path, text);
    return { ...page, metadata: [...metadata, ...page.metadata] };
  }
  const cleaned = cleanText(text);
  return { path, text: cleaned, content: { start: 0, end: cleaned.length }, metadata };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function fieldsOf(key: string, value: unknown): MetadataField[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = cleanText(String(value)).trim();
    return text === ''
      ? []
      : [{ source: 'record', name: key, value: text, evidence: `"${key}": ${JSON.stringify(value)}` }];
  }
  // A source is often an object with a name.
  const name: unknown =
    typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, 'name')?.value : undefined;
  return typeof name === 'string' ? fieldsOf(key, name) : [];
}

function notJson(path: string, cause: unknown): ArticleError {
  return new ArticleError(path, 'no-json', `${path} is not valid JSON. Write one object a line, or remove the line.`, {
    cause,
  });
}
