import { isFunctionWord } from '../../language/function-words.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { findNames, type NameMention, namesAgree } from '../../language/names/fold-names.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { QuotableArticle } from '../quotable-passage.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { sharedWords } from './choose-support.ts';
import type { Fact } from './fact.ts';
import { withoutCommonBeginning } from './first-word.ts';
import { isGeneric, isHan, isLocated, isNamed, isSmallPlaceIn, type Pair, smallPlaces, sortOf } from './name-match.ts';
import { isAdjective, isFullName, isPlace, isSameName } from './same-name.ts';
import { isSpeltOut } from './spelt-out.ts';

/** Each name of a statement as a fact; `sources` tell which words at its beginning are no names. */
export function nameFacts(statement: Said, sources: readonly SourceSentence[]): Fact[] {
  const claimed = withoutCommonBeginning(statement, sources).filter(
    (mention) => isWrittenAsName(mention, statement) && !isGeneric(mention.text),
  );
  return claimed.map((mention) => ({
    kind: 'name',
    text: mention.text,
    at: mention.start,
    keys: mention.keys,
    isIn: (source) =>
      source.names.some((name) => isNamed(mention, name, { statement, source })) ||
      isSmallPlaceIn(mention, source) ||
      (source.language === statement.language && isSpeltOut(mention.text, source.text)),
    isPartlyIn: (source) => source.names.some((name) => isSameName(mention, name)),
    ownIn: (source) =>
      source.names
        .filter((name) => isSameName(mention, name) || isNamed(mention, name, { statement, source }))
        .map(({ start }) => start),
    rivalsIn: (source) => rivals(mention, claimed, { statement, source }),
    isMisplacedIn: (source) => isMisplaced(mention, claimed, { statement, source }),
  }));
}

/** In a statement with capitals a small word is a name only when it is a place ("казахстанский"). */
function isWrittenAsName({ text, keys }: NameMention, statement: Said): boolean {
  return !/^\p{Ll}/u.test(text) || isPlace({ keys }) || !/\p{Lu}/u.test(statement.text);
}

/** Names of the sentence that the statement does not have and that could stand where the claimed one does. */
function rivals(mention: NameMention, claimed: readonly NameMention[], { statement, source }: Pair): number {
  const sort = sortOf(mention, statement);
  const small = sort === 'place' ? smallPlaces(source) : [];
  const unclaimed = small.filter((keys) => !claimed.some((own) => own.keys.some((key) => keys.includes(key))));
  const named = source.names.filter((name) => {
    const isClaimed = claimed.some((own) => isClaimOf(own, name, { statement, source }));
    if (isClaimed || !isWrittenAsName(name, source)) return false;
    if (name.isCertain && standsAlike(mention, name, { statement, source })) return true;
    // Where something happened, any single word may be another place: "between Turkmenbashi and Anzali".
    const isElsewhere = sort === 'town' && name.parts.length === 1 && !isPlace(name);
    if (isElsewhere && name.isCertain && !isSpokenOfAsPerson(name, source)) return true;
    const isRival = isElsewhere || (sort === 'town' && isLocated(name.start, source)) || sortOf(name, source) === sort;
    return isRival && isSure(name, source);
  });
  return named.length + unclaimed.length + lessOften(claimed, { statement, source });
}

/** The share of a statement's words in a sentence that makes it that sentence said again. */
const saidAgain = 0.8;

/** Names that a sentence has more often than the statement that says it again: another may stand in the place of one. */
function lessOften(claimed: readonly NameMention[], { statement, source }: Pair): number {
  if (sharedWords(statement, source) < saidAgain) return 0;
  const count = (names: readonly NameMention[], name: NameMention) =>
    names.filter((other) => isSameName(other, name)).length;
  const written = source.names.filter(({ text }) => !/^\p{Ll}/u.test(text));
  return written.filter((name) => count(written, name) > count(claimed, name)).length;
}

/** "The ferry Kuryk — Aktau" of a sentence with the ferry Kuryk — Alat and, elsewhere, the port of Aktau. */
function isMisplaced(mention: NameMention, claimed: readonly NameMention[], pair: Pair): boolean {
  const { source } = pair;
  const there = source.names.filter((name) => name.isCertain && sidesAlike(mention, name, pair) === 2);
  if (there.length === 0 || there.some((name) => isClaimOf(mention, name, pair))) return false;
  return there.some((name) => !claimed.some((own) => isClaimOf(own, name, pair)));
}

/** Between the same words in one language one name stands for the other: "the ferry Kuryk — Alat", "the ferry Kuryk — Aktau". */
function standsAlike(claimed: NameMention, name: NameMention, pair: Pair): boolean {
  return sidesAlike(claimed, name, pair) > 0;
}

/** On how many sides the words beside two names are the same. */
function sidesAlike(claimed: NameMention, name: NameMention, { statement, source }: Pair): number {
  if (statement.language !== source.language || isPlace(claimed) !== isPlace(name)) return 0;
  // "Приняла немецкую коллегу" and "приняла украинская коллега": an adjective in another case goes with another noun.
  if (isAdjective(claimed.text) && isAdjective(name.text) && claimed.text.at(-1) !== name.text.at(-1)) return 0;
  const [before, other] = [claimed, name].map((one, index) => wordBefore(index === 0 ? statement : source, one));
  const [behind, next] = [claimed, name].map((one, index) => wordBehind(index === 0 ? statement : source, one));
  return Number(before !== '' && before === other) + Number(behind !== '' && behind === next);
}

/** The stem of the word before a name and of the one behind it, in its own sentence; small words tell nothing, and no word beyond a mark. */
function wordBefore({ text, language }: Said, { start }: NameMention): string {
  return telling(/([\p{L}'’-]+)[\s«"“—–-]*$/u.exec(text.slice(0, start))?.[1], language);
}

function wordBehind({ text, language }: Said, { end }: NameMention): string {
  return telling(/^[\s»"”—–-]*([\p{L}'’-]+)/u.exec(text.slice(end))?.[1], language);
}

function telling(word: string | undefined, language: LanguageCode): string {
  return word === undefined || isFunctionWord(word, language) ? '' : stemWords(word, language).join(' ');
}

/** Russia claimed leaves Moscow unclaimed where the sentence names it as the place. */
function isClaimOf(own: NameMention, name: NameMention, pair: Pair): boolean {
  if (isSameName(own, name)) return true;
  // What has its own match in the sentence does not stand for another: Moscow beside Russia.
  if (isPlace(own) && pair.source.names.some((other) => isSameName(own, other))) return false;
  const isSeatOnly = own.keys.some((key) => key.startsWith('place:')) && sortOf(name, pair.source) === 'town';
  return !isSeatOnly && isNamed(own, name, pair);
}

/** One capitalised word may be a title or a term; that it is somebody shows where the article has it beside another part of his name. */
function isSure(name: NameMention, source: SourceSentence): boolean {
  if (isPlace(name) || isFullName(name) || isHan(name.text)) return true;
  if (name.isCertain && isLocated(name.start, source)) return true;
  return isSpokenOfAsPerson(name, source);
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
