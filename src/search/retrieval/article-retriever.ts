import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Library } from '../library.ts';
import type { FoundArticle } from './findings.ts';

/** What stands beside the text of a retrieved article. */
export type ArticleMetadata = Omit<FoundArticle, 'body' | 'sentences'>;

/** The corpus as a LangChain retriever, for chains of one's own: one document an article, best first, at most twelve. */
export class ArticleRetriever extends BaseRetriever<ArticleMetadata> {
  override lc_namespace = ['communique', 'retrievers'];
  readonly #library: Library;

  constructor(library: Library) {
    super({});
    this.#library = library;
  }

  override async _getRelevantDocuments(question: string): Promise<Document<ArticleMetadata>[]> {
    const { articles } = await this.#library.find({ text: question, language: detectLanguage(question) });
    return articles.map(({ body, sentences: _sentences, ...metadata }) => {
      return new Document({ pageContent: body, metadata, id: metadata.path });
    });
  }
}
