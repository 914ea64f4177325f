import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerChat } from './fake-model-chat.ts';
import { answerEmbeddings } from './fake-model-embeddings.ts';
import type { FakeCall, FakeReply, FakeSettings } from './fake-model-script.ts';

// A strict stand-in for an OpenAI-compatible server and for Ollama, run as a process of its own:
//   node tests/support/fake-model-endpoint.ts   prints {"port": …} and serves until its stdin ends.
// POST /fake/settings, POST /fake/replies (a list, used up in order), GET /fake/calls steer and watch it.

const initial: FakeSettings = {
  models: ['small-model'],
  apiKey: null,
  contextTokens: 8192,
  loadingReplies: 0,
  maximumBatch: 64,
  maximumInput: 4000,
  embeddingFault: null,
};

let settings: FakeSettings = initial;
let replies: FakeReply[] = [];
const calls: FakeCall[] = [];

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    response.destroy(error instanceof Error ? error : undefined);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://fake').pathname;
  const text = await readText(request);
  if (path === '/fake/calls') return json(response, 200, calls);
  if (path === '/fake/settings') {
    settings = { ...initial, ...(JSON.parse(text) as Partial<FakeSettings>) };
    return json(response, 200, settings);
  }
  if (path === '/fake/replies') {
    replies = JSON.parse(text) as FakeReply[];
    return json(response, 200, replies.length);
  }
  const call: FakeCall = { path, method: request.method ?? '', body: parsed(text), closedEarly: false };
  calls.push(call);
  response.on('close', () => {
    call.closedEarly = !response.writableFinished;
  });
  if (settings.apiKey !== null && request.headers.authorization !== `Bearer ${settings.apiKey}`) {
    const given = request.headers.authorization?.replace('Bearer ', '') ?? 'none';
    return json(response, 401, { error: { message: `Incorrect API key provided: ${given}`, code: 'invalid_api_key' } });
  }
  if (path === '/v1/models')
    return json(response, 200, { data: settings.models.map((id) => ({ id, object: 'model' })) });
  if (path === '/api/tags') return json(response, 200, { models: settings.models.map((name) => ({ name })) });
  if (request.method !== 'POST') return json(response, 405, { error: { message: 'method not allowed' } });
  if (settings.loadingReplies > 0) {
    settings = { ...settings, loadingReplies: settings.loadingReplies - 1 };
    return json(response, 503, { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } });
  }
  if (path === '/v1/embeddings') return answerEmbeddings(call.body, response, settings);
  if (path === '/v1/chat/completions' || path === '/api/chat') {
    const protocol = path === '/api/chat' ? 'ollama' : 'openai';
    return answerChat({ body: call.body, response, settings, protocol, nextReply: () => replies.shift() });
  }
  return json(response, 404, '404 page not found');
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
