import { countNegations } from '../../language/negation.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { type QuestionWord, questionWords } from '../question-words.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';

/**
 * Of the question's words, by rarity, a sentence with the number asked for must hold so many, itself or by what stands around it: a page is about its
 * subject in all its sentences, and what matters is whether the one with the number is.
 */
const leastBesideNumber = 0.18;

/** One word may be told in other words; so many are not. */
const leastKnown = 2;

/** Meetings are counted by reading, and no sentence gives their number. */
const countsMeetings =
  /(?:скольк[оi]|скільки|how many)\s+(?:\p{L}+\s+)?(?:встреч|переговор|визит|раз(?!\p{L})|зустріч|перемовин|візит|meetings|talks|visits|times)/iu;

/** Whether a question asks "how many" of what the sentences with numbers of the best article do not speak of. */
export function countsOtherThings(asked: Asked, ranked: readonly RankedSentence[]): boolean {
  const article = ranked[0]?.article;
  if (article === undefined || asked.kinds[0] !== 'how-many' || asked.asksMeetings || countsMeetings.test(asked.text))
    return false;
  // "He promised none": a denial answers without a number.
  if (countNegations(ranked[0]?.text ?? '') > 0) return false;
  const numbers = ranked.filter((sentence) => sentence.article === article && (sentence.kinds[0] ?? 0) > 0);
  if (article.language !== asked.language) return isSilentOn(knownWords(asked, article), numbers);
  // In Chinese too few words can be compared to tell.
  return article.language !== 'zh' && Math.max(0, ...numbers.map(({ signals }) => signals.words)) < leastBesideNumber;
}

/** Words of the question that can be told in any language. */
function knownWords({ standalone, language }: Asked, article: FoundArticle): QuestionWord[] {
  return questionWords(standalone, [language, article.language]).filter(({ subjects }) => subjects.length > 0);
}

function isSilentOn(words: readonly QuestionWord[], sentences: readonly RankedSentence[]): boolean {
  const isHeld = ({ text }: QuestionWord) => sentences.some(({ sharedWords }) => sharedWords.includes(text));
  return words.length >= leastKnown && !words.some(isHeld);
}
