import type { LanguageCode } from '../languages.ts';
import { fullNameKeys } from './east-asian-names.ts';
import type { NameWord } from './name-runs.ts';
import { stateOfPeople } from './peoples.ts';
import { longestPlaceName, matchPlace } from './place-names.ts';
import { stateAbbreviation } from './state-abbreviations.ts';

/** A state, capital, city or organisation and the words of the text that name it. */
export interface PlaceMention {
  readonly words: readonly NameWord[];
  readonly keys: readonly string[];
  /** The word joined by hyphens that this place is a piece of. */
  readonly within?: NameWord;
}

/** The places among the words of a text, in order and disjoint. */
export function findPlaces(text: string, words: readonly NameWord[], language: LanguageCode): PlaceMention[] {
  const hasCapitals = /\p{Lu}/u.test(text);
  const found: PlaceMention[] = [];
  let index = 0;
  while (index < words.length) {
    const place = placeAt(text, words, { index, hasCapitals, language });
    if (place !== null) found.push(place);
    else found.push(...joinedPlaces(words[index], hasCapitals));
    index += place?.words.length ?? 1;
  }
  return found;
}

function placeAt(
  text: string,
  words: readonly NameWord[],
  { index, hasCapitals, language }: { index: number; hasCapitals: boolean; language: LanguageCode },
): PlaceMention | null {
  const word = words[index]?.text ?? '';
  const people = language === 'ru' || language === 'uk' ? stateOfPeople(word) : null;
  if (people !== null) return { words: words.slice(index, index + 1), keys: [people] };
  if (!mayBePlace(word, hasCapitals)) return null;
  const abbreviated = stateAbbreviation(word, text, language);
  if (abbreviated !== null) return { words: words.slice(index, index + 1), keys: abbreviated };
  const place = matchPlace(words.slice(index, index + longestPlaceName).map((next) => next.text));
  if (place === null) return null;
  if (place.length === 1 && (isSyllable(word) || isGivenName(text, words, index, language))) return null;
  return { words: words.slice(index, index + place.length), keys: place.keys };
}

/** "Turkish-Ukrainian", "российско-китайский", "US-brokered": each state of a word joined by hyphens that begins with one. */
function joinedPlaces(word: NameWord | undefined, hasCapitals: boolean): PlaceMention[] {
  if (word === undefined || !word.text.includes('-')) return [];
  const pieces = [...word.text.matchAll(/[^-]+/gu)].map((match): NameWord => {
    const start = word.start + match.index;
    return { start, end: start + match[0].length, text: match[0] };
  });
  const isWrittenAsPlace = pieces.some(({ text }) => mayBePlace(text, hasCapitals));
  const found = pieces.map((piece) => {
    const place =
      isWrittenAsPlace && piece.text.length > 1 && !isSyllable(piece.text) ? matchPlace([piece.text]) : null;
    return place === null ? null : { words: [piece], keys: place.keys, within: word };
  });
  return found[0] === null ? [] : found.filter((place) => place !== null);
}

/** "Un" in Kim Jong Un is not the UN, though "Abu" may begin Abu Dhabi. */
function isSyllable(word: string): boolean {
  return /^\p{Script=Latin}{2,3}$/u.test(word) && /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
}

/** "Цинь Гана" is Qin Gang in the genitive, not Ghana. */
function isGivenName(text: string, words: readonly NameWord[], index: number, language: LanguageCode): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || text.slice(before.end, word.start) !== ' ' || word.text.length > 6)
    return false;
  return (
    /^\p{Lu}/u.test(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    fullNameKeys([before.text, word.text], language).length > 0
  );
}

/** Written small in a text that has capitals, only Slavic adjectives are places: "казахстанский", but not "того" or "turkey". */
function mayBePlace(word: string, hasCapitals: boolean): boolean {
  if (!hasCapitals) return /^\p{Script=Cyrillic}/u.test(word) ? word.length >= 3 : word.length >= 4;
  if (/^\p{Lu}/u.test(word)) return true;
  return /(?:ск|цк|ськ|цьк|зьк)[аеиіоуыюяїєй]\p{Script=Cyrillic}{0,2}$/u.test(word);
}
