import { countNegations } from '../../language/negation.ts';
import type { Asked } from '../asked.ts';
import { questionWords } from '../question-words.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import { asksTrait } from './asked-traits.ts';
import { saysFocus } from './focus-word.ts';

/** Whether the best article is about other things than the question: it shares no word, never names what is asked for one of, or counts something else. */
export function isOfOtherThings(asked: Asked, ranked: readonly RankedSentence[]): boolean {
  const article = ranked[0]?.article;
  if (article === undefined || sharesNothing(asked, ranked) || countsOtherThings(asked, ranked)) return true;
  return !asksTrait(asked) && !saysFocus(asked, article);
}

/** Of the question's words, by rarity, a sentence with the number asked for must hold so many, itself or by what stands around it. */
const leastBesideNumber = 0.2;

/**
 * The largest share of the question's words that a sentence of the best article holds together with the first thing asked for: a number for "how many", a
 * name for "who". A page is about its subject in all its sentences; what matters is whether the one with the number is.
 */
function wantedShare({ kinds }: Asked, ranked: readonly RankedSentence[]): number {
  const article = ranked[0]?.article;
  const isOpen = kinds[0] === undefined || /^(?:what|other|yes-no)$/u.test(kinds[0]);
  const holding = ranked.filter((sentence) => sentence.article === article && (isOpen || (sentence.kinds[0] ?? 0) > 0));
  return Math.max(0, ...holding.map(({ signals }) => signals.words));
}

/** Meetings are counted by reading, and no sentence gives their number. */
const countsMeetings =
  /(?:скольк[оi]|скільки|how many)\s+(?:\p{L}+\s+)?(?:встреч|переговор|визит|раз(?!\p{L})|зустріч|перемовин|візит|meetings|talks|visits|times)/iu;

/** "How many" of what the sentences with numbers do not speak of. Between languages, and in Chinese, too few words can be compared to tell. */
function countsOtherThings(asked: Asked, ranked: readonly RankedSentence[]): boolean {
  const language = ranked[0]?.article.language;
  if (
    asked.kinds[0] !== 'how-many' ||
    asked.asksMeetings ||
    countsMeetings.test(asked.text) ||
    language !== asked.language ||
    language === 'zh'
  )
    return false;
  // "He promised none": a denial answers without a number.
  const isDenied = countNegations(ranked[0]?.text ?? '') > 0;
  return !isDenied && wantedShare(asked, ranked) < leastBesideNumber;
}

/** Where no sentence of the best article has a word or a name of the question, its likeness is one of sound only. */
function sharesNothing({ text, language }: Asked, ranked: readonly RankedSentence[]): boolean {
  const article = ranked[0]?.article;
  if (article === undefined || questionWords(text, [language]).length === 0) return false;
  const ofArticle = ranked.filter((sentence) => sentence.article === article);
  return ofArticle.every(({ sharedWords, sharedNames }) => sharedWords.length + sharedNames.length === 0);
}
