import { RunnableLambda } from '@langchain/core/runnables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../src/search/library.ts';
import { ArticleRetriever } from '../../src/search/retrieval/article-retriever.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace } from '../support/page-folder.ts';

const place = makeWorkplace(inventedPages);
let library: Library;
beforeAll(async () => {
  library = openLocalLibrary(place).library;
  await library.ingest({});
});
afterAll(async () => {
  await library.close();
  place.dispose();
});

describe('ArticleRetriever', () => {
  it('puts the corpus into a LangChain chain', async () => {
    const chain = new ArticleRetriever(library).pipe(
      RunnableLambda.from(
        (documents: { metadata: { path: string; publishedOn: string | null } }[]) => documents[0]?.metadata,
      ),
    );
    expect(await chain.invoke('How many Kenyan doctors will study in Portugal?')).toMatchObject({
      path: 'lisbon.txt',
      publishedOn: '2024-11-21',
    });
  });

  it('gives the whole body of each article, best first', async () => {
    const documents = await new ArticleRetriever(library).invoke('соглашение о кофе');
    expect(documents[0]?.pageContent).toContain('Нгуен Ван Тханя');
    const relevances = documents.map(({ metadata }) => metadata.relevance);
    expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
  });
});
