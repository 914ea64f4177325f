import { isFunctionWord } from '../language/function-words.ts';
import { type LanguageCode, scriptOf } from '../language/languages.ts';
import { findNames } from '../language/names/fold-names.ts';
import { stemWords } from '../language/stem-words.ts';
import { subjectsIn, subjectsOf } from '../language/subjects.ts';

/** A content word of the question as it may stand in pages: its stems by the question's and the page's own rules, and what it is about in any language. */
export interface QuestionWord {
  readonly text: string;
  readonly stems: readonly string[];
  readonly subjects: readonly string[];
}

/** What a text holds to compare question words with. */
export interface HeldWords {
  readonly stems: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

/** Two stems that begin alike this far are forms of one word: "встреч" and "встрет", "подписан" and "подпис". */
const likeLetters = 5;
const likeShare = 0.6;

/** What counts beside 1 for the stem itself: another form of the word, another word for the same, another word for the same event. */
export const wordShares = { form: 0.7, subject: 0.6, kindred: 0.3 };

/** Different words for one event: who visited was received, met and held talks. */
const kindred = new Set(['meet', 'talks', 'visit', 'arrive', 'host', 'discuss']);

/** "How old is he" asks for an age, and not for years of which any page has some. */
const asksAge =
  /(?:сколько (?:полных )?лет|скільки років|how old (?:is|was))(?= (?:\p{L}+ )?\p{Lu})|(?:多大|几岁|幾歲)(?:了)?(?=[？?]?$)/u;

/** The content words of a question: no question words, no grammar, no names (these are compared by their keys) but those with other names of their own. */
export function questionWords(question: string, languages: readonly LanguageCode[]): QuestionWord[] {
  const language = languages[0] ?? 'und';
  const named = findNames(question, language).filter((name) => name.isCertain && subjectsOf(name.text).length === 0);
  const age = asksAge.exec(question.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))?.[0];
  const words: QuestionWord[] = age === undefined ? [] : [{ text: age, stems: [], subjects: ['age'] }];
  const rest = age === undefined ? question : blanked(question, age);
  for (const match of rest.matchAll(/\p{Script=Han}+|[\p{L}\p{M}’'-]+|\p{Nd}+/gu)) {
    if (/^\p{Script=Han}/u.test(match[0])) {
      words.push(...chineseRuns(match, named).flatMap(chineseWords));
      continue;
    }
    if (named.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    if (!languages.some((one) => isFunctionWord(match[0], one))) {
      const stems = [...new Set(languages.flatMap((one) => stemWords(match[0], one)))].filter(
        (stem) => stem.length > 1,
      );
      if (stems.length > 0) words.push({ text: match[0], stems, subjects: subjectsOf(match[0]) });
    }
  }
  return words.filter((word) => word.subjects.length > 0 || languages.every((one) => mayHold(one, word.text)));
}

/** The question without a phrase of it, at the same length. */
function blanked(question: string, phrase: string): string {
  const start = question.toLowerCase().indexOf(phrase.toLowerCase());
  return `${question.slice(0, start)}${' '.repeat(phrase.length)}${question.slice(start + phrase.length)}`;
}

/** A word in letters that a page's language does not write says nothing about the page; numbers stand in any. */
function mayHold(language: LanguageCode, word: string): boolean {
  if (/^\p{Nd}/u.test(word)) return true;
  const script = /^\p{Script=Han}/u.test(word) ? 'Hans' : /^\p{Script=Cyrillic}/u.test(word) ? 'Cyrl' : 'Latn';
  return script === scriptOf(language);
}

/** What a text holds, by the rules of its language. */
export function heldWords(text: string, language: LanguageCode): HeldWords {
  return { stems: new Set(stemWords(text, language)), subjects: subjectsIn(text) };
}

/** How surely a text holds the word: 1, less for another form of it or another word for the same, 0. */
export function holdsWord(word: QuestionWord, { stems, subjects }: HeldWords): number {
  if (word.stems.some((stem) => stems.has(stem))) return 1;
  const long = word.stems.filter((stem) => stem.length >= likeLetters);
  if (long.length > 0) for (const stem of stems) if (long.some((other) => areLike(stem, other))) return wordShares.form;
  if (word.subjects.some((subject) => subjects.has(subject))) return wordShares.subject;
  const isKindred = word.subjects.some((subject) => kindred.has(subject));
  return isKindred && [...kindred].some((subject) => subjects.has(subject)) ? wordShares.kindred : 0;
}

/** Chinese words that ask or join; what stands between them is what the question is about. */
const chineseGrammar =
  /什么时候|什麼時候|什么|什麼|何时|何時|何地|哪里|哪裡|哪儿|哪些|哪个|哪位|谁|誰|多少|几个|几次|如何|怎么样|怎么|怎樣|为什么|為什麼|为何|是否|有没有|期间|期間|以及|[吗嗎呢的了是和与與在同对對向被将將把从從到]/u;

/** Chinese writes no spaces: what stands between the names of a run. */
function chineseRuns(
  run: RegExpExecArray,
  named: readonly { readonly start: number; readonly end: number }[],
): string[] {
  const characters = [...run[0]].map((character, at) => {
    const position = run.index + at;
    return named.some(({ start, end }) => start <= position && position < end) ? ' ' : character;
  });
  return characters.join('').split(/\s+/u).filter(Boolean);
}

/** Pairs of characters, and the subjects of the run as words that have no pair of their own. */
function chineseWords(run: string): QuestionWord[] {
  const parts = run.split(chineseGrammar).filter((part) => part.length > 1);
  const pairs = parts
    .flatMap((part) => stemWords(part, 'zh'))
    .map((pair) => ({ text: pair, stems: [pair], subjects: [] }));
  const subjects = [...subjectsIn(run)].map((subject) => ({ text: subject, stems: [], subjects: [subject] }));
  return [...pairs, ...subjects];
}

function areLike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < likeLetters) return false;
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared += 1;
  return shared >= likeLetters && shared >= likeShare * Math.max(one.length, other.length);
}
