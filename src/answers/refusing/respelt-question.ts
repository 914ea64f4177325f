import { editDistance } from '../../language/edit-distance.ts';
import type { Findings } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';

/** A shorter word is within one edit of too many others; from the longer on, two edits are a slip as well. */
const shortestWord = 4;
const longWord = 8;

/**
 * A refused question with the words of its unknown names written as the found articles write one that is nearly the same ("Wnag Yi" as "Wang Yi"), or null
 * where no article does. Whoever reads it sees the other name: nothing is taken for what was not asked.
 */
export function respeltQuestion({ text, names }: Asked, { articles }: Findings): string | null {
  const unknown = names
    .filter(({ articleNumbers }) => articleNumbers.length === 0)
    .flatMap((name) => wordsOf(name.text));
  if (unknown.length === 0) return null;
  const written = new Set(articles.flatMap(({ title, body }) => capitalisedIn(`${title ?? ''}\n${body}`)));
  const known = new Set([...written].map((word) => word.toLowerCase()));
  const respelt = unknown
    .filter((word) => !known.has(word.toLowerCase()))
    .reduce((question, word) => {
      const nearest = nearestTo(word, written);
      return nearest === null ? question : question.replace(word, nearest);
    }, text);
  return respelt === text ? null : respelt;
}

function nearestTo(word: string, written: ReadonlySet<string>): string | null {
  const most = word.length >= longWord ? 2 : word.length >= shortestWord ? 1 : 0;
  const near = [...written]
    .filter(
      (other) => Math.abs(other.length - word.length) <= most && other[0]?.toLowerCase() === word[0]?.toLowerCase(),
    )
    .map((other) => ({ other, distance: editDistance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.other ?? null;
}

function wordsOf(name: string): string[] {
  // One Chinese sign less or another is another name.
  return name.match(/[\p{L}'’-]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)) ?? [];
}

function capitalisedIn(text: string): string[] {
  return text.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu) ?? [];
}
