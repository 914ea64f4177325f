import type { NameMention } from '../../language/names/fold-names.ts';
import { isRoleWord } from '../../language/role-words.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';
import { isSpokenOfAsPerson } from './known-people.ts';
import { isHan } from './name-match.ts';
import { isFullName, isPlace } from './same-name.ts';

/** Words that set one's part against another's. */
const contrast =
  /[;；]|,?\s(?:while|whereas|and|тогда как|тоді як|а|и|і|й|та|ал|iar|și|мен|жана|және)(?!\p{L})|[而和、]/gu;
/** The same, and every comma that stands in no number. */
const commas = /[;；，]|,(?!\d)|[而和、]/gu;

/** A fact of the statement, or one of the quote of which the statement says nothing, in its part of the quote. */
interface Placed {
  readonly fact: Fact | null;
  readonly sort: string;
  readonly part: number;
}

/**
 * The first fact that the statement joins with another of which the quote tells in its other, like-built part, where each stands with one of its own: "Ukraine's
 * delegation was led by Cernei" of "the Ukrainian one was led by Rudenchuk, the Moldovan one by Cernei". Works across languages; null when there is none.
 */
export function findMispaired(statement: Said, facts: readonly Fact[], quote: SourceSentence): Fact | null {
  for (const divider of [contrast, commas]) {
    const parts = partsOf(quote.text, divider);
    if (parts.length < 2) continue;
    const claimed = facts.flatMap((fact) => claimedIn(fact, quote, parts));
    const others = unclaimedIn(statement, facts, { quote, parts });
    const has = (part: number, sort: string) => others.some((other) => other.part === part && other.sort === sort);
    for (const one of claimed) {
      const mate = claimed.find(
        (other) =>
          other.sort !== one.sort &&
          other.part !== one.part &&
          has(one.part, other.sort) &&
          has(other.part, one.sort) &&
          areAlike(quote, parts, [one.part, other.part]),
      );
      if (mate !== undefined) return mate.fact;
    }
  }
  return null;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(text: string, divider: RegExp): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(divider)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: text.length }];
}

function partAt(parts: readonly Part[], at: number): number {
  return parts.findIndex(({ start, end }) => at >= start && at < end);
}

/** A fact that the quote tells in one part only. */
function claimedIn(fact: Fact, quote: SourceSentence, parts: readonly Part[]): Placed[] {
  const own = fact.placesIn?.(quote).own ?? fact.ownIn?.(quote) ?? [];
  const [part, second] = [...new Set(own.map((at) => partAt(parts, at)))];
  if (part === undefined || part < 0 || second !== undefined) return [];
  return [{ fact, sort: fact.kind === 'name' ? sortOfName(fact.keys ?? []) : fact.kind, part }];
}

function unclaimedIn(
  statement: Said,
  facts: readonly Fact[],
  { quote, parts }: { readonly quote: SourceSentence; readonly parts: readonly Part[] },
): Placed[] {
  const taken = new Set(facts.flatMap((fact) => fact.ownIn?.(quote) ?? []));
  const names = quote.names
    .filter((name) => !taken.has(name.start) && (isPlace(name) || isSomebody(name, quote)))
    .map(({ start, keys }) => ({ fact: null, sort: sortOfName(keys), part: partAt(parts, start) }));
  const values = facts.flatMap((fact) =>
    (fact.placesIn?.(quote).rivals ?? []).map((at) => ({ fact: null, sort: fact.kind, part: partAt(parts, at) })),
  );
  return statement.text === quote.text ? [] : [...names, ...values];
}

/** A capital alone may be a committee's or a party's. */
function isSomebody(name: NameMention, quote: SourceSentence): boolean {
  return name.isCertain && (isFullName(name) || isHan(name.text) || isSpokenOfAsPerson(name, quote));
}

function sortOfName(keys: readonly string[]): string {
  return keys.some((key) => key.startsWith('place:')) ? 'state' : isPlace({ keys }) ? 'town' : 'person';
}

/** Whether two parts are built alike: a word of one is said again in the other, or the second has a dash for it. */
function areAlike(quote: SourceSentence, parts: readonly Part[], pair: readonly [number, number]): boolean {
  const [first, second] = pair
    .toSorted((a, b) => a - b)
    .map((index) => {
      const { start, end } = parts[index]!;
      return quote.text.slice(start, end);
    });
  const isContrast = /(?:while|whereas|тогда как|тоді як|[,;]\s(?:а|ал|iar)|而)\s?$/iu.test(
    quote.text.slice(0, parts[Math.max(...pair)]!.start),
  );
  if (isContrast || /\s[–—-]\s/u.test(second ?? '')) return true;
  const words = (text = '') =>
    new Set(
      quote.language === 'zh'
        ? Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
        : (text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? [])
            // "The minister of A, minister B": an office is said of everybody.
            .filter((word) => !isRoleWord(word))
            .map((word) => stemWords(word, quote.language).join(' ')),
    );
  const there = words(second);
  return [...words(first)].some((word) => there.has(word));
}
