import { isFunctionWord } from '../../language/function-words.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { isRoleWord } from '../../language/role-words.ts';

/** Adjectives by gender and number with the endings of the nouns that go with them; those in -ский and -цкий are family names too. */
const pairs: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?<![сц]ь?к)(?:ое|ее)$/u, /(?:о|е|ё|ие|ье|мя)$/u],
  [/(?:н|в|л|ч|ш|щ|д|т|г|х|р)(?:е|є)$/u, /(?:о|е|ння|ття|сся|ддя|ччя|м'я)$/u],
  [/(?<![сц]ь?к)(?:ая|яя)$/u, /(?:а|я|ь)$/u],
  [/(?:нн|льн|дн|зн|ичн|вн|тн|рн|йн|єв|ев|шн|щ|оч)(?:а|я)$/u, /(?:а|я|ь|ч|ш)$/u],
  [/(?<![сц]ь?к)(?:ый|ій|(?:н|в|л|т|ж|ч|ш|щ)ий|(?:н|в|л)ой)$/u, /[бвгджзйклмнпрстфхцчшщь]$/u],
  [/(?<![сц]ь?к)(?:ые|ие|(?:н|в|л|т)і)$/u, /(?:ы|и|і|а|я)$/u],
];
/** A noun in an oblique case: what stands before it is a noun too ("Елеватор місткістю"), for a person would be followed by what he did. */
const obliqueNoun = /(?:остью|істю|ості|ости|ениям?|анням?|енням?|ции|ції|цией|цією|ого|его|ої|ами|ями)$/u;
/** Verbs of one who does something, and when he did it. */
const verb =
  /(?:[аеияуіоюыё]л[аои]?|[аеиіуяю]в|с[ья]|ся|[аеёиюуя]т|ить|ать|ять|еть|уть|ють|ти|є)$|^(?:утром|дн[её]м|вечером|ночью|летом|зимой|весной|осенью|вновь|опять|лишь|уже|тоже|лично|прежде|завтра|вчера|сегодня|знову|вже|теж|лише|ледь)$/u;

/** Whether a Russian or Ukrainian text begins with an adjective before its noun or with a noun before another's oblique case: no name, in spite of its capital. */
export function beginsWithDescribedNoun(text: string, language: LanguageCode): boolean {
  if (language !== 'ru' && language !== 'uk') return false;
  const [, first = '', next = ''] = /^[«"„“]?(\p{Lu}[\p{Ll}'’ʼ-]{3,})\s(\p{Ll}[\p{Ll}'’ʼ-]{2,})/u.exec(text) ?? [];
  if (next === '' || isFunctionWord(next, language) || verb.test(next)) return false;
  if (obliqueNoun.test(next)) return !isRoleWord(next) && !/(?:ов|ев|ин|ова|ева|ина|енко|ян)$/u.test(first);
  return pairs.some(([adjective, noun]) => adjective.test(first) && noun.test(next));
}

/** Whether a Russian text begins with a neuter adjective ("Самое крупное"), which is no name even where it looks like the case form of a place (Samoa). */
export function beginsWithNeuter(text: string, language: LanguageCode): boolean {
  return language === 'ru' && /^\p{Lu}[\p{Ll}-]*(?<![сц]ь?к)(?:ое|ее)\s\p{Ll}/u.test(text);
}
