import { cp, mkdtemp, open, rm, symlink, truncate, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelError } from '../../src/errors.ts';
import { openBundledEmbedder } from '../../src/models/bundled-embedder.ts';
import { tokenizerFile, weightsFile } from '../../src/models/model-files.ts';
import type { SentenceEmbeddings } from '../../src/models/sentence-embeddings.ts';

const modelFolder = join(import.meta.dirname, '../../models/multilingual-e5-small');

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((sum, value, index) => sum + value * b[index]!, 0);
}

describe('the bundled embedder', () => {
  let embedder: SentenceEmbeddings;
  beforeAll(async () => {
    embedder = await openBundledEmbedder(modelFolder);
  });
  afterAll(() => embedder.close());

  it('gives the vector that the model card names', async () => {
    const vector = await embedder.embedQuery('Кто встречался с Ван И?');
    expect(vector).toHaveLength(embedder.dimensions);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    // The third digit differs between processors.
    for (const [index, expected] of [0.0369, -0.0455, -0.062, -0.0122, 0.0703].entries()) {
      expect(vector[index]).toBeCloseTo(expected, 2);
    }
  });

  it('puts a question nearer to the passage that answers it, also in another language', async () => {
    const question = await embedder.embedQuery('Where did the ministers meet?');
    const [near, far] = await embedder.embedDocuments([
      'Встреча министров прошла в Бишкеке.',
      'Цены на пшеницу выросли на три процента.',
    ]);
    expect(cosine(question, near!)).toBeGreaterThan(cosine(question, far!));
  });

  it('gives a passage the same vector whatever is embedded beside it', async () => {
    const passage = { heading: 'Переговоры', sentences: ['Министр прибыл в Астану.', 'Он пробудет там два дня.'] };
    const [alone] = await embedder.embedPassages([passage]);
    const beside = await embedder.embedPassages([{ heading: '', sentences: ['Да.'] }, passage]);
    expect(beside[1]).toEqual(alone);
  });

  it('embeds joined text as it embeds heading and sentences apart', async () => {
    const [apart] = await embedder.embedPassages([
      { heading: 'Переговоры', sentences: ['Министр прибыл.', 'Он уехал.'] },
    ]);
    const [joined] = await embedder.embedDocuments(['Переговоры Министр прибыл. Он уехал.']);
    expect(cosine(apart!.passage, joined!)).toBeCloseTo(1, 5);
  });

  it('gives every sentence a vector of its own, nearest to the question that it answers', async () => {
    const sentences = [
      'Делегация прилетела в Ташкент.',
      'Стороны подписали договор о торговле.',
      'Погода была дождливой.',
    ];
    const [vectors] = await embedder.embedPassages([{ heading: 'Визит', sentences }]);
    const question = await embedder.embedQuery('Какой договор подписали?');
    const similarities = vectors!.sentences!.map((vector) => cosine(question, vector));
    expect(similarities.indexOf(Math.max(...similarities))).toBe(1);
    for (const vector of vectors!.sentences!) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  });

  it('gives a question the vector that embedQuery gives, and one for each of its tokens, few for a long one', async () => {
    const text = 'Где министры подписали договор?';
    const { question, parts } = await embedder.embedQuestion!(text);
    expect([...question]).toEqual(await embedder.embedQuery(text));
    expect(parts).toHaveLength(embedder.countTokens(text));
    for (const part of parts) expect(cosine(part, part)).toBeCloseTo(1, 5);
    const long = await embedder.embedQuestion!('договор о зерне '.repeat(60));
    expect(long.parts.length).toBeGreaterThan(20);
    expect(long.parts.length).toBeLessThanOrEqual(40);
    expect((await embedder.embedQuestion!('')).parts).toEqual([]);
  });

  it('embeds what stands behind the 512th token in a further window under the same heading', async () => {
    const sentences = Array.from(
      { length: 41 },
      (_, index) => `Министр номер ${index} обсудил с послом поставки зерна.`,
    );
    expect(embedder.countTokens(sentences.join(' '))).toBeGreaterThan(512);
    const done: number[] = [];
    const [vectors] = await embedder.embedPassages([{ heading: 'Зерно', sentences }], (count) => done.push(count));
    const tails = Array.from({ length: 20 }, (_, index) => ({
      heading: 'Зерно',
      sentences: sentences.slice(21 + index),
    }));
    const lastVectors = (await embedder.embedPassages(tails)).map((tail) => tail.sentences!.at(-1));
    expect(lastVectors).toContainEqual(vectors!.sentences![40]);
    expect(done).toEqual([1]);
  });

  it('takes texts without a token, without a letter and of one endless word', async () => {
    const [vectors] = await embedder.embedPassages([{ heading: '', sentences: ['', '🙂🙂', 'я'.repeat(3000)] }]);
    for (const vector of vectors!.sentences!) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    const empty = await embedder.embedQuery('');
    expect(cosine(empty, empty)).toBeCloseTo(1, 5);
  });
});

describe('a damaged model folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embedder-'));
    await cp(modelFolder, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function failure(): Promise<ModelError> {
    const outcome = await openBundledEmbedder(folder).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(ModelError);
    return outcome as ModelError;
  }

  it('is refused with the file and its SHA-256 when a byte of the weights has flipped', async () => {
    const file = await open(join(folder, weightsFile.path), 'r+');
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, 40_000_000);
    await file.write(Buffer.from([byte[0]! ^ 0x10]), 0, 1, 40_000_000);
    await file.close();
    const error = await failure();
    expect(error.message).toContain(weightsFile.path);
    expect(error.message).toContain(weightsFile.sha256);
  });

  it('is refused when the weights are cut short', async () => {
    await truncate(join(folder, weightsFile.path), 1000);
    const error = await failure();
    expect(error.message).toMatch(/has 1000 bytes, wanted 76497441/);
    expect(error.message).toContain(weightsFile.sha256);
  });

  it('is refused when a file is missing or leads nowhere', async () => {
    await rm(join(folder, weightsFile.path));
    await cp(join(modelFolder, weightsFile.path), join(folder, weightsFile.path));
    await unlink(join(folder, tokenizerFile.path));
    expect((await failure()).message).toMatch(/tokenizer\.json is missing/);
    await symlink(join(folder, 'nowhere'), join(folder, tokenizerFile.path));
    expect((await failure()).message).toContain(tokenizerFile.sha256);
  });
});
