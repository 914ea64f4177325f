import { tenseOfOpening } from '../../articles/dates/tense.ts';
import { countNegations, deniedWords, hasDenyingPrefix } from '../../language/negation.ts';
import type { Asked } from '../asked.ts';
import { heldWords, holdsWord, type QuestionWord, questionWords, wordShares } from '../question-words.ts';
import { isSupposed } from '../quoting/event-standing.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';

/** What a question takes for denied ("отказался подписать"), and what the article says of it. */
export interface DeniedPremise {
  /** The words of the question, as asked. */
  readonly text: string;
  /** The sentence that affirms it, best first; null where the article does not speak of it. */
  readonly affirmed: RankedSentence | null;
}

/** A denial and the word it denies, in the words of the question. */
const denial =
  /(?<!\p{L})(?:(?:отказал\p{L}*|отказыва\p{L}*|не (?:стал\p{L}*|смог\p{L}*|захотел\p{L}*)|відмовил\p{L}*|відмовля\p{L}*|не (?:став|стала|стали|зміг|змогла|змогли)|refused? to|refuses to|declined? to|failed? to|did(?: not|n't)|does(?: not|n't)|не)\s+)(?:\p{L}+\s+){0,1}?\p{L}{4,}|拒绝\p{Script=Han}{1,6}|(?:没有|不)\p{Script=Han}{2,4}/iu;

/**
 * For a question that takes it for granted that something was refused or not done ("почему он отказался подписать?"): what it takes for granted, where no
 * sentence of the best article denies it. Null where the question denies nothing or the article denies it too.
 */
export function deniedPremise(asked: Asked, ranked: readonly RankedSentence[]): DeniedPremise | null {
  const text = denial.exec(asked.text)?.[0];
  const best = ranked[0];
  if (text === undefined || best === undefined || !asked.kinds.some((kind) => kind === 'why' || kind === 'when'))
    return null;
  const { language } = best.article;
  const wordsOf = (words: string) => questionWords(words, [asked.language, language]);
  const denied = wordsOf(deniedWords(asked.text).join(' '));
  if (denied.length === 0) return null;
  const told = ranked.filter(({ articleNames }) => best.articleNames.every((name) => articleNames.includes(name)));
  const affirmed = mostOf(
    told.filter((sentence) => affirms(sentence, denied)),
    wordsOf(asked.text),
  );
  const denies = mostOf(
    told.filter((sentence) => deniesSame(sentence, denied, sentence.article.language === asked.language)),
    wordsOf(asked.text),
  );
  // One protocol was signed and another was not: what shares more with the question is what it asks of.
  return denies !== null && denies.shared >= (affirmed?.shared ?? 0)
    ? null
    : { text, affirmed: affirmed?.sentence ?? null };
}

interface Shared {
  readonly sentence: RankedSentence;
  readonly shared: number;
}

/** The sentence with most of the words, the better ranked of two; null of none. */
function mostOf(sentences: readonly RankedSentence[], words: readonly QuestionWord[]): Shared | null {
  const counted = sentences.map((sentence): Shared => {
    const held = heldWords(sentence.text, sentence.article.language);
    return { sentence, shared: words.reduce((sum, word) => sum + holdsWord(word, held), 0) };
  });
  return counted.toSorted((a, b) => b.shared - a.shared)[0] ?? null;
}

/** Tells it as done: neither denied nor supposed nor only planned. */
function affirms({ text, article: { language } }: RankedSentence, words: readonly QuestionWord[]): boolean {
  if (countNegations(text) > 0 || isSupposed(text) || tenseOfOpening(text) === 'ahead') return false;
  return holdsAny(text, language, words);
}

/** Between languages only words that the table of subjects knows can be compared; where it knows none, any denial may be that of the question. */
function deniesSame(
  { text, article }: RankedSentence,
  denied: readonly QuestionWord[],
  isSameLanguage: boolean,
): boolean {
  if (countNegations(text) === 0 && !hasDenyingPrefix(text)) return false;
  const known = isSameLanguage ? denied : denied.filter(({ subjects }) => subjects.length > 0);
  return known.length === 0 || holdsAny(text, article.language, known);
}

function holdsAny(text: string, language: string, words: readonly QuestionWord[]): boolean {
  const held = heldWords(text, language);
  return words.some((word) => holdsWord(word, held) >= wordShares.subject);
}
