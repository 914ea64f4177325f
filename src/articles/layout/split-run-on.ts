import type { Span } from '../article.ts';
import { isToldDay } from '../dates/told-day.ts';
import { opensSentence, seamBetween, type Word, wordsOf } from './find-seam.ts';
import { gluedButton, gluedStart } from './furniture-phrases.ts';

/** A line that begins with its own title: where the title stands and where the text goes on. Offsets into the line. */
export interface RunOn {
  readonly title: Span;
  readonly bodyStart: number;
}

const dateWords = String.raw`(?:\d{1,2}\s+\p{L}{3,12}\.?,?\s+\d{4}(?:\s+(?:года|року|г\.|р\.))?|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)`;
// Behind the date of a transcript stands its place, told from the text by how the text begins.
const openers = String.raw`В|Во|На|По|Глава|Президент|Министр|Премьер[\p{L}-]*|Состоял\p{L}+|Прош[её]?л\p{L}*`;
const stampPattern = new RegExp(
  String.raw`(?:анонс на\s+)?${dateWords}(?:,?\s+(?:в\s+|о\s+|at\s+)?\d{1,2}[:.]\d{2}(?!\d))(?:\s[^.!?…:]{0,250}?(?=\p{Lu}\.\s?\p{Lu}\p{Ll}+:)|\s+\p{Lu}[\p{L}-]+(?:\s\p{Ll}+)?,\s\p{Lu}[\p{L}-]+(?=\s\p{Lu})|\s+\p{Lu}[\p{L}-]+(?=\s(?:${openers})\s))?|анонс на\s+${dateWords}(?:\s+добавить в календарь(?:\s+(?:календари|яндекс|ical|google))*)?`,
  'iu',
);

/** Characters in which a title run into its text ends, and in which a word of it may come again. */
const longestTitle = 1500;
const seamText = 20_000;

/** The first date with a time of day in a line (`25 марта 2025 года 18:55`), with the place that a transcript adds to it. */
export function findStamp(line: string): Span | null {
  const match = stampPattern.exec(line.slice(0, 1500));
  if (match === null) return null;
  const stamp = { start: match.index, end: match.index + match[0].length };
  return isToldDay(line, stamp) ? null : stamp;
}

/**
 * Takes a title off the front of a line into which scraping ran it: by a title known from elsewhere, by a date with a time behind it,
 * by words that the text repeats, or by a capital where no sentence can go on. Null where the line begins with its text.
 */
export function splitRunOn(line: string, witnesses: readonly string[], isWholePage: boolean): RunOn | null {
  const start = gluedStart.exec(line)?.[0].length ?? 0;
  for (const witness of witnesses) {
    const end = matchFolded(line, start, witness);
    if (end !== null) return { title: { start, end }, bodyStart: end };
  }
  const stop = sentenceEnd(line, start);
  const words = wordsOf(line, start, Math.min(stop, start + longestTitle));
  // Titles that the metadata give and that do not stand here leave nothing to look for.
  if (words.length < 4 || witnesses.length > 0) return null;
  if (isWholePage) {
    const repeated = byRepetition(line, words);
    if (repeated !== null) return repeated;
    const stamp = findStamp(line);
    if (stamp !== null && stamp.start <= stop && stamp.start - start > 15) return byStamp(line, start, stamp);
  }
  return bySeam(line, words, isWholePage || gluedButton.test(line));
}

function byStamp(line: string, start: number, stamp: Span): RunOn {
  return { title: { start, end: start + line.slice(start, stamp.start).trimEnd().length }, bodyStart: stamp.end };
}

/** Where the first sentence of a line ends, abbreviations but that of a year and initials passed over. */
function sentenceEnd(line: string, from: number): number {
  const end =
    /(?<=[\p{Ll}\d»”")]{2})[.!?…]["»”]?(?=\s+[\p{Lu}«“"—–])|(?<=\p{Ll}{4})[.!?…](?=\s+\d)|(?<=\d{4}\s[гр])\.(?=\s+\p{Lu})|[。！？]/u.exec(
      line.slice(from),
    );
  return end === null ? line.length : from + end.index + end[0].length;
}

function bySeam(line: string, words: readonly Word[], isRunOn: boolean): RunOn | null {
  // Each word is looked for in the text, so that of a page of one line only the front may count.
  const text = line.slice(0, seamText);
  for (let index = 1; index < words.length - 3; index += 1) {
    const [word, next] = [words[index]!, words[index + 1]!];
    const seam = seamBetween(word, next, text);
    const isEnd =
      (seam === 'opening-word' && (isRunOn || index > 1)) ||
      (isRunOn && seam !== 'none' && (seam === 'common-word' || opensSentence(words, index + 1)));
    if (isEnd) return { title: { start: words[0]!.start, end: word.end }, bodyStart: next.start };
  }
  return null;
}

/** The text of a report begins by saying its title again: the longest such run of words ends the title. */
function byRepetition(line: string, words: readonly Word[]): RunOn | null {
  const later = wordsOf(line, words[0]!.start, Math.min(line.length, words[0]!.start + 3000)).map(fold);
  let best = { from: 0, length: 0, again: 0 };
  for (let from = 0; from < Math.min(words.length, 40); from += 1) {
    for (let again = from + 2; again < later.length; again += 1) {
      let length = 0;
      while (from + length < again && later[from + length] === later[again + length] && later[again + length])
        length += 1;
      if (length > best.length) best = { from, length, again };
    }
  }
  // A name that ends the title comes again in another case ("Нама" for "Нам").
  const [inTitle, inText] = [words[best.from + best.length], later[best.again + best.length]];
  const isInflected = inTitle !== undefined && inText !== undefined && isOtherForm(fold(inTitle), inText);
  if (best.length >= 4 && isInflected && /^\p{Lu}/u.test(inTitle.text)) best = { ...best, length: best.length + 1 };
  const last = words[best.from + best.length - 1];
  const next = words[best.from + best.length];
  const run = words.slice(best.from, best.from + best.length);
  const capitals = run.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (best.length < 4 || capitals < 2 || !last || !next || best.from > best.length + 4) return null;
  if (seamBetween(last, next, line) === 'none') return null;
  return {
    title: { start: words[0]!.start, end: last.end },
    bodyStart: restart(line, words, { end: last.end, again: best.again }),
  };
}

/** Where the text begins that repeats the title: at the title's first words, if they too come again, else right behind the title. */
function restart(
  line: string,
  words: readonly Word[],
  found: { readonly end: number; readonly again: number },
): number {
  const all = wordsOf(line, words[0]!.start, Math.min(line.length, words[0]!.start + 3000));
  const opening = fold(words[0]!) + fold(words[1]!);
  for (let index = found.again - 1; index > 0; index -= 1) {
    const word = all[index]!;
    if (word.start <= found.end) break;
    const isStart = /^[\p{Lu}\d«“"]/u.test(word.text);
    if (isStart && fold(word) + fold(all[index + 1] ?? word) === opening) return word.start;
  }
  return found.end;
}

function isOtherForm(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length) - (a.length === b.length ? 1 : 0);
  return a !== b && stem >= 3 && Math.abs(a.length - b.length) <= 2 && a.slice(0, stem) === b.slice(0, stem);
}

function fold(word: Word): string {
  return word.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The offset behind a text that stands at `from`, letters and digits compared only; null where it does not. */
export function matchFolded(line: string, from: number, wanted: string): number | null {
  const letters = wanted.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < 8) return null;
  let at = 0;
  for (let index = from; index < line.length; index += 1) {
    const letter = line.charAt(index).toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    if (letters.charAt(at) !== letter) return null;
    at += 1;
    if (at === letters.length) return index + 1 + (/^[»”"’')\]!?…]+/u.exec(line.slice(index + 1))?.[0].length ?? 0);
  }
  return null;
}
