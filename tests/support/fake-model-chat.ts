import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { FakeReply, FakeSettings } from './fake-model-script.ts';

const message = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string().min(1) });
const openaiRequest = z.strictObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.number().int().positive().optional(),
  max_completion_tokens: z.number().int().positive().optional(),
});
const ollamaRequest = z.strictObject({
  model: z.string().min(1),
  messages: z.array(message).min(1),
  stream: z.boolean().optional(),
  think: z.boolean().optional(),
  keep_alive: z.union([z.string(), z.number()]).optional(),
  options: z.looseObject({ num_ctx: z.number().int().positive(), num_predict: z.number().int().optional() }),
});

interface ChatRequest {
  readonly body: unknown;
  readonly response: ServerResponse;
  readonly settings: FakeSettings;
  readonly protocol: 'openai' | 'ollama';
  readonly nextReply: () => FakeReply | undefined;
}

/** Answers a chat request as the next scripted reply says; a malformed one gets 400, as from the strictest servers. */
export async function answerChat({ body, response, settings, protocol, nextReply }: ChatRequest): Promise<void> {
  const checked = (protocol === 'openai' ? openaiRequest : ollamaRequest).safeParse(body);
  if (!checked.success) return refuse(response, 400, `invalid request: ${z.prettifyError(checked.error)}`);
  const { model, messages } = checked.data;
  if (!settings.models.includes(model)) return refuse(response, 404, `model '${model}' not found`);
  const promptTokens = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 3);
  if (promptTokens > settings.contextTokens) {
    const finding = `This model's maximum context length is ${settings.contextTokens} tokens, the prompt has ${promptTokens}`;
    return refuse(response, 400, finding);
  }
  const reply = withKeys(nextReply() ?? { kind: 'text', text: 'OK' }, messages.at(-1)?.content ?? '');
  if (reply.kind === 'status') {
    response.writeHead(reply.status, { 'content-type': reply.type });
    response.end(reply.body);
    return;
  }
  const lines = protocol === 'openai' ? openaiLines(model, promptTokens) : ollamaLines(model, promptTokens);
  response.writeHead(200, { 'content-type': lines.type });
  response.flushHeaders();
  await play(reply, lines, response);
}

/** Keys are made anew for each request, so a script names them by their place in the prompt. */
function withKeys(reply: FakeReply, prompt: string): FakeReply {
  if (reply.kind !== 'text') return reply;
  const keys = [...prompt.matchAll(/^\[(\w+)\] Title:/gm)].map((match) => match[1] ?? '');
  return {
    ...reply,
    text: reply.text.replace(/\{\{key (\d+)\}\}/g, (_, place: string) => keys[Number(place) - 1] ?? 'none'),
  };
}

interface Lines {
  readonly type: string;
  readonly text: (text: string) => string;
  readonly reasoning: (text: string) => string;
  readonly finish: (reason: string) => string;
  readonly empty: string;
  readonly garbage: string;
  readonly close: string;
}

async function play(
  reply: Exclude<FakeReply, { kind: 'status' }>,
  lines: Lines,
  response: ServerResponse,
): Promise<void> {
  if (reply.kind === 'endless') {
    while (!response.destroyed && !response.closed) {
      if (!response.write(lines.text(reply.line))) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return;
  }
  if (reply.kind === 'no-choices') {
    response.end(lines.empty + lines.close);
    return;
  }
  if (reply.kind === 'text' && reply.reasoning !== undefined) response.write(lines.reasoning(reply.reasoning));
  const pieceLength = reply.kind === 'text' ? (reply.pieceLength ?? 7) : 7;
  for (let start = 0; start < reply.text.length; start += pieceLength) {
    response.write(lines.text(reply.text.slice(start, start + pieceLength)));
    // Each piece a packet of its own, so that readers see tags cut in two.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (reply.kind === 'stall') return;
  if (reply.kind === 'reset') return void response.socket?.resetAndDestroy();
  if (reply.kind === 'garbage') response.end(lines.garbage);
  else if (reply.finish === null) response.end();
  else response.end(lines.finish(reply.finish ?? 'stop') + lines.close);
}

function openaiLines(model: string, promptTokens: number): Lines {
  const line = (value: object) => `data: ${JSON.stringify(value)}\n\n`;
  const chunk = (delta: object, reason: string | null = null) =>
    line({
      id: 'chatcmpl-1',
      object: 'chat.completion.chunk',
      created: 1,
      model,
      choices: [{ index: 0, delta, finish_reason: reason }],
    });
  return {
    type: 'text/event-stream',
    text: (content) => chunk({ role: 'assistant', content }),
    reasoning: (text) => chunk({ role: 'assistant', content: '', reasoning_content: text }),
    finish: (reason) =>
      chunk({}, reason) +
      line({
        choices: [],
        usage: { prompt_tokens: promptTokens, completion_tokens: 9, total_tokens: promptTokens + 9 },
      }),
    empty: line({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model, choices: [] }),
    garbage: 'data: {"choices": [{"delta": \n\n',
    close: 'data: [DONE]\n\n',
  };
}

function ollamaLines(model: string, promptTokens: number): Lines {
  const line = (value: object) => `${JSON.stringify({ model, created_at: '2026-01-01T00:00:00Z', ...value })}\n`;
  const part = (content: object) => line({ message: { role: 'assistant', content: '', ...content }, done: false });
  return {
    type: 'application/x-ndjson',
    text: (content) => part({ content }),
    reasoning: (thinking) => part({ thinking }),
    finish: (reason) =>
      line({
        message: { role: 'assistant', content: '' },
        done: true,
        done_reason: reason,
        prompt_eval_count: promptTokens,
        eval_count: 9,
      }),
    empty: line({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'stop' }),
    garbage: '{"message": {"role": \n',
    close: '',
  };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { message, code: status } }));
}
