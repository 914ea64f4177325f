import { retracts } from '../source-sentences.ts';

/** How lines open that a page says of itself: what else to read, who took the photograph, how to quote it. */
const ofPage =
  /^[\s—–-]*(?:как цитировать|читайте(?!\p{L})|подписывайтесь|подпишитесь|смотрите также|фото\s?[:©]|источник\s?:|перепечатка|при (?:использовании|перепечатке|цитировании) материал|як цитувати|дивіться також|підписуйтесь|підпишіться|джерело\s?:|передрук|photo(?: credit)?\s?:|photo by|read (?:more|also|next)|see also|subscribe|sign up|follow us|how to cite|cite (?:this|as)|source\s?:|(?:editing|reporting|writing) by|жазылыңыз|жазылыңыздар|сурет\s?:|сүрөт\s?:|citiți și|abonați|foto\s?:|sursa\s?:|图片来源|责任编辑|编辑[:：]|转载)/iu;
/** "Zsófia Rónai contributed reporting from Győr." */
const contributed = /^[^,;:]{3,60} contributed (?:reporting|to this (?:report|article|story))/u;
/** "29 января 2026 г. · Имя Фамилия · 3 мин.": fields between dots or bars. */
const fields = /^.{1,80}\s[·•|]\s.{1,60}\s[·•|]\s.{1,40}$/u;

/** Whether a sentence reports nothing: what a page says of itself, or what it takes back of an earlier version. */
export function isNoReport(text: string): boolean {
  return ofPage.test(text) || contributed.test(text) || fields.test(text) || retracts(text);
}
