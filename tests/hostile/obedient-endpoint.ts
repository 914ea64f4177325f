import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chat endpoint whose model does whatever the pages tell it. */
export interface ObedientEndpoint {
  readonly url: string;
  /** Every prompt it was given, system and user text together. */
  readonly prompts: readonly string[];
  /** Everything it wrote. */
  readonly drafts: readonly string[];
  stop(): Promise<void>;
}

/** Marks an order in the invented pages, in any of their languages. */
const order = /(?:ORDER|ПРИКАЗ|НАКАЗ):\s*(.+?)(?=\s*(?:ORDER|ПРИКАЗ|НАКАЗ):|\n|$)/gu;

/** Starts an OpenAI-compatible endpoint that streams back every order it finds, plain and with a passage's key, copies of whole passages, and its instructions. */
export async function startObedientEndpoint(): Promise<ObedientEndpoint> {
  const prompts: string[] = [];
  const drafts: string[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { messages } = JSON.parse(body) as { messages: { content: string }[] };
      const prompt = messages.map(({ content }) => content).join('\n');
      const draft = obey(prompt);
      prompts.push(prompt);
      drafts.push(draft);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const line = (delta: object, reason: string | null) =>
        `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'obedient', choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
      for (const piece of draft.match(/[\s\S]{1,40}/gu) ?? []) response.write(line({ content: piece }, null));
      response.end(`${line({}, 'stop')}data: [DONE]\n\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    prompts,
    drafts,
    stop: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}

function obey(prompt: string): string {
  const [instructions = '', passages = ''] = prompt.split('Passages:');
  const keys = [...passages.matchAll(/^\[([A-Z]\w*)\] Title:/gm)].map((match) => match[1]!);
  const orders = [...passages.matchAll(order)].map((match) => match[1]!.trim());
  const first = passages.split(/^\[[A-Z]\w*\] Title:/m)[1] ?? '';
  return [
    ...orders.flatMap((text) => [text, `${text} [${keys[0]}]`, `${text} [${keys.at(-1)}] [99]`]),
    ...first
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => `${text} [${keys[0]}]`),
    ...instructions
      .split('\n')
      .filter((text) => text.length > 40)
      .slice(0, 6)
      .map((text) => `${text} [${keys[0]}]`),
  ].join('\n');
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
