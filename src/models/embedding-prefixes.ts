/** What a model was trained to see before a question and before a passage; a wrong prefix costs more than none. */
export interface EmbeddingPrefixes {
  readonly family: string;
  readonly query: string;
  readonly passage: string;
}

const instruction = 'Instruct: Given a question about the news, retrieve passages that answer it\nQuery: ';
const none: EmbeddingPrefixes = { family: 'none', query: '', passage: '' };

/** By model name, first match wins; from the model cards. */
const table: readonly (readonly [RegExp, EmbeddingPrefixes])[] = [
  [/e5.*instruct/i, { family: 'instruct', query: instruction, passage: '' }],
  [/(^|[^a-z])e5(?![0-9a-z])/i, { family: 'e5', query: 'query: ', passage: 'passage: ' }],
  [/nomic-embed/i, { family: 'nomic', query: 'search_query: ', passage: 'search_document: ' }],
  [/arctic-embed.*(v2|2\.0|:?2$)|arctic-embed2/i, { family: 'arctic-2', query: 'query: ', passage: '' }],
  [
    /arctic-embed|mxbai-embed|bge-(small|base|large)-en/i,
    { family: 'sentence', query: 'Represent this sentence for searching relevant passages: ', passage: '' },
  ],
  [/qwen3-embedding/i, { family: 'instruct', query: instruction, passage: '' }],
  [/embeddinggemma/i, { family: 'gemma', query: 'task: search result | query: ', passage: 'title: none | text: ' }],
];

/** The prefixes for a model name as servers write it (`nomic-embed-text`, `intfloat/multilingual-e5-large`, `bge-m3:latest`). */
export function prefixesFor(model: string): EmbeddingPrefixes {
  return table.find(([pattern]) => pattern.test(model))?.[1] ?? none;
}
