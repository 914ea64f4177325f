import { findDates } from '../language/find-dates.ts';
import { findNames, nameKeys } from '../language/fold-names.ts';
import type { LanguageCode } from '../language/languages.ts';
import { type QuestionKind, questionKinds } from '../language/question-kind.ts';
import { stemWords } from '../language/stem-words.ts';
import type { Findings, FoundArticle } from '../search/findings.ts';

/** A sentence that may answer, with what speaks for it; `relevance` is the weighted sum. */
export interface RankedSentence {
  readonly article: FoundArticle;
  /** Index into the article's sentences. */
  readonly position: number;
  readonly text: string;
  readonly relevance: number;
  /** Stems of the question that the sentence holds. */
  readonly sharedStems: readonly string[];
  /** Name keys of the question that the sentence holds. */
  readonly sharedNames: readonly string[];
  /** Whether it holds what the question asks for: a date for "when", a number for "how many", a name not in the question for "who" and "where". */
  readonly hasAnswerKind: boolean;
}

/** What counts for a sentence, beside 1 for its similarity. */
export const sentenceWeights = { words: 0.35, names: 0.2, article: 0.45, answerKind: 0.12, lead: 0.04 } as const;

/** Sentences of the best articles only: what ranks below these is seldom what was asked. */
const articlesRead = 6;

/** A sentence shorter than this (UTF-16 units) is a caption or an aside; Chinese says in a third as much. */
const shortestSentence = 25;
const shortestChineseSentence = 8;

/** Ranks the sentences of the found articles by how well they answer, best first. */
export function rankSentences(question: string, findings: Findings): RankedSentence[] {
  const articles = findings.articles.slice(0, articlesRead);
  const kinds = questionKinds(question, findings.language);
  const questionNames = new Set(nameKeys(question, findings.language));
  const rank = (article: FoundArticle) => rankArticle({ article, question, kinds, questionNames, findings });
  return articles.flatMap(rank).sort((a, b) => b.relevance - a.relevance);
}

interface ArticleRanking {
  readonly article: FoundArticle;
  readonly question: string;
  readonly kinds: readonly QuestionKind[];
  readonly questionNames: ReadonlySet<string>;
  readonly findings: Findings;
}

function rankArticle({ article, question, kinds, questionNames, findings }: ArticleRanking): RankedSentence[] {
  const wanted = questionStems(question, [findings.language, article.language]);
  const stemsOf = article.sentences.map(({ text }) => new Set(stemWords(text, article.language)));
  const weight = weigher(wanted, stemsOf);
  const possible = [...wanted].reduce((sum, stem) => sum + weight(stem), 0);
  return article.sentences.flatMap((sentence, position): RankedSentence[] => {
    if (isTooShort(sentence.text)) return [];
    const sharedStems = [...wanted].filter((stem) => stemsOf[position]?.has(stem));
    const names = findNames(sentence.text, article.language).flatMap((mention) => mention.keys);
    const sharedNames = [...questionNames].filter((name) => names.includes(name));
    const hasAnswerKind = kinds.some((kind) => holdsKind(kind, sentence.text, names, questionNames));
    const words = possible > 0 ? sharedStems.reduce((sum, stem) => sum + weight(stem), 0) / possible : 0;
    const relevance =
      sentence.similarity +
      sentenceWeights.words * words +
      sentenceWeights.names * (questionNames.size > 0 ? sharedNames.length / questionNames.size : 0) +
      sentenceWeights.article * article.relevance +
      (hasAnswerKind ? sentenceWeights.answerKind : 0) +
      (position === 0 ? sentenceWeights.lead : 0);
    return [{ article, position, text: sentence.text, relevance, sharedStems, sharedNames, hasAnswerKind }];
  });
}

function questionStems(question: string, languages: readonly LanguageCode[]): Set<string> {
  return new Set(languages.flatMap((language) => stemWords(question, language)));
}

/** Rarer in the article means more telling: ln(1 + N / (1 + n)) over its sentences. */
function weigher(stems: ReadonlySet<string>, sentences: readonly ReadonlySet<string>[]): (stem: string) => number {
  const weights = new Map(
    [...stems].map((stem) => {
      const count = sentences.filter((sentence) => sentence.has(stem)).length;
      return [stem, Math.log(1 + sentences.length / (1 + count))];
    }),
  );
  return (stem) => weights.get(stem) ?? 0;
}

function isTooShort(text: string): boolean {
  return text.length < (/\p{Script=Han}/u.test(text) ? shortestChineseSentence : shortestSentence);
}

function holdsKind(
  kind: QuestionKind,
  text: string,
  names: readonly string[],
  questionNames: ReadonlySet<string>,
): boolean {
  switch (kind) {
    case 'when':
      return findDates(text).length > 0;
    case 'how-many':
      return /\d/.test(text);
    case 'who':
    case 'where':
      return names.some((name) => !questionNames.has(name));
    default:
      return false;
  }
}
