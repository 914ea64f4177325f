import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { type LocalServer, startLocalServer } from './local-server.ts';

/** A passage as the prompt shows it to a model. */
export interface ShownPassage {
  readonly key: string;
  readonly text: string;
}

/** Writes the draft of an answer to a question; the product verifies it like any model's. */
export type WriteDraft = (question: string, passages: readonly ShownPassage[]) => string;

const request = z.looseObject({ messages: z.array(z.looseObject({ content: z.string() })).min(1) });

/** A chat endpoint on this machine (OpenAI's protocol, streamed) whose drafts are made by `write`. */
export function startScriptedModel(write: WriteDraft): Promise<LocalServer> {
  return startLocalServer(async (_, body, response) => {
    const prompt = request.parse(body).messages.at(-1)?.content ?? '';
    const question = /^Question: (.*)$/m.exec(prompt)?.[1] ?? '';
    stream(response, write(question, readPassages(prompt)));
  });
}

function readPassages(prompt: string): ShownPassage[] {
  const shown = prompt.slice(prompt.indexOf('Passages:'), prompt.lastIndexOf('\nQuestion:'));
  return shown.split(/^(?=\[\w+\] Title:)/m).flatMap((part) => {
    const [, key, text] = /^\[(\w+)\] Title:[^\n]*\n([\s\S]*)$/.exec(part) ?? [];
    return key === undefined || text === undefined ? [] : [{ key, text: text.trim() }];
  });
}

function stream(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, finish: string | null) => {
    const choices = [{ index: 0, delta, finish_reason: finish }];
    response.write(`data: ${JSON.stringify({ id: 'draft', object: 'chat.completion.chunk', choices })}\n\n`);
  };
  send({ role: 'assistant', content: text }, null);
  send({}, 'stop');
  response.end('data: [DONE]\n\n');
}
