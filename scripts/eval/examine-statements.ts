import { fileURLToPath } from 'node:url';
import type { QuotablePassage } from '../../src/answers/quotable-passage.ts';
import { DraftJudge } from '../../src/answers/verifying/judge-draft.ts';
import type { Article } from '../../src/articles/article.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { readPages } from '../../src/articles/reading/read-page.ts';
import { splitArticle } from '../../src/articles/split-article.ts';
import { openBundledEmbedder } from '../../src/models/bundled-embedder.ts';
import type { SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';
import { placePages, readPageFiles } from './open-corpus.ts';
import { readExamFile } from './read-questions.ts';
import {
  type ExamStatement,
  formatStatementFigures,
  formatWrongVerdicts,
  readStatements,
  type StatementOutcome,
  summariseStatements,
} from './statement-metrics.ts';
import { spread } from './xquad.ts';

/** A day after all invented pages, so that the figures do not change with the calendar. */
const today = '2025-12-01';

/** Gives each statement of a file to the product's judge as a draft that cites the passage with the statement's sentence. */
export async function examineStatements(
  file: string,
  options: {
    readonly articles?: readonly string[] | undefined;
    readonly misses: boolean;
    readonly split: string;
    readonly limit: number;
  },
): Promise<{ text: string; figures: unknown }> {
  const all = readStatements(readExamFile(file), file);
  const statements = spread(
    all.filter((statement) => options.split === 'all' || statement.split === options.split),
    options.limit,
  );
  const embeddings = await openBundledEmbedder(
    fileURLToPath(new URL('../../models/multilingual-e5-small', import.meta.url)),
  );
  try {
    const { articles } = placePages(readPageFiles(options.articles ?? ['seeds', 'eval/pages']));
    const passages = await readPassages(articles, embeddings);
    const embed = rememberVectors(embeddings);
    const outcomes: StatementOutcome[] = [];
    for (const statement of statements) {
      const passage = passageWith(statement, passages);
      const judge = new DraftJudge({
        language: statement.language,
        passages: new Map([['p1', passage]]),
        embed,
        today,
      });
      await judge.take({ text: statement.statement, keys: ['p1'] });
      const dropped = judge.dropped[0];
      outcomes.push({
        statement,
        shown: dropped === undefined,
        reason: dropped === undefined ? null : `${dropped.reason}: ${dropped.found}`,
      });
    }
    const figures = summariseStatements(outcomes);
    const parts = [formatStatementFigures(figures), ...(options.misses ? [formatWrongVerdicts(outcomes)] : [])];
    return { text: parts.join('\n\n'), figures: { figures, outcomes } };
  } finally {
    await embeddings.close();
  }
}

async function readPassages(folder: string, embeddings: SentenceEmbeddings): Promise<QuotablePassage[]> {
  const passages: QuotablePassage[] = [];
  for (const [articleIndex, file] of listPages(folder).entries()) {
    for (const page of await readPages(file)) {
      const article = parseArticle(page);
      const quotable = toQuotable(article);
      const split = splitArticle(article, (text) => embeddings.countTokens(text));
      passages.push(...split.map((passage) => ({ articleIndex, article: quotable, ...passage })));
    }
  }
  return passages;
}

function toQuotable({ path, title, publisher, language, publication, eventDates, body, sentences }: Article) {
  const texts = sentences.map(({ start, end }) => body.slice(start, end));
  return { path, title, publisher, language, publishedOn: publication.day, eventDates, sentences: texts };
}

/** The passage that holds most of the statement's sentence: a parser may have cut it otherwise. */
function passageWith({ path, sentence }: ExamStatement, passages: readonly QuotablePassage[]): QuotablePassage {
  const wanted = new Set(wordsOf(sentence));
  const shared = ({ article, firstSentence, lastSentence }: QuotablePassage) => {
    const words = new Set(article.sentences.slice(firstSentence, lastSentence + 1).flatMap(wordsOf));
    return [...wanted].filter((word) => words.has(word)).length;
  };
  const own = passages.filter((passage) => passage.article.path === path);
  const [best] = own.toSorted((a, b) => shared(b) - shared(a));
  if (best === undefined) throw new Error(`${path} has no passage; statements are examined on the pages they name.`);
  return best;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rememberVectors(embeddings: SentenceEmbeddings) {
  const known = new Map<string, number[]>();
  return async (texts: readonly string[]) => {
    const missing = texts.filter((text) => !known.has(text));
    const vectors = missing.length > 0 ? await embeddings.embedDocuments(missing) : [];
    for (const [index, text] of missing.entries()) known.set(text, vectors[index]!);
    return texts.map((text) => known.get(text)!);
  };
}
