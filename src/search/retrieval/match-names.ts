import { type LanguageCode, scriptOf } from '../../language/languages.ts';
import type { NameMention } from '../../language/names/fold-names.ts';

/** How often name keys occur: in how many passages of the corpus each does, and how many passages there are. */
export interface NameStatistics {
  readonly frequencies: ReadonlyMap<string, number>;
  readonly passages: number;
}

/** What a name that only its place among small letters makes one counts for: it may be a common word. */
const uncertainWeight = 0.5;

/** The keys of a question's names as they may be looked up among passages of a language. `han:` keys are too coarse where neither side is Chinese. */
export function comparableKeys(keys: readonly string[], one: LanguageCode, other: LanguageCode): string[] {
  return one === 'zh' || other === 'zh' ? [...keys] : keys.filter((key) => !key.startsWith('han:'));
}

/** What a shared sound key of 0, 1, 2 … consonants counts for between two scripts, by which fewer are shared by chance: English and анализы are both `n:NLS`. */
const trustByConsonants = [0.5, 0.5, 0.5, 0.7, 0.9, 1] as const;

/** How far a name key that a question and a passage share tells that they name the same, 0 to 1: by the scripts of their languages. */
export function keyTrust(one: LanguageCode, other: LanguageCode): (key: string) => number {
  if (scriptOf(one) === scriptOf(other)) return () => 1;
  return (key) => {
    if (!key.startsWith('n:')) return 1;
    const consonants = key.slice(2).replace(/[a-z]/gu, '').length;
    return trustByConsonants[consonants] ?? 1;
  };
}

/**
 * A function from the name keys of a passage to how much of the question's names it holds, 0 to 1: each name weighted by its rarity,
 * a name found in part (the surname alone) by the rarity of the part. One shared key of the whole name is enough, as spellings differ; `trust` says how
 * far each key is believed.
 */
export function nameMatcher(
  mentions: readonly NameMention[],
  { frequencies, passages }: NameStatistics,
  trust: (key: string) => number,
): (passageNames: ReadonlySet<string>) => number {
  const rarity = (keys: readonly string[]) => {
    const count = Math.max(0, ...keys.map((key) => frequencies.get(key) ?? 0));
    return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
  };
  const weighed = mentions
    // What occurs nowhere and is no certain name was a common word.
    .filter((mention) => mention.isCertain || mention.keys.some((key) => (frequencies.get(key) ?? 0) > 0))
    .map((mention) => ({
      parts: mention.parts.map((keys) => ({ keys, weight: rarity(keys) })),
      whole: wholeNameKeys(mention),
      weight: (mention.isCertain ? 1 : uncertainWeight) * Math.max(...mention.parts.map(rarity), 0.1),
    }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return (names) => {
    if (total === 0) return 0;
    const found = weighed.reduce((sum, { parts, whole, weight }) => {
      const shared = (keys: readonly string[]) => Math.max(0, ...keys.filter((key) => names.has(key)).map(trust));
      const possible = parts.reduce((partSum, part) => partSum + part.weight, 0);
      const inParts = parts.reduce((partSum, part) => partSum + part.weight * shared(part.keys), 0);
      return sum + weight * Math.max(shared(whole), inParts / Math.max(possible, 1e-6));
    }, 0);
    return found / total;
  };
}

/** Keys that stand for the name as a whole: those that belong to none of its parts, and all of them where it has but one. */
export function wholeNameKeys({ keys, parts }: NameMention): readonly string[] {
  if (parts.length <= 1) return keys;
  const ofParts = new Set(parts.flat());
  return keys.filter((key) => !ofParts.has(key) && !key.startsWith('han:'));
}
