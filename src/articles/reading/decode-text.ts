import chardet from 'chardet';
import { ArticleError } from '../../errors.ts';
import { decodeMixed } from './decode-mixed.ts';

const invisible = String.raw`\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
const cleanable = new RegExp(String.raw`\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b|[${invisible}]|[\u{e0000}-\u{e0fff}]`, 'gu');
// One class of single units is looked for many times as fast as the pattern above, and most pages have nothing of it.
const mayBeCleanable = new RegExp(String.raw`[\udb40-\udb43${invisible}]`);

/**
 * The text of a file in whatever encoding it came (UTF-8, UTF-16, windows-1251, KOI8-U, Chinese and Latin ones), without invisible and
 * control characters and with `\n` as its only line end: all offsets refer to this text. `declared` is an encoding that the page
 * names itself. Throws ArticleError `empty`, `binary` or `undecodable`.
 */
export function decodeText(bytes: Uint8Array, path: string, declared: string | null = null): string {
  if (bytes.length === 0)
    throw new ArticleError(path, 'empty', `${path} is empty (0 bytes). Scrape it again or remove it.`);
  const text = cleanText(decodeBytes(bytes, path, declared));
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new ArticleError(path, 'empty', `${path} holds no words. Scrape it again or remove it.`);
  return text;
}

// Patterns that look ahead over spaces or marks take the square of a run's length; no page needs so long a one.
const shortestRun = 200;
const longRun = new RegExp(String.raw`([^\p{L}\p{N}])\1{${shortestRun - 1},}`, 'gu');
const keptOfRun = 100;

/** Text without invisible and control characters (zero-width, direction marks, tags, ANSI colours), line ends as `\n`; runs of hundreds of one space or mark are cut short. */
export function cleanText(text: string): string {
  const lines = /[\r\v\f\u0085\u2028\u2029]/.test(text) ? text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n') : text;
  const visible = (mayBeCleanable.test(lines) ? lines.replace(cleanable, '') : lines).toWellFormed();
  return hasLongRun(visible) ? visible.replace(longRun, (run) => run.slice(0, keptOfRun)) : visible;
}

/** Whether a unit, or a pair of units, repeats for as long as `longRun` asks: counted first, since the pattern goes back at every mark of a page that has no run. */
function hasLongRun(text: string): boolean {
  let length = 0;
  for (let at = 2; at < text.length; at += 1) {
    length = text.charCodeAt(at) === text.charCodeAt(at - 2) ? length + 1 : 0;
    if (length >= shortestRun - 2) return true;
  }
  return false;
}

function decodeBytes(bytes: Uint8Array, path: string, declared: string | null): string {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (looksBinary(bytes)) {
    throw new ArticleError(
      path,
      'binary',
      `${path} holds binary data, not text. Give it the ending of its real format or remove it.`,
    );
  }
  const strict = tryDecode(bytes, 'utf-8');
  if (strict !== null) return strict;
  const told = declared === null ? null : tryDecode(bytes, declared);
  if (told !== null) return told;
  const lenient = new TextDecoder().decode(bytes);
  // A few broken bytes in a UTF-8 page (cut by a scraper, a pasted word) must not cost the page.
  const broken = lenient.split('\ufffd').length - 1;
  const multibyte = (lenient.match(/[^\u0000-\u007f\ufffd]/gu) ?? []).length;
  if (broken * 20 < multibyte) return lenient;
  const guessed = decodeMixed(bytes, guessDecode) ?? guessDecode(bytes);
  if (guessed !== null) return guessed;
  throw new ArticleError(path, 'undecodable', `${path} is in no encoding that could be told. Save it as UTF-8.`);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: spaces and line ends put zeros at every even or every odd place only. */
function encodingByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4000);
  const even = countZeros(sample, 0);
  const odd = countZeros(sample, 1);
  if (bytes.length % 2 === 1 || even + odd < sample.length * 0.03) return null;
  if (even === 0) return plausible(tryDecode(bytes, 'utf-16le')) ? 'utf-16le' : null;
  return odd === 0 && plausible(tryDecode(bytes, 'utf-16be')) ? 'utf-16be' : null;
}

function countZeros(bytes: Uint8Array, first: number): number {
  let count = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) count += 1;
  return count;
}

function plausible(text: string | null): boolean {
  return text !== null && (text.match(/[\p{L}\p{N}\s]/gu) ?? []).length > text.length * 0.7;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8000);
  const controls = sample.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return sample.includes(0) || controls > sample.length * 0.02;
}

const trusted = /^(?:windows-125[0-7]|koi8-r|iso-8859-\d+|gb18030|big5|shift_jis|euc-(?:jp|kr))$/iu;

function guessDecode(bytes: Uint8Array): string | null {
  for (const guess of chardet.analyse(bytes)) {
    if (!trusted.test(guess.name) || guess.confidence < 10) continue;
    // The detector knows KOI8-R alone; KOI8-U is the same but for the Ukrainian letters.
    const text = tryDecode(bytes, /koi8/iu.test(guess.name) ? 'koi8-u' : guess.name);
    if (plausible(text)) return text;
  }
  return null;
}
