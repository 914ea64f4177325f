import type { NameMention } from '../../language/names/fold-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { sharedWords } from './choose-support.ts';
import { isExonym } from './exonyms.ts';
import type { Fact } from './fact.ts';
import { withoutCommonBeginning } from './first-word.ts';
import { isSpokenOfAsPerson } from './known-people.ts';
import {
  isGeneric,
  isHan,
  isInHan,
  isLocated,
  isNamed,
  isSmallPlaceIn,
  type Pair,
  smallPlaces,
  sortOf,
} from './name-match.ts';
import { isTranslatedIn } from './named-things.ts';
import { apart } from './neighbouring-names.ts';
import { isAdjective, isFullName, isPlace, isSameName } from './same-name.ts';
import { isMinistryTold, isSpeltOut } from './spelt-out.ts';
import { sidesAlike, standsAlike } from './stands-alike.ts';
import { titledNameFacts } from './titled-names.ts';
import { isWrittenSmall } from './written-small.ts';

/** Each name of a statement as a fact; `sources` tell which words at its beginning are no names. */
export function nameFacts(statement: Said, sources: readonly SourceSentence[]): Fact[] {
  const claimed = withoutCommonBeginning(statement, sources)
    .flatMap((mention) => apart(mention, statement, sources))
    .filter((mention) => isWrittenAsName(mention, statement) && !isGeneric(mention.text));
  const titled = titledNameFacts(statement, sources);
  return [...titled, ...claimed.map((mention) => factOf(mention, claimed, { statement, sources }))];
}

function factOf(
  mention: NameMention,
  claimed: readonly NameMention[],
  { statement, sources }: { readonly statement: Said; readonly sources: readonly SourceSentence[] },
): Fact {
  return {
    kind: 'name',
    text: mention.text,
    at: mention.start,
    keys: mention.keys,
    isIn: (source) =>
      source.names.some((name) => isNamed(mention, name, { statement, source })) ||
      isSmallPlaceIn(mention, source) ||
      isMinistryTold(mention.text, source.text) ||
      isInHan(mention, { statement, source }) ||
      (isHan(mention.text) && !isPlace(mention) && source.text.includes(mention.text)) ||
      (source.language === statement.language
        ? isSpeltOut(mention.text, source.text) || isWrittenSmall(mention, source)
        : !isPlace(mention) && isTranslatedIn(mention, statement, source)),
    isPartlyIn: (source) => source.names.some((name) => isSameName(mention, name)),
    ownIn: (source) =>
      source.names
        .filter((name) => isSameName(mention, name) || isNamed(mention, name, { statement, source }))
        .map(({ start }) => start),
    rivalsIn: (source) => rivals(mention, claimed, { statement, source, sources }),
    isMisplacedIn: (source) => isMisplaced(mention, claimed, { statement, source }),
  };
}

/** In a statement with capitals a small word is a name only when it is a place ("казахстанский"). */
function isWrittenAsName({ text, keys }: NameMention, statement: Said): boolean {
  return !/^\p{Ll}/u.test(text) || isPlace({ keys }) || !/\p{Lu}/u.test(statement.text);
}

/** Names of the sentence that the statement does not have and that could stand where the claimed one does. */
function rivals(
  mention: NameMention,
  claimed: readonly NameMention[],
  { statement, source, sources }: Pair & { readonly sources: readonly SourceSentence[] },
): number {
  const said = sortOf(mention, statement);
  const sort = said === 'person' && isTownIn(mention, statement, sources) ? 'town' : said;
  const small = sort === 'place' ? smallPlaces(source) : [];
  const unclaimed = small.filter((keys) => !claimed.some((own) => own.keys.some((key) => keys.includes(key))));
  const named = source.names.filter((name) => {
    const isClaimed = claimed.some((own) => isClaimOf(own, name, { statement, source }));
    if (isClaimed || !isWrittenAsName(name, source)) return false;
    if (name.isCertain && standsAlike(mention, name, { statement, source })) return true;
    if (sort === 'town' && isExonym(name.text)) return true;
    if (sort === 'person' && isBesideClaimed(name, claimed, { statement, source })) return true;
    // Where something happened, any single word may be another place: "between Turkmenbashi and Anzali".
    const isElsewhere = sort === 'town' && name.parts.length === 1 && !isPlace(name);
    if (isElsewhere && name.isCertain && !isSpokenOfAsPerson(name, source)) return true;
    const isRival =
      isElsewhere ||
      (sort === 'town' && isLocated(name.start, source) && !isAdjective(name.text)) ||
      sortOf(name, source) === sort;
    return isRival && isSure(name, source);
  });
  return named.length + unclaimed.length + lessOften(claimed, { statement, source });
}

/** "The port of Poti": that it is a town shows where the sources tell what happened there. */
function isTownIn(mention: NameMention, statement: Said, sources: readonly SourceSentence[]): boolean {
  return sources.some(
    (source) =>
      source.language !== statement.language &&
      source.names.some((name) => sortOf(name, source) === 'town' && isNamed(mention, name, { statement, source })),
  );
}

/** "Ashdowne and Munkhbayar": a name joined to somebody whom the statement names is somebody too. */
function isBesideClaimed(name: NameMention, claimed: readonly NameMention[], pair: Pair): boolean {
  const { source } = pair;
  if (!name.isCertain || name.parts.length > 1 || isPlace(name)) return false;
  return source.names.some((other) => {
    const between = source.text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start));
    const isJoined = other !== name && /^(?:\s(?:и|і|й|та|and|și|пен|бен|мен|менен)\s|[和与])$/u.test(between);
    return isJoined && !isPlace(other) && claimed.some((own) => isClaimOf(own, other, pair));
  });
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
