import type { Span } from '../article.ts';

const weekdays =
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби|luni|mar[țţt]i|miercuri|joi|vineri|s[âa]mb[ăa]t[ăa]|duminic[ăa]';
const day = String.raw`(?:\d{1,2}(?:-|\s+)\p{L}{3,12}\.?,?\s+\d{4}(?:-жыл\p{L}*|\s+(?:года|року|г\.|р\.|ж\.))?|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-жыл\p{L}*\s+\d{1,2}-\p{L}+|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[-/.]\d{2}[-/.]\d{2}|\d{4}年\d{1,2}月\d{1,2}日)`;
const time = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?!\d)`;
const stamp = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${weekdays})[,.]?\s+)?(?:${time}[,\s|]+)?${day}(?:[,.]?\s*(?:${weekdays})(?!\p{L}))?(?:[\s,.|–—-]+(?:в\s+|о\s+|at\s+)?${time})?(?:\s*(?:[ap]\.?m\.?|мск|CET|CEST|GMT|UTC)(?!\p{L}))?`,
  'iu',
);

/** The first full date of a line with its weekday and time; null where it has none. */
export function leadingDate(line: string): Span | null {
  const found = stamp.exec(line);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
