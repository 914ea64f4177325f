import { createHash } from 'node:crypto';
import type { Article, Passage } from '../articles/article.ts';
import { passageHeading, splitArticle } from '../articles/split-article.ts';
import { nameKeys } from '../language/fold-names.ts';
import { stemWords } from '../language/stem-words.ts';
import type { PassageToEmbed, PassageVectors, SentenceEmbeddings } from '../models/sentence-embeddings.ts';
import type { IngestParts } from './ingest-articles.ts';
import type { ArticleRecord, PassageRecord } from './passage-store.ts';

/** Articles ready to be stored, by path, and how many of their passages had to be embedded. */
export interface EmbeddedArticles {
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly newPassages: number;
}

interface PreparedPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly toEmbed: PassageToEmbed;
  readonly vectorKey: string;
}

/** Splits articles and embeds the passages whose text was not embedded before. */
export async function embedArticles(
  articles: readonly Article[],
  { store, openEmbeddings, articleNumberFor }: Pick<IngestParts, 'store' | 'openEmbeddings' | 'articleNumberFor'>,
): Promise<EmbeddedArticles> {
  if (articles.length === 0) return { records: new Map(), newPassages: 0 };
  const embeddings = await openEmbeddings();
  const prepared = articles.flatMap((article) => prepare(article, embeddings));
  const keys = [...new Set(prepared.map((passage) => passage.vectorKey))];
  const vectors = new Map(await store.cachedVectors(keys));
  const missing = [...new Map(prepared.map((passage) => [passage.vectorKey, passage.toEmbed]))].filter(
    ([key]) => !vectors.has(key),
  );
  const made = await embeddings.embedPassages(missing.map(([, toEmbed]) => toEmbed));
  for (const [index, [key]] of missing.entries()) vectors.set(key, made[index]!);
  const numbers = articleNumberFor(articles.map((article) => article.path));
  const byPath = Map.groupBy(prepared, ({ article }) => article.path);
  const records = articles.map((article): [string, ArticleRecord] => {
    const passages = (byPath.get(article.path) ?? []).map((passage) => passageRecord(passage, vectors));
    return [article.path, { number: numbers.get(article.path)!, article, passages }];
  });
  return { records: new Map(records), newPassages: missing.length };
}

function prepare(article: Article, embeddings: SentenceEmbeddings): PreparedPassage[] {
  const heading = passageHeading(article);
  return splitArticle(article, (text) => embeddings.countTokens(text)).map((passage) => {
    const sentences = article.sentences
      .slice(passage.firstSentence, passage.lastSentence + 1)
      .map(({ start, end }) => article.body.slice(start, end));
    const toEmbed = { heading, sentences };
    return { article, passage, toEmbed, vectorKey: vectorKeyOf(embeddings.identity, toEmbed) };
  });
}

/** The hash of all that decides the vectors: who makes them, the heading, and where each sentence ends. */
function vectorKeyOf(embedder: string, { heading, sentences }: PassageToEmbed): string {
  return createHash('sha256')
    .update(JSON.stringify([embedder, heading, sentences]))
    .digest('hex');
}

function passageRecord(
  { article, passage, toEmbed, vectorKey }: PreparedPassage,
  vectors: ReadonlyMap<string, PassageVectors>,
): PassageRecord {
  const text = [article.title ?? '', ...toEmbed.sentences].join('\n');
  return {
    ...passage,
    vectorKey,
    vectors: vectors.get(vectorKey)!,
    stems: stemWords(text, article.language),
    names: nameKeys(text, article.language),
  };
}
