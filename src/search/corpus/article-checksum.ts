import { createHash } from 'node:crypto';

/** The columns of `articles` that people are shown or quotes are cut from, in the order of the checksum. */
const shownColumns = [
  ...['number', 'path', 'title', 'publisher', 'url', 'language'],
  ...['published_on', 'published_status', 'published_evidence', 'published_reason'],
  ...['event_dates', 'corrected', 'body', 'sentences'],
] as const;

/** SHA-256 over what an article shows. SQLite finds a damaged page of its file, not a changed letter inside one: a quote must be what was read. */
export function articleChecksum(row: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(JSON.stringify(shownColumns.map((name) => row[name] ?? null)))
    .digest('hex');
}
