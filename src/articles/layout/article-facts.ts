import { isSmallWord, wordsOf } from './find-seam.ts';
import { wordKeys } from './shared-words.ts';
import type { TextBlock } from './text-block.ts';

const counted = String.raw`\d[\d\s.,]{0,6}(?:k|к|тыс\.?)?\s?`;
// "2 часа назад", "3 min read", "4 мин.", "Просмотров: 512", "12 комментариев", in the seven languages.
const fact = new RegExp(
  [
    String.raw`^(?:около\s|about\s)?${counted}(?:сек|мин|хв|час|год|д[неі]|тиж|недел|мес|міс|лет|sec|min|h(?:our|r)|day|week|month|year|сағ|күн|апта|мүн|саат|or[eă](?!\p{L})|zi|săpt|lun|秒|分|小时|小時|天|周|日)\p{L}*\.?(?:\s(?:назад|тому|ago|бұрын|мурун|în urmă|чтени\p{L}|читання|на чтение|read|оқу|окуу|de citit|citire)|前|钟|鐘|阅读|閱讀)*$`,
    String.raw`^(?:acum\s)?${counted}(?:просмотр|перегляд|комментар|коментар|ответ|відповід|view|read|comment|repl|share|like|рет|пікір|пикир|vizualiz|coment|次|阅读|評論|评论)\p{L}*$`,
    String.raw`^(?:просмотр\p{L}*|перегляд\p{L}*|читать|читати|время чтения|час читання|reading time|views?|reads?|қаралды|оқылды|оқу уақыты|окуу убактысы|көрүлдү|окулду|vizualizări|timp de citire|点击|阅读|浏览)\s?[:：]?\s?${counted}\p{L}*\.?(?:\s\p{L}+)?$`,
  ].join('|'),
  'iu',
);

const publishedAt =
  /(?<!\p{L})(?:опубл[иі]кова\p{L}+|published|publicat|жарияла\p{L}+|жарыяла\p{L}+|发布于?|發布於?)[^\p{L}\d]{0,3}(?:(?:on|la|о|в)\s)?\d{1,4}[\s./年]/iu;

/** Whether a line is nothing but an address on the web. */
export function isAddressAlone(text: string): boolean {
  return /^(?:https?:\/\/)?[\p{L}\d.-]+\.\p{L}{2,}(?:\/\S*)?$/u.test(text);
}

/** Whether a line tells how old an article is, how long it takes to read or how many read it: what sites put beside a title. */
export function isFactsLine(text: string): boolean {
  if (text.length > 120) return false;
  if (publishedAt.test(text)) return true;
  return text.split(/\s*(?:[·•|/—]|\s{2,}|,\s)\s*/u).some((field) => fact.test(field.trim()));
}

const labelledField = /^(\p{Lu}[\p{L}-]+(?:\s\p{L}+)?)\s?[:：]\s?(\S+(?:\s\S+){0,5})$/u;
const longestField = 60;

/** Whether a line is one of several like "Category: Power", "Mood: pensive" one below the other whose label the article never says. */
export function isFieldOfList(blocks: readonly TextBlock[], index: number, bodyKeys: ReadonlySet<string>): boolean {
  const label = labelOf(blocks[index]);
  if (label === null || isSaid(label, bodyKeys)) return false;
  return labelOf(blocks[index - 1]) !== null || labelOf(blocks[index + 1]) !== null;
}

/** By four letters: a short name loses its fifth to its case. */
function isSaid(label: string, bodyKeys: ReadonlySet<string>): boolean {
  const said = [...bodyKeys];
  return [...wordKeys(label)].some((key) => said.some((other) => other.startsWith(key.slice(0, 4))));
}

function labelOf(block: TextBlock | undefined): string | null {
  const isField = block !== undefined && block.text.length <= longestField && block.heading === 0;
  return isField ? (labelledField.exec(block.text)?.[1] ?? null) : null;
}

const listWords = new Set('и й і та а и да and or а не si și sau'.split(' '));

/** Whether a short line is told as a sentence is, by a preposition or a pronoun between its words; names of sections have at most an "and". */
export function isToldAsSentence(text: string): boolean {
  const words = wordsOf(text).map((word) => word.text.toLowerCase());
  return words.length >= 3 && words.slice(1).some((word) => isSmallWord(word) && !listWords.has(word));
}
