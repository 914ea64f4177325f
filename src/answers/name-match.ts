import { type NameMention, namesAgree } from '../language/fold-names.ts';
import { matchPlace } from '../language/place-names.ts';
import { isInflected, isSpeltAlike, isSpeltThrough } from './name-spelling.ts';
import { isAdjective, isFullName, isPlace, tellsWhole } from './same-name.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

/** A statement and a sentence that are laid side by side. */
export interface Pair {
  readonly statement: Said;
  readonly source: SourceSentence;
}

const genericWord =
  /^(?:sea|river|city|region|port|lake|university|forum|airport|province|море|моря|област\p{L}+|річк\p{L}+|рек[аиу])$/iu;

/** The page's name may say more ("Сергей Лавров" for "Лавров"), never less: no first name that is not there. */
export function isNamed(claimed: NameMention, name: NameMention, pair: Pair): boolean {
  if (isAdjectiveOnly(claimed, name, pair)) return false;
  if (areSpeltThrough(claimed.text, name.text, pair)) return true;
  if (!namesAgree(claimed, name)) return isStateOfCapital(claimed, name, pair);
  if (isHan(claimed.text) || isHan(name.text)) return true;
  // A surname alone does not say which of its bearers is meant.
  if (claimed.parts.length === 1 && isFullName(claimed) && !isFullName(name)) return false;
  const isWhole = claimed.keys.some((key) => tellsWhole(key, claimed) && name.keys.includes(key));
  if (isWhole) return true;
  return claimed.parts.every((keys, index) =>
    name.parts.some(
      (other, otherIndex) =>
        keys.some((key) => other.includes(key)) &&
        isSpeltAlike(wordAt(claimed, index), wordAt(name, otherIndex), pair.source.language),
    ),
  );
}

/** What sort of thing a name names, as far as it and its place in the text tell: two of one sort may be mistaken for each other. */
export function sortOf({ keys, parts, start }: NameMention, said: Said): string {
  const key = keys.find((one) => /^(?:place|capital|city|org|abbr):/.test(one));
  if (key?.startsWith('abbr:')) return 'place';
  if (key !== undefined) return key.startsWith('c') ? 'town' : key.slice(0, key.indexOf(':'));
  return parts.length === 1 && isLocated(start, said) ? 'town' : 'person';
}

/** Whether a name stands where something happened or where to. */
export function isLocated(start: number, { text }: Said): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return /(?:^|\s)(?:(?:в|во|у|до|из|із|з|in|at|to|from|la|în|din)|(?:посе[тщ]|відвід|visit)\p{L}*)\s$/iu.test(before);
}

/** "In Shanghai" is not said by "the Shanghai Organisation": an adjective names no place where something happened. */
function isAdjectiveOnly(claimed: NameMention, name: NameMention, { statement }: Pair): boolean {
  const isTown = sortOf(claimed, statement) === 'town' && isLocated(claimed.start, statement);
  return isTown && isAdjective(name.text) && !isAdjective(claimed.text);
}

/** "In China" is said by "in Beijing", not the other way round, unless the capital stands for its state ("Beijing demanded"). */
function isStateOfCapital(claimed: NameMention, name: NameMention, { statement, source }: Pair): boolean {
  const state = claimed.keys.find((key) => key.startsWith('place:'))?.slice(6);
  if (state !== undefined && name.keys.includes(`capital:${state}`)) {
    // One that names the capital besides means the state by the state.
    return !statement.names.some((own) => own.keys.includes(`capital:${state}`));
  }
  const seat = claimed.keys.find((key) => key.startsWith('capital:'))?.slice(8);
  if (seat === undefined || !name.keys.includes(`place:${seat}`)) return false;
  const isCalledCapital = /(?:столиц\p{L}*|capital(?: city)? of|首都)\s?$/iu.test(source.text.slice(0, name.start));
  return isCalledCapital || !isLocated(claimed.start, statement);
}

/** Every word of the claimed name is a word of the other, as another language spells it; generic words ("Caspian Sea") may be missing. */
function areSpeltThrough(claimed: string, name: string, { statement, source }: Pair): boolean {
  // In one language two spellings differ by an ending alone.
  const isOneLanguage = statement.language === source.language;
  const others = name.split(/\s+/);
  const words = claimed.split(/\s+/).filter((word) => !genericWord.test(word));
  return (
    words.length > 0 &&
    words.every((word) =>
      others.some((other) => (isOneLanguage ? isInflected(word, other) : isSpeltThrough(word, other))),
    )
  );
}

/** Languages that write adjectives of places small show them to nobody's eye: "cerealelor ucrainene". */
export function isSmallPlaceIn({ keys }: NameMention, source: SourceSentence): boolean {
  if (!isPlace({ keys }) || !['ro', 'kk', 'ky'].includes(source.language)) return false;
  return (source.text.match(/\p{Ll}{5,}/gu) ?? []).some(
    (word) => matchPlace([word])?.keys.some((key) => keys.includes(key)) ?? false,
  );
}

/** Whether a text has Chinese characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function wordAt({ text, parts }: NameMention, index: number): string | null {
  const words = text.split(/\s+/);
  return words.length === parts.length ? words[index]! : null;
}
