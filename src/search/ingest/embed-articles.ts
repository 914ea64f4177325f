import { createHash } from 'node:crypto';
import type { Article, Passage } from '../../articles/article.ts';
import { passageHeading, splitArticle } from '../../articles/split-article.ts';
import { nameKeys } from '../../language/names/fold-names.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { PassageToEmbed, PassageVectors, SentenceEmbeddings } from '../../models/sentence-embeddings.ts';
import type { ArticleRecord, PassageRecord, PassageStore } from '../corpus/passage-store.ts';

/** Articles ready to be stored, by path, and how many of their passages had to be embedded. */
export interface EmbeddedArticles {
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly newPassages: number;
}

/** What embedding articles needs; `embedPassages` may be another's than the embedder's own. */
export interface EmbeddingParts {
  readonly store: Pick<PassageStore, 'cachedVectors'>;
  readonly embeddings: Pick<SentenceEmbeddings, 'identity' | 'countTokens'>;
  readonly embedPassages: (passages: readonly PassageToEmbed[]) => Promise<PassageVectors[]>;
  /** The permanent numbers of the articles by path. */
  readonly numbers: ReadonlyMap<string, number>;
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
  { store, embeddings, embedPassages, numbers }: EmbeddingParts,
): Promise<EmbeddedArticles> {
  const prepared = articles.flatMap((article) => prepare(article, embeddings));
  const keys = [...new Set(prepared.map((passage) => passage.vectorKey))];
  const vectors = new Map(await store.cachedVectors(keys));
  const missing = [...new Map(prepared.map((passage) => [passage.vectorKey, passage.toEmbed]))].filter(
    ([key]) => !vectors.has(key),
  );
  const made = embedPassages(missing.map(([, toEmbed]) => toEmbed));
  // While other threads embed, if they do.
  const words = new Map(prepared.map((passage) => [passage, wordsOf(passage)]));
  for (const [index, vector] of (await made).entries()) vectors.set(missing[index]![0], vector);
  const byPath = Map.groupBy(prepared, ({ article }) => article.path);
  const records = articles.map((article): [string, ArticleRecord] => {
    const passages = (byPath.get(article.path) ?? []).map(
      (passage): PassageRecord => ({
        ...passage.passage,
        ...words.get(passage)!,
        vectorKey: passage.vectorKey,
        vectors: vectors.get(passage.vectorKey)!,
      }),
    );
    return [article.path, { number: numbers.get(article.path)!, article, passages }];
  });
  return { records: new Map(records), newPassages: missing.length };
}

function prepare(article: Article, embeddings: EmbeddingParts['embeddings']): PreparedPassage[] {
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

function wordsOf({ article, toEmbed }: PreparedPassage): Pick<PassageRecord, 'stems' | 'names'> {
  const text = [article.title ?? '', ...toEmbed.sentences].join('\n');
  return { stems: stemWords(text, article.language), names: nameKeys(text, article.language) };
}
