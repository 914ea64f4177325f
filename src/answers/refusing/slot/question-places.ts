import type { LanguageCode } from '../../../language/languages.ts';
import { type HeldWords, heldWords, holdsWord } from '../../question-words.ts';
import type { ArticleView } from '../../view-article.ts';

/** A place where the article holds a word of the question. */
interface Place {
  readonly sentence: number;
  /** Index among the words of the sentence. */
  readonly at: number;
  readonly share: number;
}

/** What a word counts for by where it stands: beside the candidate, further off in its sentence, in the next one, elsewhere. */
const wordsBeside = 2;
const lossByWord = 0.03;
const leastInSentence = 0.65;
const inNextSentence = 0.45;
const elsewhere = 0.2;

/** A word of a sentence; Chinese as the segmenter of the language divides it. */
export interface Word {
  readonly text: string;
  /** UTF-16 offset. */
  readonly start: number;
}

const segmenters = new Map<LanguageCode, Intl.Segmenter>();

/** The words of a sentence in reading order. */
export function wordsOf(text: string, language: LanguageCode): Word[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text: segment, start: index }));
}

/** For each word of the question where the article holds it. */
function placesOf({ words, article }: ArticleView, sentences: readonly (readonly Word[])[]): Place[][] {
  const known = new Map<string, HeldWords>();
  const heldBy = (text: string) => {
    const held = known.get(text) ?? heldWords(text, article.language);
    known.set(text, held);
    return held;
  };
  return words.map(({ word }) =>
    sentences.flatMap((held, sentence) =>
      held.flatMap(({ text }, at): Place[] => {
        const share = holdsWord(word, heldBy(text));
        return share > 0 ? [{ sentence, at, share }] : [];
      }),
    ),
  );
}

/** A function that tells which share of the question's words, by rarity, stands around a word of a sentence, around a sentence (`at` null) or anywhere (both null). */
export function weigherOf(view: ArticleView, sentences: readonly (readonly Word[])[]) {
  const { words } = view;
  const places = placesOf(view, sentences);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return (sentence: number | null, at: number | null) => {
    const counted = places.map((ofWord) =>
      Math.max(0, ...ofWord.map((place) => place.share * nearness(place, sentence, at))),
    );
    return counted.reduce((sum, share, index) => sum + share * words[index]!.weight, 0) / Math.max(1e-6, total);
  };
}

function nearness(place: Place, sentence: number | null, at: number | null): number {
  if (sentence === null) return 1;
  const apart = Math.abs(place.sentence - sentence);
  if (apart > 0) return apart === 1 ? inNextSentence : elsewhere;
  if (at === null) return 1;
  return Math.max(leastInSentence, 1 - lossByWord * Math.max(0, Math.abs(place.at - at) - wordsBeside));
}
