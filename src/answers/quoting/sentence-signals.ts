/** What speaks for a sentence, each about 0 to 1. */
export interface SentenceSignals {
  /** Centred cosine of its late-chunked vector. */
  readonly similarity: number;
  /** The chance that it answers, by the network that read it with the question; 0 where it was not read. */
  readonly answering: number;
  /** Share of the question's content words, by rarity in the article; less for a word that only the sentence before or the title holds. */
  readonly words: number;
  /** The same of its names. */
  readonly names: number;
  readonly article: number;
  /** Share of the question's names, and of its content words, that the article holds anywhere. */
  readonly articleNames: number;
  readonly articleWords: number;
  /** Of several names, the share that title and opening hold together: a report names there who met. */
  readonly leadNames: number;
  readonly kind: number;
  /** 1 for the first sentence, which tells who met whom. */
  readonly lead: number;
}

/**
 * What each signal counts for. Chosen on the dev half of eval/questions.jsonl by one search over each weight in turn; around these values the share of
 * questions answered moves by less than two in a hundred.
 */
export const sentenceWeights: Readonly<Record<keyof SentenceSignals, number>> = {
  similarity: 1,
  answering: 0.7,
  words: 0.6,
  names: 0.15,
  article: 0.45,
  articleNames: 0.5,
  articleWords: 0,
  leadNames: 0.45,
  kind: 0.22,
  lead: 0.03,
};

/** The weighted sum of the signals. */
export function weighed(signals: SentenceSignals): number {
  let sum = 0;
  for (const name of Object.keys(sentenceWeights) as (keyof SentenceSignals)[]) {
    sum += sentenceWeights[name] * signals[name];
  }
  return sum;
}
