import { isDateOnly } from './block-signals.ts';
import { sectionHead } from './furniture-phrases.ts';
import { generalHeading, onlySections } from './section-words.ts';
import { isLanguageRow } from './site-line.ts';

// Buttons, language switches and names of a press service's pages stand where a site's name would.
const siteControl =
  /^[文图摄][/／]|^(?:you are here|вы здесь|ви тут|sunteți aici|чита(?:ть|ти|йте)|перейти|подпи[сш]|підпи[сш]|увійти|выбра|обрати|оберіть|показать|скрыть|версия|версія|печать|друк|(?:вся|все|уся|усі|всі)\s|на русском|русская|українська|english|skip|read\s|sign\s|select|choose|share|print|press\s(?:releases?|service|office|statement)|media\scent|newsroom|(?:news|media|press|information|about)\s(?:and|&)\s\p{L}+(?:\s\p{L}+)?$|пресс-(?:служба|релиз|центр)|прес-?(?:служба|реліз|центр)|анонс|линктер|шілтемелер|for immediate release|embargoed|к немедленн|для негайн|mergi|alege|sari la|exported?\s|экспорт\s|експорт\s|(?:про|об?|about|despre)\s(?:нас|автор\p{L}*|про[ее]кт\p{L}*|us|me|noi|the author)$)/iu;
// "Негизги мазмунга өтүңүз": a polite command, what a button says in Kyrgyz and Kazakh.
const command = /\p{L}{2}[ңн][ыіуү]з$/iu;
// What any station or site is, without a name of its own.
const kindAlone =
  /^(?:(?:официальный|офіційний) (?:интернет-|інтернет-|веб-)?(?:сайт|портал|ресурс)|(?:an? |the )?official (?:government )?(?:web ?site|site|page)|расмий (?:интернет-)?сайт\p{L}*|ресми сайт\p{L}*|site(?:-ul)? oficial)$|^(?:(?:тв|тб|tv|радио|радіо|онлайн|online|live|медиа|медіа|media|портал|агентств[ое]|газета|журнал|сайт|24|news)\s*)+$/iu;
// "Вступити до спілки": a button asks in the infinitive; "Главная — Новости": a path.
const askOrPath =
  /^(?:\p{L}{3,}(?:ати|ити|іти|тися|тись|ться|ить|овать)\s\p{Ll}|(?:главная|головна|home|acasă|басты бет|башкы бет|首页)\s*[—–>/»→|-])/iu;
const clockHead =
  /^(?:сегодня|сейчас|сьогодні|зараз|today|now|current|local|бүгін|бүгүн|astăzi|azi|ora|今天|昨天|昨日|今日|现在|現在)(?!\p{L})|(?:убактысы|уақыты|время|time)$|^(?:usd|eur|天气|天氣|погода|weather|posted|published|опубликовано|опубліковано)(?!\p{L})/iu;
// Verbs of the past that a headline of few words holds and no name does.
const headlineVerb =
  /(?<!\p{L})\p{Ll}{2,}(?:[аеиыя]л(?:а|о|и|ся|ась|ись)?|[аияую]в|вся|ла|ло|ли|рос|ш[её]л)(?!\p{L})|(?:\s\S+){2,}\p{Ll}{2,}[дт][ыіиуү]$|(?<!\p{L})(?:hits?|sees?|meets?|ends?|opens?|signs?|se \p{Ll}{3,})(?!\p{L})/u;

// The weather, since when a newspaper appears, a call with more behind it.
const weatherOrAge =
  /[-+–−]?\d{1,2}\s?°|(?<!\p{L})(?:с|з|since|from|din)\s(?:1[89]|20)\d\d(?!\d)|(?:1[89]|20)\d\d\s?(?:жылдан|жылдан бери)|!\s/iu;

/** Whether a line that stands where a site's name would is none: a button, a section, a list's head, a day, a clock. */
export function isNoSiteName(line: string): boolean {
  if (onlySections.test(line) || generalHeading.test(line) || isDateOnly(line)) return true;
  if (isLanguageRow(line) || command.test(line) || askOrPath.test(line) || kindAlone.test(line)) return true;
  if (weatherOrAge.test(line)) return true;
  // "Новости-Поток" is a name that begins as a section's.
  const isSection = sectionHead.test(line) && !/^\p{Lu}\p{L}+-\p{Lu}/u.test(line);
  return siteControl.test(line) || clockHead.test(line) || isSection;
}

/** Whether a line tells what somebody did: no name holds a verb of the past. */
export function tellsOfDeed(line: string): boolean {
  return headlineVerb.test(line) || /^\p{sc=Han}{7,}$/u.test(line);
}
