import { findNames, type NameMention, namesAgree } from '../language/fold-names.ts';
import { matchPlace } from '../language/place-names.ts';
import type { Fact } from './fact.ts';
import { withoutCommonBeginning } from './first-word.ts';
import { isInflected, isSpeltAlike, isSpeltThrough } from './name-spelling.ts';
import type { QuotableArticle } from './quotable-passage.ts';
import { isAdjective, isFullName, isPlace, isSameName, tellsWhole } from './same-name.ts';
import type { Said, SourceSentence } from './source-sentences.ts';
import { isSpeltOut } from './spelt-out.ts';

/** Each name of a statement as a fact; `sources` tell which words at its beginning are no names. */
export function nameFacts(statement: Said, sources: readonly SourceSentence[]): Fact[] {
  const claimed = withoutCommonBeginning(statement, sources).filter((mention) => isWrittenAsName(mention, statement));
  return claimed.map((mention) => ({
    kind: 'name',
    text: mention.text,
    isIn: (source) =>
      source.names.some((name) => isNamed(mention, name, { statement, source })) ||
      isSmallPlaceIn(mention, source) ||
      (source.language === statement.language && isSpeltOut(mention.text, source.text)),
    isPartlyIn: (source) => source.names.some((name) => isSameName(mention, name)),
    rivalsIn: (source) => rivals(mention, claimed, { statement, source }),
  }));
}

const genericWord =
  /^(?:sea|river|city|region|port|lake|university|forum|airport|province|море|моря|област\p{L}+|річк\p{L}+|рек[аиу])$/iu;

interface Pair {
  readonly statement: Said;
  readonly source: SourceSentence;
}

/** In a statement with capitals a small word is a name only when it is a place ("казахстанский"). */
function isWrittenAsName({ text, keys }: NameMention, statement: Said): boolean {
  return !/^\p{Ll}/u.test(text) || isPlace({ keys }) || !/\p{Lu}/u.test(statement.text);
}

/** Names of the sentence that the statement does not have and that could stand where the claimed one does. */
function rivals(mention: NameMention, claimed: readonly NameMention[], { statement, source }: Pair): number {
  const sort = sortOf(mention, statement);
  return source.names.filter((name) => {
    const isClaimed = claimed.some((own) => isClaimOf(own, name, { statement, source }));
    if (isClaimed || !isWrittenAsName(name, source)) return false;
    // Where something happened, any single word may be another place: "between Turkmenbashi and Anzali".
    const isElsewhere = sort === 'town' && name.parts.length === 1 && !isPlace(name);
    if (isElsewhere && name.isCertain && !isSpokenOfAsPerson(name, source)) return true;
    const isRival = isElsewhere || (sort === 'town' && isLocated(name.start, source)) || sortOf(name, source) === sort;
    return isRival && isSure(name, source);
  }).length;
}

/** Russia claimed leaves Moscow unclaimed where the sentence names it as the place. */
function isClaimOf(own: NameMention, name: NameMention, pair: Pair): boolean {
  if (isSameName(own, name)) return true;
  const isSeatOnly = own.keys.some((key) => key.startsWith('place:')) && sortOf(name, pair.source) === 'town';
  return !isSeatOnly && isNamed(own, name, pair);
}

/** One capitalised word may be a title or a term; that it is somebody shows where the article has it beside another part of his name. */
function isSure(name: NameMention, source: SourceSentence): boolean {
  if (isPlace(name) || isFullName(name) || isHan(name.text)) return true;
  if (name.isCertain && isLocated(name.start, source)) return true;
  return fullNamesOf(source.article).some((other) => namesAgree(name, other));
}

/** A family name that the article has beside a first name. */
function isSpokenOfAsPerson(name: NameMention, { article }: SourceSentence): boolean {
  return fullNamesOf(article).some((other) => namesAgree(name, other));
}

const fullNames = new WeakMap<QuotableArticle, readonly NameMention[]>();

function fullNamesOf(article: QuotableArticle): readonly NameMention[] {
  const known = fullNames.get(article);
  if (known !== undefined) return known;
  const found = findNames(article.sentences.join('\n'), article.language).filter(isFullName);
  fullNames.set(article, found);
  return found;
}

function sortOf({ keys, parts, start }: NameMention, said: Said): string {
  const key = keys.find((one) => /^(?:place|capital|city|org):/.test(one));
  if (key !== undefined) return key.startsWith('c') ? 'town' : key.slice(0, key.indexOf(':'));
  return parts.length === 1 && isLocated(start, said) ? 'town' : 'person';
}

function isLocated(start: number, { text }: Said): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return /(?:^|\s)(?:(?:в|во|у|до|из|із|з|in|at|to|from|la|în|din)|(?:посе[тщ]|відвід|visit)\p{L}*)\s$/iu.test(before);
}

/** The page's name may say more ("Сергей Лавров" for "Лавров"), never less: no first name that is not there. */
function isNamed(claimed: NameMention, name: NameMention, pair: Pair): boolean {
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

/** "In Shanghai" is not said by "the Shanghai Organisation": an adjective names no place where something happened. */
function isAdjectiveOnly(claimed: NameMention, name: NameMention, { statement }: Pair): boolean {
  const isTown = sortOf(claimed, statement) === 'town' && isLocated(claimed.start, statement);
  return isTown && isAdjective(name.text) && !isAdjective(claimed.text);
}

/** "In China" is said by "in Beijing", not the other way round, unless the capital stands for its state ("Beijing demanded"). */
function isStateOfCapital(claimed: NameMention, name: NameMention, { statement, source }: Pair): boolean {
  const state = claimed.keys.find((key) => key.startsWith('place:'))?.slice(6);
  if (state !== undefined && name.keys.includes(`capital:${state}`)) return true;
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
function isSmallPlaceIn({ keys }: NameMention, source: SourceSentence): boolean {
  if (!isPlace({ keys }) || !['ro', 'kk', 'ky'].includes(source.language)) return false;
  return (source.text.match(/\p{Ll}{5,}/gu) ?? []).some(
    (word) => matchPlace([word])?.keys.some((key) => keys.includes(key)) ?? false,
  );
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function wordAt({ text, parts }: NameMention, index: number): string | null {
  const words = text.split(/\s+/);
  return words.length === parts.length ? words[index]! : null;
}
