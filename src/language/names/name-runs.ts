import { isFunctionWord } from '../function-words.ts';
import type { LanguageCode } from '../languages.ts';
import { isRoleWord } from '../role-words.ts';
import { stemWords } from '../stem-words.ts';
import { fullNameKeys } from './east-asian-names.ts';

/** A word of a text that may name somebody or something; offsets into the text. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Neighbouring words that stand together as one name ("Сергей Лавров", "Ван И"). */
export interface NameRun {
  readonly words: readonly NameWord[];
  /** False where the text has no capitals, or where the only capital is that of a sentence's first word. */
  readonly isCertain: boolean;
}

/** Small words that stand inside names: von der Leyen, бин Салман. */
const particles = new Set(
  'von van der den de da di del la le bin ibn al el ben фон ван дер ден де да ди дель ла бин ибн аль эль ль бен оглы улы уулу кызы'.split(
    ' ',
  ),
);

const wordPattern =
  /\b(?:U\.S|U\.K|U\.N|E\.U)(?=\.)|[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’ʼ-]*/gu;

/** What may stand between the words of one name: a space, an initial with its full stop, particles. */
const within = new RegExp(
  `^(?:[ \\u00a0]|[ \\u00a0]?(?:\\p{Lu}\\.[ \\u00a0]?)+|[ \\u00a0](?:(?:${[...particles].join('|')})[ \\u00a0-])+)$`,
  'u',
);

/** A text of this many characters without a capital is a question typed in haste; a longer one is a page in a script without capitals. */
export const longestSmallText = 400;

/** The words of a text with their places; an English possessive ('s) is no part of its word. */
export function wordsOf(text: string): NameWord[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const word = match[0].replace(/(?<=\p{Script=Latin})['’]s$/u, '').replace(/['’ʼ-]+$/u, '');
    return { start: match.index, end: match.index + word.length, text: word };
  });
}

/**
 * Runs of capitalised words that are names as far as a text can show it: function words, titles of office, and words that it writes small at
 * least as often are none. In a text without capitals every word but those is a run of its own.
 */
export function nameRuns(text: string, words: readonly NameWord[], language: LanguageCode): NameRun[] {
  if (!words.some((word) => isCapitalised(word.text))) {
    if (text.length > longestSmallText || /\p{Script=Han}/u.test(text)) return [];
    return words
      .filter((word) => word.text.length > 2 && !isCommon(text, word, language))
      .map((word) => ({ words: [word], isCertain: false }));
  }
  const common = commonStems(text, words, language);
  const runs: NameWord[][] = [];
  let last: NameWord | null = null;
  for (const word of words) {
    if (particles.has(word.text) && last !== null && text.slice(last.end, word.start) === ' ') continue;
    if (
      !isCapitalised(word.text) ||
      isCommon(text, word, language) ||
      (common.has(stemOf(word.text, language)) && !isSyllable(text, word, language)) ||
      isInitial(text, word, last, language)
    )
      continue;
    const run = runs.at(-1);
    if (
      last !== null &&
      run !== undefined &&
      within.test(text.slice(last.end, word.start)) &&
      !isAbbreviation(word.text) &&
      !isAbbreviation(last.text)
    )
      run.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs.map((run) => ({ words: run, isCertain: run.length > 1 || !isSentenceStart(text, run[0]?.start ?? 0) }));
}

/** Stems that the text writes small at least as often as with a capital that no sentence start explains: "Стороны", "Министр". */
function commonStems(text: string, words: readonly NameWord[], language: LanguageCode): ReadonlySet<string> {
  const balance = new Map<string, number>();
  const capitalised = new Set<string>();
  for (const word of words) {
    const stem = stemOf(word.text, language);
    if (!isCapitalised(word.text)) balance.set(stem, (balance.get(stem) ?? 0) + 1);
    else if (isSentenceStart(text, word.start)) capitalised.add(stem);
    else balance.set(stem, (balance.get(stem) ?? 0) - 1);
  }
  return new Set(
    [...balance].filter(([stem, count]) => count > 0 || (count === 0 && capitalised.has(stem))).map(([stem]) => stem),
  );
}

function isSentenceStart(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (!/(?:^|[\n.!?…:»”"])\s*[«„“"(—–-]*\s*$/u.test(before)) return false;
  const [, surname, initial] = /(?:(\p{Lu}\p{Ll}+) )?(?<!\p{L})(\p{Lu})\.\s?$/u.exec(before) ?? [];
  if (initial === undefined) return true;
  return surname !== undefined && fullNameKeys([surname, initial], 'ru').length > 0;
}

function isCommon(text: string, word: NameWord, language: LanguageCode): boolean {
  if (isRoleWord(word.text)) return true;
  if (!isFunctionWord(word.text, language)) return false;
  if (!/^\p{Lu}\p{Ll}?$/u.test(word.text)) return true;
  // "Ван И": a capital inside a sentence that is no title is a syllable of a name. "He Lifeng", "Ли Цян": so is a surname before a given name.
  if (language !== 'en' && !isSentenceStart(text, word.start)) return false;
  const next = /^[ \u00a0](\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(word.end, word.end + 20))?.[1];
  return next === undefined || fullNameKeys([word.text, next], language).length === 0;
}

/** The "И" of "Ван И": a text writes the conjunction small far more often, which says nothing of a capital inside a sentence. */
function isSyllable(text: string, word: NameWord, language: LanguageCode): boolean {
  return (
    /^\p{Lu}\p{Ll}?$/u.test(word.text) &&
    isFunctionWord(word.text, language) &&
    (language !== 'en' || /^\p{Lu}\p{Ll}$/u.test(word.text)) &&
    !isSentenceStart(text, word.start)
  );
}

/** "И." of "И. И. Иванов"; but at the end of a sentence "Ван И." is a name. */
function isInitial(text: string, word: NameWord, before: NameWord | null, language: LanguageCode): boolean {
  if (word.text.length !== 1 || text[word.end] !== '.') return false;
  return (
    before === null ||
    text.slice(before.end, word.start) !== ' ' ||
    fullNameKeys([before.text, word.text], language).length === 0
  );
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function isCapitalised(word: string): boolean {
  return /^(?:\p{Lu}|['’ʼ]\p{Lu}|аль-\p{Lu}|al-\p{Lu})/u.test(word);
}

function stemOf(word: string, language: LanguageCode): string {
  return stemWords(word, language).join(' ');
}
