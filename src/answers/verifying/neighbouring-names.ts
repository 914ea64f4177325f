import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isLocated, isNamed } from './name-match.ts';
import { isPlace } from './same-name.ts';

/**
 * Two names side by side that are not one's: where something happened and who did it ("В Карсе Кылычоглу …"), or whose somebody is ("советник Трампа Болтон"). The
 * sources have each by itself, and the first as a place or as the end of a longer name.
 */
export function apart(mention: NameMention, said: Said, sources: readonly SourceSentence[]): readonly NameMention[] {
  const gap = mention.text.search(/\s/u);
  if (gap < 0 || isPlace(mention)) return [mention];
  const read = (from: number, to: number) =>
    findNames(' '.repeat(from) + said.text.slice(from, to), said.language).filter(({ start }) => start >= from);
  const [first, ...others] = read(mention.start, mention.start + gap);
  const rest = read(mention.start + gap, mention.end);
  if (first === undefined || others.length > 0 || rest.length === 0) return [mention];
  const isThere = (name: NameMention, is: (other: NameMention, source: SourceSentence) => boolean) =>
    sources.some((source) =>
      source.names.some((other) => is(other, source) && isNamed(name, other, { statement: said, source })),
    );
  if (isThere(mention, () => true) || !rest.every((name) => isThere(name, () => true))) return [mention];
  const isFirstThere = isLocated(mention.start, said)
    ? isThere(first, (other, source) => other.parts.length === 1 && isLocated(other.start, source))
    : isThere(first, endsWith(first, said)) && isThere(rest[0]!, endsWith(rest[0]!, said));
  return isFirstThere ? [first, ...rest] : [mention];
}

/** Whether a full name has another as its last word: a family name, not a first one. */
function endsWith(name: NameMention, said: Said): (other: NameMention, source: SourceSentence) => boolean {
  return (other, source) => {
    const last = other.text.search(/\s\S+$/u);
    if (last < 0) return false;
    const [family] = findNames(other.text.slice(last + 1), source.language);
    return family !== undefined && isNamed(name, family, { statement: said, source });
  };
}
