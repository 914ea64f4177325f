import { findNames, type NameMention, namesAgree } from '../language/fold-names.ts';
import type { Fact } from './fact.ts';
import { withoutCommonBeginning } from './first-word.ts';
import { isHan, isLocated, isNamed, isSmallPlaceIn, type Pair, sortOf } from './name-match.ts';
import type { QuotableArticle } from './quotable-passage.ts';
import { isFullName, isPlace, isSameName } from './same-name.ts';
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
