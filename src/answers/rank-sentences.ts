import { findNames, type NameMention } from '../language/fold-names.ts';
import type { FoundArticle } from '../search/findings.ts';
import { answersKind } from './answer-kinds.ts';
import type { Asked } from './asked.ts';
import { type AskedName, articleHolds, holdsName, type NamedText } from './asked-names.ts';
import { type HeldWords, heldWords, holdsWord, type QuestionWord, questionWords } from './question-words.ts';

/** A sentence that may answer, with what speaks for it; `relevance` is the weighted sum of the signals. */
export interface RankedSentence {
  readonly article: FoundArticle;
  /** Index into the article's sentences. */
  readonly position: number;
  readonly text: string;
  readonly relevance: number;
  readonly signals: SentenceSignals;
  /** Content words of the question that the sentence itself holds. */
  readonly sharedWords: readonly string[];
  /** Names of the question that the sentence itself holds. */
  readonly sharedNames: readonly string[];
  /** Names of the question that its article holds anywhere. */
  readonly articleNames: readonly string[];
  /** How well it holds each thing asked for, in the order of `Asked.kinds`. */
  readonly kinds: readonly number[];
}

/** What speaks for a sentence, each about 0 to 1. */
export interface SentenceSignals {
  /** Centred cosine of its late-chunked vector. */
  readonly similarity: number;
  /** Share of the question's content words, by rarity in the article; less for a word that only the sentence before or the title holds. */
  readonly words: number;
  /** The same of its names. */
  readonly names: number;
  readonly article: number;
  /** Share of the question's names, and of its content words, that the article holds anywhere. */
  readonly articleNames: number;
  readonly articleWords: number;
  readonly kind: number;
  /** 1 for the first sentence, which tells who met whom. */
  readonly lead: number;
}

/** What each signal counts for. Chosen on the dev half of eval/questions.jsonl. */
export const sentenceWeights: Record<keyof SentenceSignals, number> = {
  similarity: 1,
  words: 0.6,
  names: 0.15,
  article: 0.45,
  articleNames: 0.5,
  articleWords: 0,
  kind: 0.22,
  lead: 0.03,
};

/** Sentences of the best articles only: what ranks below these is seldom what was asked. */
const articlesRead = 6;

/** What a word or name counts for that stands in the sentence before, or in the title. */
export const contextShare = 0.4;

/** What a word counts for that comes from an earlier question. */
const carriedShare = 0.3;

/** A sentence shorter than this (UTF-16 units) is a caption or an aside; Chinese says in a third as much. */
const shortestSentence = 25;
const shortestChineseSentence = 8;

/** Ranks the sentences of the found articles by how well they answer, best first. */
export function rankSentences(asked: Asked, articles: readonly FoundArticle[]): RankedSentence[] {
  return inTime(asked, articles)
    .slice(0, articlesRead)
    .flatMap((article) => rankArticle(asked, article))
    .sort((a, b) => b.relevance - a.relevance);
}

/** Where a page of the time asked about holds all the names, those of another time are not the answer. */
function inTime(asked: Asked, articles: readonly FoundArticle[]): readonly FoundArticle[] {
  const isTimely = (article: FoundArticle) =>
    article.timing === 'inside' && asked.names.every((name) => articleHolds(article, name));
  return asked.names.length > 0 && articles.some(isTimely)
    ? articles.filter(({ timing }) => timing !== 'outside')
    : articles;
}

interface ReadSentence extends HeldWords, NamedText {
  readonly names: readonly NameMention[];
}

function rankArticle(asked: Asked, article: FoundArticle): RankedSentence[] {
  const words = questionWords(asked.standalone, [asked.language, article.language]);
  const languages = { questionLanguage: asked.language, language: article.language };
  const holds = (name: AskedName, text: NamedText) => holdsName(name, text, languages);
  const read = article.sentences.map(({ text }) => readSentence(text, article));
  const title = readSentence(article.title ?? '', article);
  const focus = new Set(questionWords(asked.text, [asked.language]).map((word) => word.text));
  const weights = words.map(
    (word) => rarity(word, read) * (focus.size === 0 || focus.has(word.text) ? 1 : carriedShare),
  );
  const total = Math.max(
    1e-6,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const heldByArticle = asked.names.filter(
    (name) => articleHolds(article, name) || [title, ...read].some((text) => holds(name, text)),
  );
  const articleNames = heldByArticle.map((name) => name.text);
  const whole = {
    article: article.relevance,
    articleNames: shareOf(asked.names, (name) => articleNames.includes(name.text)),
    // Words of another alphabet that say nothing about the page are neither found nor missed.
    articleWords:
      words.length === 0 && focus.size > 0
        ? 0.5
        : shareOf(words, (word) => [title, ...read].some((sentence) => holdsWord(word, sentence) > 0)),
  };
  return article.sentences.flatMap(({ text, similarity }, position): RankedSentence[] => {
    const sentence = read[position];
    if (sentence === undefined || isTooShort(text)) return [];
    const around = [title, ...(position > 0 ? [read[position - 1] ?? title] : [])];
    const held = words.map((word) => holdsWord(word, sentence));
    const heldAround = words.map((word) => Math.max(...around.map((other) => holdsWord(word, other))) * contextShare);
    const covered = words.reduce(
      (sum, _, i) => sum + (weights[i] ?? 0) * Math.max(held[i] ?? 0, heldAround[i] ?? 0),
      0,
    );
    const kinds = asked.kinds.map((kind) => answersKind(kind, sentence, asked));
    const signals: SentenceSignals = {
      similarity,
      words: words.length === 0 ? 0 : covered / total,
      names: namesHeld(asked.names, holds, [sentence, ...around]),
      ...whole,
      kind: Math.max(0, ...kinds),
      lead: position === 0 ? 1 : 0,
    };
    return [
      {
        article,
        position,
        text,
        relevance: weighed(signals),
        signals,
        sharedWords: words.filter((_, i) => (held[i] ?? 0) > 0).map((word) => word.text),
        sharedNames: asked.names.filter((name) => holds(name, sentence)).map((name) => name.text),
        articleNames,
        kinds,
      },
    ];
  });
}

function readSentence(text: string, { language }: FoundArticle): ReadSentence {
  const names = findNames(text, language);
  return { text, ...heldWords(text, language), names, keys: new Set(names.flatMap(({ keys }) => keys)) };
}

/** Rarer in the article means more telling: ln(1 + N / (1 + n)) over its sentences. */
function rarity(word: QuestionWord, sentences: readonly ReadSentence[]): number {
  const count = sentences.filter((sentence) => holdsWord(word, sentence) > 0).length;
  return Math.log(1 + sentences.length / (1 + count));
}

/** Share of the names that the first text holds; the others are its context and count for less. */
function namesHeld(
  names: readonly AskedName[],
  holds: (name: AskedName, text: NamedText) => boolean,
  [sentence, ...around]: readonly NamedText[],
): number {
  if (names.length === 0 || sentence === undefined) return 0;
  const held = names.map((name) =>
    holds(name, sentence) ? 1 : around.some((text) => holds(name, text)) ? contextShare : 0,
  );
  return held.reduce((sum: number, value) => sum + value, 0) / names.length;
}

/** Where nothing is asked for, nothing is left out: 1. */
function shareOf<T>(things: readonly T[], isHeld: (thing: T) => boolean): number {
  return things.length === 0 ? 1 : things.filter(isHeld).length / things.length;
}

function weighed(signals: SentenceSignals): number {
  let sum = 0;
  for (const name of Object.keys(sentenceWeights) as (keyof SentenceSignals)[]) {
    sum += sentenceWeights[name] * signals[name];
  }
  return sum;
}

function isTooShort(text: string): boolean {
  return text.length < (/\p{Script=Han}/u.test(text) ? shortestChineseSentence : shortestSentence);
}
