import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isLocated, isNamed } from './name-match.ts';
import { isPlace } from './same-name.ts';

/** "В Карсе Кылычоглу …": where something happened and who did it, side by side; the sources have the one as a place by itself. */
export function atItsPlace(
  mention: NameMention,
  said: Said,
  sources: readonly SourceSentence[],
): readonly NameMention[] {
  const gap = mention.text.search(/\s/u);
  if (gap < 0 || isPlace(mention) || !isLocated(mention.start, said)) return [mention];
  const read = (from: number, to: number) =>
    findNames(' '.repeat(from) + said.text.slice(from, to), said.language).filter(({ start }) => start >= from);
  const [place, ...others] = read(mention.start, mention.start + gap);
  const rest = read(mention.start + gap, mention.end);
  if (place === undefined || others.length > 0 || rest.length === 0) return [mention];
  const isThere = (name: NameMention) =>
    sources.some((source) => source.names.some((other) => isNamed(name, other, { statement: said, source })));
  const isPlaceThere = sources.some((source) =>
    source.names.some(
      (other) =>
        isLocated(other.start, source) &&
        other.parts.length === 1 &&
        isNamed(place, other, { statement: said, source }),
    ),
  );
  return isPlaceThere && rest.every(isThere) && !isThere(mention) ? [place, ...rest] : [mention];
}
