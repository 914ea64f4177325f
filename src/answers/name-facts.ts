import { type NameMention, namesAgree } from '../language/fold-names.ts';
import { matchPlace } from '../language/place-names.ts';
import { stemWords } from '../language/stem-words.ts';
import { isCommonBeginning } from './common-beginnings.ts';
import type { Fact } from './fact.ts';
import { isSpeltAlike, isSpeltThrough } from './name-spelling.ts';
import { isPlace, isSameName } from './same-name.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

/** Each name of a statement as a fact; `sources` tell which words at its beginning are no names. */
export function nameFacts(statement: Said, sources: readonly SourceSentence[]): Fact[] {
  const claimed = statement.names
    .filter((mention) => isWrittenAsName(mention, statement))
    .flatMap((mention) => withoutCommonBeginning(mention, statement, sources) ?? []);
  return claimed.map((mention) => ({
    kind: 'name',
    text: mention.text,
    isIn: (source) =>
      source.names.some((name) => isNamed(mention, name, { statement, source })) || isSmallPlaceIn(mention, source),
    isPartlyIn: (source) => source.names.some((name) => isSameName(mention, name)),
    rivalsIn: (source) => rivals(mention, claimed, { statement, source, sources }),
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
function rivals(
  mention: NameMention,
  claimed: readonly NameMention[],
  { statement, source, sources }: Pair & { readonly sources: readonly SourceSentence[] },
): number {
  const sort = sortOf(mention, statement);
  return source.names.filter((name) => {
    const isClaimed = claimed.some((own) => isNamed(own, name, { statement, source }) || isSameName(own, name));
    const isRival = sortOf(name, source) === sort || (sort === 'town' && name.parts.length === 1 && !isPlace(name));
    return !isClaimed && isWrittenAsName(name, source) && isRival && isSure(name, source, sources);
  }).length;
}

/** One capitalised word may be a title or a term; that it is somebody shows where it stands beside another part of his name. */
function isSure(name: NameMention, source: Said, sources: readonly SourceSentence[]): boolean {
  if (isPlace(name) || name.parts.length > 1 || isHan(name.text)) return true;
  if (name.isCertain && isLocated(name.start, source)) return true;
  return sources.some((source) => source.names.some((other) => other.parts.length > 1 && namesAgree(name, other)));
}

function sortOf({ keys, parts, start }: NameMention, said: Said): string {
  const key = keys.find((one) => /^(?:place|capital|org):/.test(one));
  if (key !== undefined) return key.startsWith('capital') ? 'town' : key.slice(0, key.indexOf(':'));
  return parts.length === 1 && isLocated(start, said) ? 'town' : 'person';
}

function isLocated(start: number, { text }: Said): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return /(?:^|\s)(?:(?:в|во|у|до|из|із|з|in|at|to|from|la|în|din)|(?:посе[тщ]|відвід|visit)\p{L}*)\s$/iu.test(before);
}

/** The page's name may say more ("Сергей Лавров" for "Лавров"), never less: no first name that is not there. */
function isNamed(claimed: NameMention, name: NameMention, pair: Pair): boolean {
  if (!namesAgree(claimed, name))
    return isStateOfCapital(claimed, name, pair.statement) || areSpeltThrough(claimed.text, name.text, pair);
  if (isHan(claimed.text) || isHan(name.text)) return true;
  const isWhole = claimed.keys.some((key) => isKeyOfWholeName(key) && name.keys.includes(key));
  if (isWhole) return true;
  return claimed.parts.every((keys, index) =>
    name.parts.some(
      (other, otherIndex) =>
        keys.some((key) => other.includes(key)) &&
        isSpeltAlike(wordAt(claimed, index), wordAt(name, otherIndex), pair.source.language),
    ),
  );
}

/** "In China" is said by "in Beijing", not the other way round, unless the capital stands for its state ("Beijing demanded"). */
function isStateOfCapital(claimed: NameMention, name: NameMention, statement: Said): boolean {
  const state = claimed.keys.find((key) => key.startsWith('place:'))?.slice(6);
  if (state !== undefined && name.keys.includes(`capital:${state}`)) return true;
  const seat = claimed.keys.find((key) => key.startsWith('capital:'))?.slice(8);
  return seat !== undefined && !isLocated(claimed.start, statement) && name.keys.includes(`place:${seat}`);
}

/** Every word of the claimed name is a word of the other, as another language spells it; generic words ("Caspian Sea") may be missing. */
function areSpeltThrough(claimed: string, name: string, { statement, source }: Pair): boolean {
  if (statement.language === source.language) return false;
  const others = name.split(/\s+/);
  const words = claimed.split(/\s+/).filter((word) => !genericWord.test(word));
  return words.length > 0 && words.every((word) => others.some((other) => isSpeltThrough(word, other)));
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

/** Keys of a place, or of a Chinese or Korean name with all its syllables, tell enough by themselves. */
function isKeyOfWholeName(key: string): boolean {
  return /^(?:place|capital|org|abbr):/.test(key) || /^ko:.*-/.test(key) || /^zh:\w{5,}/.test(key);
}

function wordAt({ text, parts }: NameMention, index: number): string | null {
  const words = text.split(/\s+/);
  return words.length === parts.length ? words[index]! : null;
}

/** A sentence's first word has its capital for nothing: it is no name when the sources write it small or the language begins so. */
function withoutCommonBeginning(
  mention: NameMention,
  statement: Said,
  sources: readonly SourceSentence[],
): NameMention | null {
  const isFirst = !/[\p{L}\p{N}]/u.test(statement.text.slice(0, mention.start));
  if (!isFirst || mention.keys.some((key) => /^(?:place|capital|org):/.test(key))) return mention;
  const [word = '', ...rest] = mention.text.split(/\s+/);
  if (!isCommonWord(word, statement, sources)) return mention;
  if (rest.length === 0) return null;
  const text = rest.join(' ');
  return { ...mention, start: mention.end - text.length, text, parts: mention.parts.slice(-rest.length) };
}

function isCommonWord(word: string, statement: Said, sources: readonly SourceSentence[]): boolean {
  if (isCommonBeginning(word, statement.language)) return true;
  const small = word.toLowerCase();
  const stem = stemWords(small, statement.language).join(' ');
  return sources.some(
    (source) =>
      source.language === statement.language &&
      source.stems.has(stem) &&
      source.text
        .split(/[^\p{L}'’-]+/u)
        .some((one) => /^\p{Ll}/u.test(one) && stemWords(one, source.language).join(' ') === stem),
  );
}
