import { extname } from 'node:path';
import { pageEndings } from '../articles/reading/list-pages.ts';

/** Endings of files that a chat may bring; a dump of many pages is the operator's to put into the folder. */
export const addableEndings: readonly string[] = pageEndings.filter((ending) => ending !== '.jsonl');

/** UTF-8 bytes of a name without its ending; file systems end at 255, and a number may come behind. */
const longestStem = 180;
const endingsByType: Readonly<Record<string, string>> = {
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/html': '.html',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** The ending by which a file is to be read: that of its name, else of the type that its sender tells; null where it is none that can be read. */
export function endingOf(name: string | null, type: string | null): string | null {
  const ending = extname(name ?? '').toLowerCase();
  if (addableEndings.includes(ending)) return ending;
  const known = ending === '' && type !== null && Object.hasOwn(endingsByType, type);
  return known ? (endingsByType[type] ?? null) : null;
}

/**
 * A name that is safe as a file's, whoever thought it up: letters and digits of any script, spaces and a few marks; no path, nothing hidden, nothing that an
 * ingest passes over (README) or that a system reserves (CON).
 */
export function safeFileName(name: string, ending: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const bare = last.toLowerCase().endsWith(ending) ? last.slice(0, -ending.length) : last;
  const stem = bare
    .replace(/\p{C}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N} ._()+,«»’–—-]+/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[._\s-]+|[._\s-]+$/gu, '');
  const cut = cutToBytes(stem).replace(/[._\s-]+$/u, '');
  const isTaken = /^(?:readme|licen[cs]e|con|prn|aux|nul|com\d|lpt\d)(?:[._-]|$)/iu.test(cut);
  return `${cut === '' ? 'page' : isTaken ? `page-${cut}` : cut}${ending}`;
}

/** The name itself, else with the first number behind it that is free: `report.txt`, `report-2.txt`. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  let found = name;
  for (let number = 2; isTaken(found); number += 1) found = `${stem}-${number}${ending}`;
  return found;
}

function cutToBytes(stem: string): string {
  let cut = '';
  let bytes = 0;
  for (const character of stem) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestStem) break;
    cut += character;
  }
  return cut;
}
