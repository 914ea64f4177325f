import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './fake-bot-api-texts.ts';

/** The JSON of a request, null where it has no body. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? null : JSON.parse(text);
}

/** Answers with JSON. */
export function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Answers as the Bot API refuses. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  const { code, message, parameters } = refusal;
  reply(response, code, { ok: false, error_code: code, description: message, ...(parameters && { parameters }) });
}
