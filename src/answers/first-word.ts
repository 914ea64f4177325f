import type { NameMention } from '../language/fold-names.ts';
import { stemWords } from '../language/stem-words.ts';
import { isCommonBeginning } from './common-beginnings.ts';
import { isPlace } from './same-name.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

/** A sentence's first word has its capital for nothing: it is no name when the sources write it small or the language begins so. */
export function withoutCommonBeginning(
  mention: NameMention,
  statement: Said,
  sources: readonly SourceSentence[],
): NameMention | null {
  const isFirst = !/[\p{L}\p{N}]/u.test(statement.text.slice(0, mention.start));
  if (!isFirst || isPlace(mention)) return mention;
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
