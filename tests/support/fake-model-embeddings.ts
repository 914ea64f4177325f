import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { FakeSettings } from './fake-model-script.ts';

const request = z.strictObject({
  model: z.string().min(1),
  input: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  encoding_format: z.enum(['float', 'base64']).optional(),
});
const width = 48;

/** Answers `/v1/embeddings` with word-count vectors, spoiled as the settings say. Texts of like words get like vectors. */
export function answerEmbeddings(body: unknown, response: ServerResponse, settings: FakeSettings): void {
  const { status, value } = embeddingsReply(body, settings);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

function embeddingsReply(body: unknown, settings: FakeSettings): { status: number; value: unknown } {
  const refuse = (status: number, message: string) => ({ status, value: { error: { message } } });
  const checked = request.safeParse(body);
  if (!checked.success) return refuse(400, z.prettifyError(checked.error));
  const { model, input } = checked.data;
  const texts = [input].flat();
  if (!settings.models.includes(model)) return refuse(404, `model '${model}' not found`);
  if (texts.length > settings.maximumBatch) return refuse(422, `batch size ${texts.length} > ${settings.maximumBatch}`);
  if (texts.some((text) => text.length > settings.maximumInput)) {
    return refuse(400, 'the input length exceeds the context length');
  }
  let data = texts.map((text, index) => ({ object: 'embedding', index, embedding: spoiled(text, index, settings) }));
  if (settings.embeddingFault === 'short') data = data.slice(1);
  if (settings.embeddingFault === 'reversed') data = data.toReversed();
  return { status: 200, value: { object: 'list', data, model } };
}

function spoiled(text: string, index: number, { embeddingFault }: FakeSettings): (number | null)[] {
  const vector = wordCounts(embeddingFault === 'same' ? 'same' : text);
  if (embeddingFault === 'zeros') return vector.map(() => 0);
  if (embeddingFault === 'nulls') return vector.map(() => null);
  return embeddingFault === 'narrow' && index > 0 ? vector.slice(1) : vector;
}

/** The vector that the fake gives for a text. */
export function wordCounts(text: string): number[] {
  const vector = Array.from({ length: width }, () => 0.01);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let place = 0;
    for (const character of word) place = (place * 31 + character.codePointAt(0)!) % width;
    vector[place]! += 1;
  }
  return vector;
}
