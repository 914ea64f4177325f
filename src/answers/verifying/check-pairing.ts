import { deeds } from '../../language/acts.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';
import { leadKeys, type Surroundings, sharedBy, surroundingsOf } from './surroundings.ts';

const partEnd = /[;:—()，；。]|,(?!\d)/u;

/** So much nearer must the statement's words stand to another value than to the one it gives. */
const leastLead = 0.3;
const leastRatio = 1.3;

/**
 * The first fact whose place in the statement is another's in the quote: of two numbers, dates or names the words around one stand in the
 * quote around the other ("four on the coast, eight inland" of "eight on the coast, four inland"). Null when there is none.
 */
export function findCrossed(statement: Said, facts: readonly Fact[], quote: SourceSentence): Fact | null {
  const placed = facts.flatMap((fact) => {
    if (fact.at === undefined) return [];
    const places = fact.placesIn?.(quote) ?? { own: fact.ownIn?.(quote) ?? [], rivals: [] };
    return places.own.length === 0 ? [] : [{ fact, at: fact.at, ...places }];
  });
  const claimedAt = remembered((at) => surroundingsOf(statement, at, quote.language));
  const toldAt = remembered((at) => surroundingsOf(quote, at, statement.language));
  const nearness = (claimed: Surroundings, at: readonly number[], without: ReadonlySet<string>) =>
    Math.max(0, ...at.map((place) => sharedBy(claimed, toldAt(place), without)));
  for (const [index, one] of placed.entries()) {
    if (one.fact.kind === 'number' && isOfOtherDeed(statement, quote, one)) return one.fact;
    const around = claimedAt(one.at);
    const alone = new Set(one.fact.keys ?? []);
    const straight = nearness(around, one.own, alone);
    const rival = nearness(around, one.rivals, alone);
    if (rival > straight * leastRatio + leastLead) return one.fact;
    for (const other of placed.slice(index + 1)) {
      if (sortOf(other.fact) !== sortOf(one.fact) || isSamePlace(one.own, other.own)) continue;
      const without = new Set([...alone, ...(other.fact.keys ?? [])]);
      const beyond = claimedAt(other.at);
      for (const key of around.keys()) if (leadKeys.has(key) && beyond.has(key)) without.add(key);
      const kept = nearness(around, one.own, without) + nearness(beyond, other.own, without);
      const crossed = nearness(around, other.own, without) + nearness(beyond, one.own, without);
      if (crossed > kept * leastRatio + leastLead) return one.fact;
    }
  }
  return null;
}

/** A state and a town in it are no rivals. */
function sortOf({ kind, keys = [] }: Fact): string {
  if (kind !== 'name') return kind;
  if (keys.some((key) => key.startsWith('city:'))) return 'town';
  return keys.some((key) => key.startsWith('place:')) ? 'state' : 'name';
}

/** Each place is looked at for every pair. */
function remembered(read: (at: number) => Surroundings): (at: number) => Surroundings {
  const known = new Map<number, Surroundings>();
  return (at) => {
    const found = known.get(at) ?? read(at);
    known.set(at, found);
    return found;
  };
}

/** "They promise 30" of "30 were asked for, they promise 18": what is done stands in the quote beside another number. */
function isOfOtherDeed(
  statement: Said,
  quote: SourceSentence,
  { at, own, rivals }: { readonly at: number; readonly own: readonly number[]; readonly rivals: readonly number[] },
): boolean {
  const claimed = deedsAround(statement.text, at);
  const has = (place: number, id: string) => deedsAround(quote.text, place).includes(id);
  return claimed.some((id) => !own.some((place) => has(place, id)) && rivals.some((place) => has(place, id)));
}

/** What is done in the part of a sentence around an offset. */
function deedsAround(text: string, at: number): string[] {
  const before = text.slice(0, at).split(partEnd).at(-1) ?? '';
  const behind = text.slice(at).split(partEnd)[0] ?? '';
  return deeds.filter(([, pattern]) => (before + behind).search(pattern) >= 0).map(([id]) => id);
}

function isSamePlace(one: readonly number[], other: readonly number[]): boolean {
  return one.some((place) => other.includes(place));
}
