import { type NameMention, namesAgree } from '../language/fold-names.ts';
import type { LanguageCode } from '../language/languages.ts';
import { stemWords } from '../language/stem-words.ts';
import { isCommonBeginning } from './common-beginnings.ts';
import type { Fact } from './fact.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

/** Each name of a statement as a fact; `sources` tell which words at its beginning are no names. */
export function nameFacts(statement: Said, sources: readonly SourceSentence[]): Fact[] {
  return statement.names.flatMap((mention) => {
    const claimed = withoutCommonBeginning(mention, statement, sources);
    if (claimed === null) return [];
    return [
      {
        kind: 'name',
        text: claimed.text,
        isIn: (source) => source.names.some((name) => isNamed(claimed, name, source)),
      },
    ];
  });
}

/** The page's name may say more ("Сергей Лавров" for "Лавров"), never less: no first name that is not there. */
function isNamed(claimed: NameMention, name: NameMention, source: SourceSentence): boolean {
  if (!namesAgree(claimed, name)) return isStateOfCapital(claimed, name);
  if (isHan(claimed.text) || isHan(name.text)) return true;
  const isWhole = claimed.keys.some((key) => isKeyOfWholeName(key) && name.keys.includes(key));
  if (isWhole) return true;
  return claimed.parts.every((keys, index) =>
    name.parts.some(
      (other, otherIndex) =>
        keys.some((key) => other.includes(key)) &&
        isSpeltAlike(wordAt(claimed, index), wordAt(name, otherIndex), source.language),
    ),
  );
}

/** "В Китае" is said by "в Пекине", not the other way round. */
function isStateOfCapital(claimed: NameMention, name: NameMention): boolean {
  const states = claimed.keys.filter((key) => key.startsWith('place:')).map((key) => key.slice(6));
  return states.some((state) => name.keys.includes(`capital:${state}`));
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

/** A skeleton of consonants is shared by different names (Кулубаев, Калабаев); in one script they must also be written alike. */
function isSpeltAlike(one: string | null, other: string | null, language: LanguageCode): boolean {
  if (one === null || other === null || scriptOf(one) !== scriptOf(other)) return true;
  const [a, b] = [one, other].map((word) => stemWords(word, language).join('')) as [string, string];
  const shared = sharedStart(a, b);
  return (
    shared >= Math.min(a.length, b.length) - 1 || shared >= 5 || editDistance(a, b) <= Math.max(a.length, b.length) / 4
  );
}

function scriptOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word) ? 'Cyrillic' : 'Latin';
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
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
