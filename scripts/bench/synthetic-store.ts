import { openCorpusDatabase } from '../../src/search/corpus/corpus-database.ts';
import type { ArticleRecord, FileRecord, PassageRecord } from '../../src/search/corpus/passage-store.ts';
import { SqlitePassageStore } from '../../src/search/corpus/sqlite-passage-store.ts';
import {
  dimensions,
  drawText,
  drawVector,
  gaussian,
  passagesPerArticle,
  type SyntheticLanguage,
  seededRandom,
  sum,
  syntheticLanguages,
  unit,
} from './synthetic-corpus.ts';

/** A question near a passage of the corpus, in its words. */
export interface SyntheticQuestion {
  readonly text: string;
  readonly language: string;
  readonly vector: Float32Array;
}

/** A corpus on disk with the questions to ask of it. Row n of the vectors is the passage with the id n + 1. */
export interface SyntheticCorpus {
  readonly languages: readonly SyntheticLanguage[];
  /** Shape [passages][384], row by row. */
  readonly vectors: Float32Array;
  readonly languageOf: readonly string[];
  readonly questions: readonly SyntheticQuestion[];
  /** Kept for the word peers: the text of each passage; empty where it would not fit. */
  readonly texts: readonly string[];
  /** Articles published within one week. */
  readonly week: readonly number[];
  readonly rowsOfWeek: readonly number[];
}

export const syntheticEmbedder = 'synthetic@1';
/** Fewer questions of a very large corpus: brute force answers them, too. */
const questionCount = (passages: number) => (passages > fewQuestionsFrom ? 100 : 400);
const fewQuestionsFrom = 200_000;
const sentencesPerPassage = 5;
const articlesPerFile = 20;
const firstDay = Date.UTC(2020, 0, 1);
const days = 730;

/** Writes a corpus of so many passages, clustered by fifties, into a data folder; the same for the same number. */
export async function storeSyntheticCorpus(
  dataFolder: string,
  passages: number,
  keepTexts: boolean,
): Promise<SyntheticCorpus> {
  const random = seededRandom(7);
  const languages = syntheticLanguages(random);
  const centres = Array.from({ length: Math.ceil(passages / 50) }, () => unit(gaussian(random)));
  const vectors = new Float32Array(passages * dimensions);
  const languageOf: string[] = [];
  const texts: string[] = [];
  const week: number[] = [];
  const rowsOfWeek: number[] = [];
  const questions: SyntheticQuestion[] = [];
  const store = new SqlitePassageStore(openCorpusDatabase(dataFolder, () => {}));
  let [row, article, file] = [0, 0, 0];
  while (row < passages) {
    const records: ArticleRecord[] = [];
    for (; records.length < articlesPerFile && row < passages; article += 1) {
      const language = pickLanguage(languages, random);
      const drawn = Array.from({ length: Math.min(passagesPerArticle, passages - row) }, (_, at) => {
        const centre = centres[Math.floor(random() * centres.length)]!;
        const vector = drawVector(language.passageMean, centre, random);
        const text = drawText(language, random);
        vectors.set(vector, (row + at) * dimensions);
        languageOf.push(language.code);
        if (keepTexts) texts.push(text.text);
        const isAsked = (row + at) % Math.ceil(passages / questionCount(passages)) === 0;
        if (isAsked) questions.push(questionNear(vector, text, language, random));
        return { vector, text };
      });
      const day = new Date(firstDay + ((article * 7_919) % days) * 86_400_000).toISOString().slice(0, 10);
      if (day >= '2020-03-02' && day <= '2020-03-08') {
        week.push(article + 1);
        rowsOfWeek.push(...drawn.map((_, at) => row + at));
      }
      records.push(
        articleRecord(article + 1, language.code, { day, row, drawn, isLarge: passages > fewQuestionsFrom }),
      );
      row += drawn.length;
    }
    await store.saveFile(fileRecord(file), records, '2025-01-01T00:00:00Z');
    file += 1;
    if (file % 100 === 0) process.stderr.write(`  ${row} of ${passages} passages stored\n`);
  }
  const means = (which: 'passageMean' | 'questionMean') =>
    Object.fromEntries(languages.map((language) => [language.code, [...language[which]]]));
  await store.writeFact('embedder', syntheticEmbedder);
  await store.writeFact(
    'calibration',
    JSON.stringify({ passage: means('passageMean'), question: means('questionMean') }),
  );
  await store.tidy();
  await store.close();
  return { languages, vectors, languageOf, questions, texts, week, rowsOfWeek };
}

function pickLanguage(languages: readonly SyntheticLanguage[], random: () => number): SyntheticLanguage {
  const drawn = random();
  const upTo = (at: number) => languages.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0);
  return languages.find((_, at) => drawn < upTo(at)) ?? languages[0]!;
}

function questionNear(
  vector: Float32Array,
  { rareWords, name }: { readonly rareWords: readonly string[]; readonly name: string },
  language: SyntheticLanguage,
  random: () => number,
): SyntheticQuestion {
  const content = unit(sum(vector, 1, language.passageMean, -1));
  const noisy = unit(sum(content, 1, unit(gaussian(random)), 0.8));
  const frequent = [3, 8].map((rank) => language.words[rank]!.text);
  return {
    text: `${name} ${[...frequent, ...rareWords.slice(0, 4)].join(' ')}?`,
    language: language.code,
    vector: unit(sum(language.questionMean, 1, noisy, 0.5)),
  };
}

interface DrawnArticle {
  /** Of a very large corpus the sentence vectors are left out: on the disk alone they would take 8 GB. */
  readonly isLarge: boolean;
  readonly day: string;
  readonly row: number;
  readonly drawn: readonly {
    readonly vector: Float32Array;
    readonly text: { readonly text: string; readonly stems: readonly string[]; readonly names: readonly string[] };
  }[];
}

function articleRecord(number: number, language: string, { day, row, drawn, isLarge }: DrawnArticle): ArticleRecord {
  let end = -1;
  const sentences = drawn.flatMap(({ text: { text } }) => {
    const begin = end + 1;
    end = begin + text.length;
    return Array.from({ length: sentencesPerPassage }, (_, at) => {
      const [start, stop] = [at, at + 1].map((part) => begin + Math.floor((part * text.length) / sentencesPerPassage));
      return { start: start!, end: stop!, sourceStart: start!, sourceEnd: stop! };
    });
  });
  const passages = drawn.map(
    ({ vector, text }, at): PassageRecord => ({
      firstSentence: at * sentencesPerPassage,
      lastSentence: (at + 1) * sentencesPerPassage - 1,
      vectorKey: `row-${row + at}`,
      vectors: { passage: vector, sentences: isLarge ? null : Array(sentencesPerPassage).fill(vector) },
      stems: text.stems,
      names: text.names,
    }),
  );
  const article = {
    path: `article-${number}.txt`,
    title: `Report ${number}`,
    publisher: `Agency ${number % 40}`,
    url: null,
    language,
    publication: { day, status: 'stated' as const, evidence: day, reason: null },
    eventDates: [],
    body: drawn.map(({ text: { text } }) => text).join('\n'),
    sentences,
  };
  return { number, article, passages };
}

function fileRecord(file: number): FileRecord {
  return {
    path: `file-${file}`,
    size: 0,
    modifiedMilliseconds: 0,
    sha256: '',
    readingVersion: '1',
    articlePaths: [],
    refusals: [],
  };
}
