import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelError } from '../../src/errors.ts';
import { openEndpointEmbedder } from '../../src/models/endpoint-embedder.ts';
import { wordCounts } from '../support/fake-model-embeddings.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

let server: FakeModelEndpoint;
beforeAll(async () => {
  server = await startFakeModelEndpoint();
});
afterAll(() => server.stop());

const open = (model = 'small-model', apiKey: string | null = null) =>
  openEndpointEmbedder({ url: server.url, model, apiKey, retryWaitsMs: [1, 1] });

async function failure(work: Promise<unknown>): Promise<ModelError> {
  const outcome = await work.catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(ModelError);
  return outcome as ModelError;
}

describe('an embedder behind an endpoint', () => {
  it('gives unit vectors in the order of the texts, however many and however long', async () => {
    await server.settings({ maximumBatch: 5 });
    const embedder = await open();
    const texts = Array.from({ length: 40 }, (_, index) => `текст номер ${index} ${'слово '.repeat((index * 7) % 11)}`);
    const vectors = await embedder.embedDocuments(texts);
    for (const [index, text] of texts.entries()) {
      const counts = wordCounts(text);
      const norm = Math.hypot(...counts);
      expect(vectors[index]![0]).toBeCloseTo(counts[0]! / norm, 5);
      expect(vectors[index]!.reduce((sum, x, i) => sum + x * counts[i]!, 0) / norm).toBeCloseTo(1, 5);
    }
  });

  it('asks for floats and gives passages no sentence vectors', async () => {
    await server.settings({});
    const embedder = await open();
    const [vectors] = await embedder.embedPassages([{ heading: 'Заголовок', sentences: ['Одно.', 'Другое.'] }]);
    expect(vectors!.sentences).toBeNull();
    const last = (await server.calls()).at(-1)!.body;
    expect(last).toMatchObject({ encoding_format: 'float', input: ['Заголовок\nОдно. Другое.'] });
  });

  it('puts the prefixes before the texts that the model was trained with', async () => {
    await server.settings({ models: ['nomic-embed-text:latest', 'intfloat/multilingual-e5-large', 'bge-m3'] });
    const sent: unknown[] = [];
    for (const model of ['nomic-embed-text:latest', 'intfloat/multilingual-e5-large', 'bge-m3']) {
      const embedder = await open(model);
      await embedder.embedQuery('где');
      await embedder.embedDocuments(['там']);
      sent.push(...(await server.calls()).slice(-2).map(({ body }) => (body as { input: unknown }).input));
    }
    const expected = ['search_query: где', 'search_document: там', 'query: где', 'passage: там', 'где', 'там'];
    expect(sent.flat()).toEqual(expected);
  });

  it('sorts vectors by their index where the server answers out of order', async () => {
    await server.settings({ embeddingFault: 'reversed' });
    const embedder = await open();
    const [first, second] = await embedder.embedDocuments(['alpha', 'beta']);
    await server.settings({});
    expect([first, second]).toEqual(await embedder.embedDocuments(['alpha', 'beta']));
  });

  it.each([
    ['short', /gave 1 vectors for 2 texts/],
    ['zeros', /all zero or not finite/],
    ['nulls', /did not answer with/],
    ['narrow', /gave a vector of 47 numbers, wanted 48/],
    ['same', /two different texts the same vector/],
  ] as const)('refuses %s vectors', async (embeddingFault, message) => {
    await server.settings({ embeddingFault });
    const error = await failure(open());
    expect(error.message).toMatch(message);
    expect(error.message).toContain('small-model');
  });

  it('waits for a server that is loading and gives up on one that does not stop', async () => {
    await server.settings({ loadingReplies: 2 });
    await open();
    await server.settings({ loadingReplies: 99 });
    expect((await failure(open())).code).toBe('endpoint-loading');
  });

  it('names a text that is too long alone, with its length', async () => {
    await server.settings({ maximumInput: 100 });
    const embedder = await open();
    const error = await failure(embedder.embedDocuments(['short', 'x'.repeat(101)]));
    expect(error.message).toMatch(/refused a text of 101 characters alone/);
    expect(error.isRetryable).toBe(false);
  });

  it('says what to do about a wrong key, a wrong model and a server that is not there, and never says the key', async () => {
    const secret = 'sk-very-secret-0123456789';
    await server.settings({ apiKey: 'right' });
    const wrongKey = await failure(open('small-model', secret));
    expect(wrongKey.message).toMatch(/EMBEDDING_API_KEY/);
    expect(`${wrongKey.message} ${wrongKey.stack} ${String(wrongKey.cause)}`).not.toContain(secret);
    await server.settings({});
    expect((await failure(open('other'))).code).toBe('endpoint-model');
    const settings = { url: 'http://user:pw@127.0.0.1:9/v1', model: 'm', apiKey: null, retryWaitsMs: [] };
    const gone = await failure(openEndpointEmbedder(settings));
    expect(gone.code).toBe('endpoint-unreachable');
    expect(gone.message).toContain('127.0.0.1:9');
    expect(gone.message).not.toContain('pw');
  });
});
