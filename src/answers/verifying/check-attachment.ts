import { contentStems, type Said, type SourceSentence } from '../source-sentences.ts';
import type { Fact, FactPlaces } from './fact.ts';
import { isSameName } from './same-name.ts';

/** So many more of the statement's words must stand beside another number or date of the quote than beside the claimed one. */
const leastLead = 2;

/**
 * The first fact that the quote tells of something else: the words of the statement stand in the part of the sentence that has another number
 * or date, not in the claimed one's ("38 million, of which China grants 25 million"). Across languages only names are
 * words they share. Null when there is none.
 */
export function findMisplaced(statement: Said, facts: readonly Fact[], quote: SourceSentence): Fact | null {
  const isSameLanguage = quote.language === statement.language;
  const parts = partsOf(quote.text).map((part) => ({
    ...part,
    shared: isSameLanguage ? sharedWith(statement, part.text, quote) : namesIn(part, statement, quote),
  }));
  const lead = isSameLanguage ? leastLead : 1;
  const bestAt = (places: readonly number[]) =>
    Math.max(
      -1,
      ...parts.filter((part) => places.some((at) => at >= part.start && at < part.end)).map(({ shared }) => shared),
    );
  const isMisplaced = ({ own, rivals }: FactPlaces) => bestAt(own) >= 0 && bestAt(rivals) >= bestAt(own) + lead;
  return facts.find((fact) => fact.placesIn !== undefined && isMisplaced(fact.placesIn(quote))) ?? null;
}

/**
 * The number or date of the statement for which the quote has no place left, because another of the statement takes it, while some number or
 * date of the quote stands for none: "двух лидеров … дважды" where the quote has "двух лидеров … три".
 */
export function findDoubled(facts: readonly Fact[], quote: SourceSentence): Fact | null {
  for (const kind of ['number', 'date'] as const) {
    const placed = facts.flatMap((fact) =>
      fact.kind === kind && fact.placesIn ? [{ fact, ...fact.placesIn(quote) }] : [],
    );
    const taken = new Set<number>();
    const left = placed.filter(({ own }) => {
      const free = own.find((place) => !taken.has(place));
      if (free !== undefined) taken.add(free);
      return own.length > 0 && free === undefined;
    });
    const isOneFree = placed.some(({ own, rivals }) => [...own, ...rivals].some((place) => !taken.has(place)));
    if (left.length > 0 && isOneFree) return left[0]!.fact;
  }
  return null;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Parts between commas and the like; a comma inside a number divides nothing. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(/[,;:—()](?!\d)|\s[–-]\s|$/g)) {
    parts.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return parts;
}

function namesIn({ start, end }: Part, statement: Said, quote: SourceSentence): number {
  const there = quote.names.filter((name) => name.start >= start && name.end <= end);
  return statement.names.filter((name) => there.some((other) => isSameName(name, other))).length;
}

function sharedWith(statement: Said, part: string, { language }: SourceSentence): number {
  return [...contentStems(part, language)].filter((stem) => !/^\d+$/.test(stem) && statement.contentStems.has(stem))
    .length;
}
