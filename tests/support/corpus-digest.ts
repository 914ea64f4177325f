import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a corpus holds, apart from what says when or in which order it was made: one hash for each part, and a count of its rows. */
export type CorpusDigest = Readonly<Record<string, string>>;

const parts: Readonly<Record<string, string>> = {
  files: 'SELECT path, size, sha256, reading_version, articles, refusals FROM files ORDER BY path',
  blocks: 'SELECT file, hex(hashes) AS hashes, repeated, content FROM blocks ORDER BY file',
  articles: 'SELECT * FROM articles ORDER BY number',
  passages: `SELECT article, first_sentence, last_sentence, vector_key, names, length(passage) AS bytes
             FROM passages LEFT JOIN vectors ON key = vector_key ORDER BY article, first_sentence, last_sentence`,
  vectors: 'SELECT hex(passage) AS passage, hex(sentences) AS sentences FROM vectors ORDER BY key',
};

/** Reads the digest of a data folder's corpus; `nothing` where there is none. */
export function digestCorpus(dataFolder: string): CorpusDigest {
  const path = join(dataFolder, 'corpus.sqlite');
  if (!existsSync(path)) return { nothing: '' };
  const database = new DatabaseSync(path);
  try {
    const digest = Object.entries(parts).map(([name, sql]) => {
      const rows = database.prepare(sql).all();
      const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12);
      return [name, `${rows.length} rows ${hash}`] as const;
    });
    const integrity = String(database.prepare('PRAGMA integrity_check').get()?.integrity_check);
    return { ...Object.fromEntries(digest), integrity };
  } finally {
    database.close();
  }
}
