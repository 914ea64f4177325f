import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isCommonBeginning } from './common-beginnings.ts';
import { isPlace } from './same-name.ts';

/**
 * The names of a statement. A sentence's first word has its capital for nothing: it is no name when the sources write it small or the language
 * begins so.
 */
export function withoutCommonBeginning(statement: Said, sources: readonly SourceSentence[]): readonly NameMention[] {
  const first = /[\p{L}\p{M}'’ʼ-]+/u.exec(statement.text);
  if (first === null || !/^\p{Lu}/u.test(first[0])) return statement.names;
  const mention = statement.names.find(({ start, end }) => start < first.index + first[0].length && end > first.index);
  if (mention !== undefined && beginsFullName(first[0], mention)) return statement.names;
  if (mention === undefined || isPlace(mention) || !isCommonWord(first[0], statement, sources)) return statement.names;
  // Read anew without it: what stood behind it may be a whole name ("Впервые Пак Чон Нам").
  const blank = ' '.repeat(first[0].length);
  const rest = statement.text.slice(first.index + first[0].length);
  const names = findNames(statement.text.slice(0, first.index) + blank + rest, statement.language);
  return /\p{Lu}/u.test(rest) ? names : names.filter(isPlace);
}

/** "Ли Цян": small word and surname are one and the same. */
function beginsFullName(word: string, { text, keys }: NameMention): boolean {
  return text.startsWith(`${word} `) && word.length <= 4 && keys.some((key) => /^(?:zh|ko):/u.test(key));
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
