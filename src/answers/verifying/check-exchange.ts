import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';
import { isPlace } from './same-name.ts';

/** What divides one's part from the other's; a dash does not, it stands for a verb ("Finland — thirty"). */
const divider =
  /[,;，；](?!\d)|(?<!\p{L})(?:while|whereas|and|тогда как|тоді як|а|и|і|й|та|și|iar|жана|және)(?!\p{L})/giu;

/** A fact with the part in which the statement has it and the part in which the quote has it. */
interface Placed {
  readonly fact: Fact;
  readonly sort: string;
  readonly said: number;
  readonly told: number;
}

/**
 * The first fact that changed places with another of its sort: the statement has each of two beside what the quote has beside the other ("Finland gives
 * seven, Ukraine thirty" of "Finland gives thirty, Ukraine seven"). Works across languages. Null when there is none.
 */
export function findExchanged(statement: Said, facts: readonly Fact[], quote: SourceSentence): Fact | null {
  const placed = facts.flatMap((fact) => placedIn(fact, statement, quote));
  const isExchanged = (one: Placed, mate: Placed) =>
    placed.some(
      (other) =>
        other.sort === one.sort &&
        other.said !== one.said &&
        other.told === mate.told &&
        placed.some(
          (last) => last.sort === mate.sort && last.said === other.said && last !== mate && last.told === one.told,
        ),
    );
  const found = placed.find((one) =>
    placed.some(
      (mate) => mate.sort !== one.sort && mate.said === one.said && mate.told !== one.told && isExchanged(one, mate),
    ),
  );
  return found?.fact ?? null;
}

function placedIn(fact: Fact, statement: Said, quote: SourceSentence): Placed[] {
  const own = fact.placesIn?.(quote).own ?? fact.ownIn?.(quote) ?? [];
  const [place] = own;
  // What the quote tells twice may be meant there or here.
  if (fact.at === undefined || place === undefined || own.length > 1) return [];
  const sort = fact.kind === 'name' && isPlace({ keys: fact.keys ?? [] }) ? 'place' : fact.kind;
  return [{ fact, sort, said: partAt(statement.text, fact.at), told: partAt(quote.text, place) }];
}

function partAt(text: string, at: number): number {
  return text.slice(0, at).match(divider)?.length ?? 0;
}
