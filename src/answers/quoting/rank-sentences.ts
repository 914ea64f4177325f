import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { articleHolds } from '../asked-names.ts';
import { holdsWord } from '../question-words.ts';
import { mayTellOf } from '../verifying/told-time.ts';
import { type ArticleView, holdsAskedName, type ReadSentence, viewArticle } from '../view-article.ts';
import { answersKind } from './answer-kinds.ts';
import { isLeaning } from './leaning-sentence.ts';
import { isNoReport } from './no-report.ts';
import { type SentenceSignals, weighed } from './sentence-signals.ts';

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

/** Sentences of the best articles only: what ranks below these is seldom what was asked. */
const articlesRead = 6;

/** What a word or name counts for that stands in the sentence before, or in the title. */
const contextShare = 0.4;

/** A sentence shorter than this (UTF-16 units) is a caption or an aside; Chinese says in a third as much. */
const shortestSentence = 25;
const shortestChineseSentence = 8;

/** What a sentence loses that nobody understands without the one before. */
const leaningLoss = 0.1;

/** What it loses that tells of another state where the question names one: "the Russian delegation" for the Ukrainian. */
const otherStateLoss = 0.15;

function lossOf({ asked, article }: ArticleView, sentence: ReadSentence): number {
  const leaning = isLeaning(sentence.text, article.language) ? leaningLoss : 0;
  return leaning + (tellsOfOtherState(asked, sentence) ? otherStateLoss : 0);
}

/** Whether a sentence names states, and none of those that the question does. */
function tellsOfOtherState({ names }: Asked, sentence: ReadSentence): boolean {
  const statesOf = (keys: readonly string[]) => keys.filter((key) => /^place:[A-Z]{2}$/u.test(key));
  const asked = new Set(names.flatMap(({ keys, telling }) => (statesOf(keys).length > 0 ? telling : [])));
  if (asked.size === 0 || [...asked].some((key) => sentence.keys.has(key))) return false;
  return sentence.names.some(({ keys }) => statesOf(keys).length > 0);
}

/** Ranks the sentences of the found articles by how well they answer, best first. */
export function rankSentences(asked: Asked, articles: readonly FoundArticle[]): RankedSentence[] {
  return inTime(asked, articles)
    .toSorted((a, b) => heldNames(asked, b) - heldNames(asked, a))
    .slice(0, articlesRead)
    .flatMap((article) => rankArticle(viewArticle(asked, article)))
    .sort((a, b) => b.relevance - a.relevance);
}

/** Of several names those that an article holds anywhere: one that holds them all is read before nearer ones that do not. */
function heldNames({ names }: Asked, article: FoundArticle): number {
  return names.length < 2 ? 0 : names.filter((name) => articleHolds(article, name)).length;
}

/** Where a page of the time asked about holds all the names, those of another time are not the answer. */
function inTime(asked: Asked, articles: readonly FoundArticle[]): readonly FoundArticle[] {
  const isTimely = (article: FoundArticle) =>
    article.timing === 'inside' && asked.names.every((name) => articleHolds(article, name));
  return asked.names.length > 0 && articles.some(isTimely)
    ? articles.filter((article) => article.timing !== 'outside' || mayTellOf(article, asked.period))
    : articles;
}

function rankArticle(view: ArticleView): RankedSentence[] {
  const articleNames = view.names.map((name) => name.text);
  return view.sentences.flatMap((sentence, position): RankedSentence[] => {
    if (isTooShort(sentence.text) || isNoReport(sentence.text)) return [];
    const { asked, article, words } = view;
    const kinds = asked.kinds.map((kind) => answersKind(kind, { ...sentence, article, position }, asked));
    const signals = signalsOf(view, position, { sentence, kind: Math.max(0, ...kinds) });
    return [
      {
        article,
        position,
        text: sentence.text,
        relevance: weighed(signals) - lossOf(view, sentence),
        signals,
        sharedWords: words.filter(({ word }) => holdsWord(word, sentence) > 0).map(({ word }) => word.text),
        sharedNames: asked.names
          .filter((name) => holdsAskedName(asked, article, { name, text: sentence }))
          .map((name) => name.text),
        articleNames,
        kinds,
      },
    ];
  });
}

function signalsOf(
  view: ArticleView,
  position: number,
  { sentence, kind }: { readonly sentence: ReadSentence; readonly kind: number },
): SentenceSignals {
  const { asked, article, title, sentences, words } = view;
  const before = sentences[position - 1];
  const around = before === undefined ? [title] : [title, before];
  const held = words.map(({ word, weight }) => {
    const inContext = Math.max(...around.map((text) => holdsWord(word, text))) * contextShare;
    return weight * Math.max(holdsWord(word, sentence), inContext);
  });
  const named = asked.names.map((name) => {
    if (holdsAskedName(asked, article, { name, text: sentence })) return 1;
    return around.some((text) => holdsAskedName(asked, article, { name, text })) ? contextShare : 0;
  });
  return {
    similarity: article.sentences[position]?.similarity ?? 0,
    answering: article.sentences[position]?.answering ?? 0,
    words: sum(held) / Math.max(1e-6, sum(words.map(({ weight }) => weight))),
    names: sum(named) / Math.max(1, named.length),
    article: article.relevance,
    articleNames: asked.names.length === 0 ? 1 : view.names.length / asked.names.length,
    articleWords: view.wordShare,
    leadNames: view.leadShare,
    kind,
    lead: position === 0 ? 1 : 0,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isTooShort(text: string): boolean {
  return text.length < (/\p{Script=Han}/u.test(text) ? shortestChineseSentence : shortestSentence);
}
