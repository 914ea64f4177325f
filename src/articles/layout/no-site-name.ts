import { isDateOnly } from './block-signals.ts';
import { sectionHead } from './furniture-phrases.ts';
import { generalHeading, onlySections } from './section-words.ts';

// Buttons, language switches and names of a press service's pages stand where a site's name would.
const siteControl =
  /^(?:чита(?:ть|ти|йте)|перейти|подпи[сш]|підпи[сш]|увійти|выбра|обрати|оберіть|показать|скрыть|версия|версія|печать|друк|(?:вся|все|уся|усі|всі)\s|на русском|русская|українська|english|skip|read\s|sign\s|select|choose|share|print|press\s(?:releases?|service|office|statement)|media\scent|newsroom|(?:news|media|press|information|about)\s(?:and|&)\s\p{L}+(?:\s\p{L}+)?$|пресс-(?:служба|релиз|центр)|прес-?(?:служба|реліз|центр)|анонс|линктер|шілтемелер|mergi|alege)/iu;
const clockHead =
  /^(?:сегодня|сейчас|сьогодні|зараз|today|now|current|local|бүгін|бүгүн|astăzi|azi|ora|今天|现在|現在)(?!\p{L})|(?:убактысы|уақыты|время|time)$|^(?:usd|eur|天气|天氣|погода|weather|posted|published|опубликовано|опубліковано)(?!\p{L})/iu;
// Verbs of the past that a headline of few words holds and no name does.
const headlineVerb =
  /(?<!\p{L})\p{Ll}{2,}(?:[аеиыя]л(?:а|о|и|ся|ась|ись)?|[аиіяую]в|вся|ла|ло|ли|рос|ш[её]л)(?!\p{L})|\p{Ll}{2,}[дт][ыіиуү]$|(?<!\p{L})(?:hits?|sees?|meets?|ends?|opens?|signs?|se \p{Ll}{3,})(?!\p{L})/u;

/** Whether a line that stands where a site's name would is none: a button, a section, a list's head, a day, a clock. */
export function isNoSiteName(line: string): boolean {
  if (onlySections.test(line) || generalHeading.test(line) || isDateOnly(line)) return true;
  return siteControl.test(line) || clockHead.test(line) || sectionHead.test(line);
}

/** Whether a line tells what somebody did: no name holds a verb of the past. */
export function isHeadline(line: string): boolean {
  return headlineVerb.test(line) || /^\p{sc=Han}{7,}$/u.test(line);
}
