import { type LanguageCode, scriptOf } from '../../language/languages.ts';
import { findNames } from '../../language/names/fold-names.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { AskedName } from '../asked-names.ts';

/** Shorter skeletons are within one edit of too many others. */
const shortestSkeleton = 4;

/**
 * Whether an article in another script holds a name that sounds nearly like this one: a consonant skeleton within one edit. Spellings that no rule foresees
 * (Чукэ, Ciucă) are seldom further apart.
 */
export function holdsNearName(article: FoundArticle, name: AskedName, questionLanguage: LanguageCode): boolean {
  const { language, title, body } = article;
  if (scriptOf(language) === scriptOf(questionLanguage)) return false;
  const kind = language === 'zh' || questionLanguage === 'zh' ? 'han:' : 'n:';
  const wanted = skeletons(name.telling, kind);
  if (wanted.length === 0) return false;
  const held = findNames(`${title ?? ''}\n${body}`, language).flatMap(({ keys }) => skeletons(keys, kind));
  return wanted.some((one) => held.some((other) => areWithinOneEdit(one, other)));
}

function skeletons(keys: readonly string[], kind: string): string[] {
  return keys
    .filter((key) => key.startsWith(kind))
    .map((key) => key.slice(kind.length))
    .filter((key) => key.length >= shortestSkeleton);
}

/** One letter changed, added or left out. */
function areWithinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
