import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { PageFile } from '../../articles/reading/list-pages.ts';

/** SHA-256 of a file's bytes in hexadecimal, empty where they cannot be read. Throws the refusal of a file that cannot be a page. */
export async function hashFile(file: PageFile): Promise<string> {
  if (file.refusal !== null) throw file.refusal;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file.absolutePath), hash);
  } catch {
    // Reading it as a page says in words what is wrong.
    return '';
  }
  return hash.digest('hex');
}
