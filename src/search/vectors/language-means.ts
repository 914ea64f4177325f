import { type KnownLanguage, knownLanguages, type LanguageCode } from '../../language/languages.ts';
import type { SentenceEmbeddings } from '../../models/sentence-embeddings.ts';
import { calibrationTexts } from './calibration-texts.ts';
import { addInto, meanOf, scaled } from './vector-arithmetic.ts';

/** Mean vectors of questions and passages by language, shape [dimensions] each: what to take away so that only the meaning is left. */
export interface LanguageMeans {
  readonly question: Readonly<Record<LanguageCode, Float32Array>>;
  readonly passage: Readonly<Record<LanguageCode, Float32Array>>;
  /** For languages without means of their own: the mean of the means. */
  readonly anyQuestion: Float32Array;
  readonly anyPassage: Float32Array;
}

/** The calibration part of the means, made once for an embedder; plain numbers, so that it can be stored as JSON. */
export interface Calibration {
  readonly question: Record<string, number[]>;
  readonly passage: Record<string, number[]>;
}

/** How many passages the prior mean of a language counts for (5 to 20 measured alike: notes on retrieval, part 1). */
const priorPassages = 15;

/** Embeds the calibration texts and averages them by language. */
export async function calibrate(embeddings: SentenceEmbeddings): Promise<Calibration> {
  const calibration: Calibration = { question: {}, passage: {} };
  for (const language of knownLanguages) {
    const texts = calibrationTexts[language];
    const questions = await Promise.all(texts.questions.map((question) => embeddings.embedQuery(question)));
    const passages = await embeddings.embedPassages(texts.passages.map((text) => ({ heading: '', sentences: [text] })));
    calibration.question[language] = meanOf(questions);
    calibration.passage[language] = meanOf(passages.map((vectors) => vectors.passage));
  }
  return calibration;
}

/** The mean vector of a language's passages, and how many there are. */
export interface PassageMean {
  readonly mean: Float32Array;
  readonly count: number;
}

/**
 * The means of a corpus: of each language's passages, drawn towards what the calibration texts give (and, for a language they lack, towards the
 * mean of all means) the more the fewer passages there are. Centring by language takes E5's language bias away (hit@5 across languages .50 -> .73).
 */
export function languageMeans(
  calibration: Calibration,
  passageMeans: ReadonlyMap<LanguageCode, PassageMean>,
): LanguageMeans {
  const anyQuestion = Float32Array.from(meanOf(Object.values(calibration.question)));
  const anyPassage = Float32Array.from(meanOf(Object.values(calibration.passage)));
  const passage: Record<LanguageCode, Float32Array> = {};
  for (const language of new Set([...knownLanguages, ...passageMeans.keys()])) {
    const prior = calibration.passage[language as KnownLanguage];
    const mean = scaled(prior ? Float32Array.from(prior) : anyPassage, priorPassages);
    const own = passageMeans.get(language);
    if (own) addInto(mean, scaled(own.mean, own.count));
    passage[language] = scaled(mean, 1 / (priorPassages + (own?.count ?? 0)));
  }
  const question = Object.fromEntries(
    Object.entries(calibration.question).map(([language, mean]) => [language, Float32Array.from(mean)]),
  );
  return { question, passage, anyQuestion, anyPassage };
}
