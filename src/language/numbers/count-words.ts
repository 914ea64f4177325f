/** The source of a regular expression for a small count, in digits or words. */
export const countSource =
  "(?:\\d{1,3}|два|две|дві|двух|три|трёх|трех|трьох|четыре|чотири|пять|п['’]ять|шесть|шість|few|two|three|four|five|six|екі|эки|үш|үч|төрт|бес|беш|алты|două|trei|patru|cinci|șase|[一二两兩三四五六七八九十])";

/** Words for each number, by index. */
const numberWords = [
  '',
  '一',
  'два две дві двух two екі эки două 两 兩 二',
  'few три трёх трех трьох three үш үч trei 三',
  'четыре чотири four төрт patru 四',
  "пять п'ять п’ять five бес беш cinci 五",
  'шесть шість six алты șase 六',
  '七',
  '八',
  '九',
  '十',
].map((words) => words.split(' '));

/** The number that a count says; one where none stands. */
export function countOf(words: string | undefined): number {
  if (words === undefined) return 1;
  if (/^\d+$/.test(words)) return Number(words);
  return Math.max(
    1,
    numberWords.findIndex((forms) => forms.includes(words.toLowerCase())),
  );
}
