import { acts } from '../../language/acts.ts';
import { countedThings } from '../../language/counted-things.ts';
import { functionWordSet } from '../../language/function-words.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { phoneticKeys } from '../../language/names/phonetic-key.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said } from '../source-sentences.ts';

/** What stands around a place of a text, each with how near it is: 1 beside it, less the further. */
export type Surroundings = ReadonlyMap<string, number>;

/** Languages whose words are written alike but for endings and a vowel. */
const cognate = /^(?:ru|uk)$/u;
/** What divides parts of a sentence, as so many words: a part tells of its own. */
const dividers: readonly (readonly [RegExp, number])[] = [
  [/[;:；：]|(?<!\p{L})(?:тогда как|тоді як|while|whereas|but|але|але|но)(?!\p{L})/giu, 4],
  [/[,，、()](?!\d)/gu, 3],
  [/(?<!\p{L})(?:а|и|і|й|та|and|și|жана|және|мен)(?!\p{L})|[和而]/giu, 1],
];

/** The words and names around an offset that another text in `language` may have too: stems in one language, sounds between Russian and Ukrainian, names, acts and prepositions of direction in all. */
export function surroundingsOf(said: Said, at: number, language: LanguageCode): Surroundings {
  const found = new Map<string, number>();
  for (const { key, start, end } of marksOf(said, language)) {
    if (start <= at && at < end) continue;
    const between = start < at ? said.text.slice(end, at) : said.text.slice(at, start);
    const nearness = 1 / (1 + distanceIn(between) / 2);
    found.set(key, Math.max(found.get(key) ?? 0, nearness));
  }
  for (const [lead, pattern] of leads) {
    if (pattern.test(said.text.slice(Math.max(0, at - 24), at + 1))) found.set(lead, lead === 'in' ? 0.6 : 1);
  }
  return found;
}

/** What a word before a value makes of it: where it begins, where it ends, a part of what was said before, where something is. */
const leads: readonly (readonly [string, RegExp])[] = [
  ['part', /(?:из (?:них|которых)|[зі]з? (?:них|яких)|of (?:which|them)|其中)[^\d,.;]{0,14}.$/iu],
  ['from', /(?:(?<!\p{L})(?:от|из|із|від|from|of|out of|de la|din)\s(?:the\s)?|[从自])[$€£¥₽]?.$/iu],
  // Before a name they say with whom.
  ['from', /(?<!\p{L})(?:с|со|зі?)\s[$€£¥₽]?\d$/iu],
  [
    'in',
    /(?:(?<!\p{L})(?:в|во|у|на|через|біля|около|близ|поблизу|возле|in|at|near|across|over|la|în|peste)\s(?:the\s)?|[在位])\p{Lu}$/iu,
  ],
  ['to', /(?:(?<!\p{L})(?:до|to|until|till|până la)\s|[至到]|\d%?\s?[-–—]\s?)[$€£¥₽]?.$/iu],
];

/** The keys that tell what a word before a value makes of it; where two values have the same, it tells nothing of either. */
export const leadKeys: ReadonlySet<string> = new Set(leads.map(([key]) => key));

/** How much two surroundings have in common, without the keys of what is compared. */
export function sharedBy(one: Surroundings, other: Surroundings, without: ReadonlySet<string>): number {
  let sum = 0;
  for (const [key, nearness] of one) {
    if (!without.has(key)) sum += Math.min(nearness, other.get(key) ?? 0);
  }
  return sum;
}

function distanceIn(between: string): number {
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = words.reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? word.length / 2 : 1), 0);
  return dividers.reduce((sum, [pattern, cost]) => sum + cost * (between.match(pattern)?.length ?? 0), count);
}

interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Said, Map<string, readonly Mark[]>>();

/** Everything in a text that another text in `language` may have too. */
function marksOf(said: Said, language: LanguageCode): readonly Mark[] {
  const byLanguage = known.get(said) ?? new Map<string, readonly Mark[]>();
  known.set(said, byLanguage);
  const remembered = byLanguage.get(language);
  if (remembered !== undefined) return remembered;
  const names = said.names.flatMap(({ keys, start, end }) => keys.map((key) => ({ key, start, end })));
  const numbers = said.numbers.flatMap(({ values, start, end }) =>
    values.map((value) => ({ key: `#${value}`, start, end })),
  );
  const told = [...acts, ...countedThings].flatMap(([id, pattern]) =>
    [...said.text.matchAll(pattern)].map((match) => ({
      key: `sense:${id}`,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const marks = [...names, ...numbers, ...told, ...wordMarks(said, language)];
  byLanguage.set(language, marks);
  return marks;
}

function wordMarks(said: Said, language: LanguageCode): Mark[] {
  const isSame = said.language === language;
  if (!isSame && !(cognate.test(said.language) && cognate.test(language))) return [];
  const small = functionWordSet(said.language);
  return [...said.text.matchAll(/[\p{L}\p{M}'’-]+/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const span = { start: match.index, end: match.index + word.length };
    if (small.has(word) || said.names.some(({ start, end }) => span.start >= start && span.end <= end)) return [];
    const keys = isSame ? stemWords(word, language).map((stem) => `word:${stem}`) : soundsOf(word, said.language);
    return keys.map((key) => ({ key, ...span }));
  });
}

/** Short words sound like too many others. */
function soundsOf(word: string, language: LanguageCode): string[] {
  const stem = stemWords(word, language).join('');
  return stem.length < 4 ? [] : phoneticKeys(stem, language).map((key) => `sound:${key}`);
}
