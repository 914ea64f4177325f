import { abbreviationKind } from './abbreviations.ts';
import { isFunctionWord } from './function-words.ts';
import type { LanguageCode } from './languages.ts';
import { fullNameKeys } from './names/east-asian-names.ts';

/** Half-open UTF-16 offsets (the `Span` of articles, which this folder may not import). */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A run of end marks with the closing quotes and brackets that belong to the sentence; straight quotes only where no word begins behind them. */
const endMarks =
  /(?:[.!?…。！？｡．؟۔।։]|[。！？…]|(?<=[.!?…。！？؟।։»”’)\]"'])(?:[»”’)\]』」】》）]|["'“](?![\p{L}\p{N}])|\[\d{1,3}\](?!\()))+/gu;

/** How far back an end mark is judged: enough for a name or a number, and few enough for a line of a megabyte. */
const charactersBefore = 300;

/** Words before a year or a sum that make "… 2023 г. Россия" the end of a sentence rather than its beginning. */
const wordsOfWholeSentence = 6;

/** What stands at an end mark: the sentence so far, the marks themselves, and the text behind them on the same line. */
interface EndMark {
  readonly before: string;
  readonly marks: string;
  readonly after: string;
  readonly language: LanguageCode;
}

/**
 * The sentences of a text as half-open UTF-16 spans: in order, disjoint, trimmed, and covering everything but white space.
 * A line break always ends one; full stops of abbreviations, initials, dates and ordinals do not.
 */
export function splitSentences(text: string, language: LanguageCode): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    let start = 0;
    for (const match of line[0].matchAll(endMarks)) {
      const end = match.index + match[0].length;
      const mark = {
        before: line[0].slice(Math.max(start, match.index - charactersBefore), match.index),
        marks: match[0],
        after: line[0].slice(end, end + 80),
        language,
      };
      if (!endsSentence(mark)) continue;
      pushTrimmed(spans, text, { start: line.index + start, end: line.index + end });
      start = end;
    }
    pushTrimmed(spans, text, { start: line.index + start, end: line.index + line[0].length });
  }
  return spans;
}

function pushTrimmed(spans: SentenceSpan[], text: string, { start, end }: SentenceSpan): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const from = start + piece.indexOf(trimmed);
  spans.push({ start: from, end: from + trimmed.length });
}

function endsSentence(mark: EndMark): boolean {
  const { before, marks, after } = mark;
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  if (/[。！？｡．]/u.test(marks)) return !/^\s*[，、,;:；：]/u.test(after);
  const next = /^(\s*)[«„“"'‘([*•]*(\S)/u.exec(after);
  if (next === null) return true;
  const [, space = '', first = ''] = next;
  if (space === '') return startsGluedSentence(before, marks, after);
  if (/[\p{Ll}]/u.test(first) && !/\p{Script=Georgian}/u.test(first)) return false;
  if (/[,;:)\]»%]/u.test(first)) return false;
  if (/[-–—]/u.test(first)) return /^\s*[-–—]\s*[«„“"]?\p{Lu}/u.test(after) && !/[»”"]$/u.test(marks);
  return marks !== '.' || fullStopEnds(mark, first);
}

/** "…подписан.Министр": scraping lost the space. Latin is left alone for the sake of addresses (Booking.Com). */
function startsGluedSentence(before: string, marks: string, after: string): boolean {
  if (/^\p{Script=Han}/u.test(after)) return /[!?…]/u.test(marks);
  return (
    /\p{Script=Cyrillic}{3}$/u.test(before) &&
    /\p{Ll}$/u.test(before) &&
    /^[«"]?\p{Lu}\p{Script=Cyrillic}+\s/u.test(after) &&
    marks.length === 1
  );
}

function fullStopEnds(mark: EndMark, first: string): boolean {
  const { before, after, language } = mark;
  const word = /(?:(?<![\p{L}\p{N}])\p{L}\p{M}*\.\s?)*(?:\p{N}+|[\p{L}\p{M}][\p{L}\p{M}-]*)$/u.exec(before)?.[0] ?? '';
  const isAlone = before.slice(0, before.length - word.length).trim() === '';
  const nextWord = /[\p{L}\p{N}][\p{L}\p{M}’']*/u.exec(after)?.[0] ?? '';
  // "И. И. Иванов": the second initial is no conjunction.
  const starts = isFunctionWord(nextWord, language) && !/^\s*\S{1,2}\./u.test(after);
  if (/^\d+$/u.test(word)) return !isOrdinal(before, word, language);
  if (isAlone && /^[IVX]+$/u.test(word)) return false;
  const compact = word.replaceAll(/\s/gu, '');
  const kind = abbreviationKind(compact) ?? abbreviationKind(compact.slice(compact.lastIndexOf('.') + 1));
  if (kind === null || isInitial(compact, kind, before)) return !isInitial(compact, kind, before) || starts;
  if (kind === 'closes') return true;
  if (kind === 'names') return starts && !/\d/u.test(first);
  if (kind === 'measures' && /[\dIVX\p{L}]\s*$/u.test(before.slice(0, before.length - word.length).replace(/-$/u, '')))
    return measureEnds(before, nextWord, starts);
  return false;
}

/** "в ноябре 2023 г. 10-е заседание" and "В 2023 г. Россия" go on; "Он приехал в 2023 г. Затем…" ends. */
function measureEnds(before: string, nextWord: string, starts: boolean): boolean {
  if (/^\d/u.test(nextWord) || /^(?:США|СССР|АҚШ)$/u.test(nextWord)) return false;
  return starts || before.trim().split(/\s+/u).length > wordsOfWholeSentence;
}

/** "1." at the start or after a colon or semicolon numbers what follows; in German "5. Mai" is a date. */
function isOrdinal(before: string, digits: string, language: LanguageCode): boolean {
  if (digits.length > 2) return false;
  const lead = before.slice(0, before.length - digits.length).trim();
  return lead === '' || /[:;]$/u.test(lead) || language === 'de';
}

/** One capital (with consonants: Дж., Ph.), or several with full stops between them, is a person's initial or a country's (U.S.). */
function isInitial(compact: string, kind: string | null, before: string): boolean {
  // "…встретился с Ван И. Стороны…": the second half of a Chinese name.
  const surname = /(\p{Lu}\p{Ll}+) \p{Lu}$/u.exec(before)?.[1];
  if (surname !== undefined && compact.length === 1 && fullNameKeys([surname, compact], 'ru').length > 0) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(compact)) return kind === null;
  if (/^\p{Lu}[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]{1,2}$/u.test(compact)) return kind === null;
  if (!/^\p{Lu}\p{M}*$/u.test(compact)) return false;
  return kind === null || !/\d\s*\p{Lu}$/u.test(before);
}
