import type { Config } from '../../src/config.ts';
import { createBotApi } from '../../src/telegram/bot-api.ts';
import { systemClock } from '../../src/telegram/clock.ts';
import { type Check, fault, off, ok } from './check.ts';

const probeMilliseconds = 3_000;

/** Servers that people run on their own machine, with the address to write into MODEL_URL. */
const localServers = [
  { name: 'Ollama', url: 'http://localhost:11434/v1' },
  { name: 'LM Studio', url: 'http://localhost:1234/v1' },
  { name: 'llama.cpp', url: 'http://localhost:8080/v1' },
  { name: 'vLLM', url: 'http://localhost:8000/v1' },
] as const;

/** Checks of what lies elsewhere: the model endpoint and Telegram. */
export function remoteChecks(config: Config): Check[] {
  return [
    { part: 'chat model', run: () => checkChatModel(config) },
    { part: 'embedding server', run: () => checkEmbeddingServer(config) },
    { part: 'Telegram', run: () => checkTelegram(config) },
    { part: 'access', run: async () => checkAccess(config) },
  ];
}

async function checkChatModel({ chatModel }: Config) {
  if (chatModel === null) {
    const found = await Promise.all(
      localServers.map(async (server) => ({ ...server, models: await modelsAt(server.url, null) })),
    );
    const running = found.filter(({ models }) => models !== null);
    const hint = running.map(
      ({ name, url, models }) => `${name} runs here: MODEL_URL=${url}, models: ${models?.join(', ') || 'none loaded'}`,
    );
    return off(['no MODEL_URL: answers are made of quotes', ...hint].join('\n'));
  }
  const url = chatModel.provider === 'ollama' ? `${chatModel.url.replace(/\/v1$/, '')}/v1` : chatModel.url;
  return checkModels(url, chatModel, 'MODEL_NAME');
}

async function checkEmbeddingServer({ embedding }: Config) {
  if (embedding === null) return off('no EMBEDDING_URL: the bundled embedder is used');
  return checkModels(embedding.url, embedding, 'EMBEDDING_MODEL');
}

async function checkModels(
  url: string,
  wanted: { readonly model: string; readonly apiKey: string | null },
  variable: string,
) {
  const models = await modelsAt(url, wanted.apiKey);
  if (models === null)
    return fault(`No model server answers at ${url}.`, 'start the server, or correct its address in .env');
  if (models.length > 0 && !models.some((name) => name === wanted.model || name === `${wanted.model}:latest`)) {
    return fault(`${url} has no model "${wanted.model}".`, `set ${variable} to one of: ${models.join(', ')}`);
  }
  return ok(`${wanted.model} at ${url}`);
}

/** The names of a server's models, or null where nothing that speaks the protocol answers in time. */
async function modelsAt(url: string, apiKey: string | null): Promise<string[] | null> {
  try {
    const headers: Record<string, string> = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
    const response = await fetch(`${url}/models`, { headers, signal: AbortSignal.timeout(probeMilliseconds) });
    const body = (await response.json()) as { data?: { id?: unknown }[] };
    return response.ok && Array.isArray(body.data) ? body.data.map((model) => String(model.id)) : null;
  } catch {
    // Whatever went wrong, there is no server to work with at this address; the finding says so.
    return null;
  }
}

async function checkTelegram({ telegram }: Config) {
  if (telegram === null) return off('no BOT_TOKEN: npm start opens the terminal chat');
  const api = createBotApi({ token: telegram.token, apiRoot: telegram.apiRoot, clock: systemClock });
  const outcome = await api.call('getMe', {});
  if (outcome.ok) return ok(`@${outcome.result.username}`);
  return fault(
    `${telegram.apiRoot} does not take the token.`,
    'compare BOT_TOKEN with what @BotFather shows under /mybots; check the network',
  );
}

function checkAccess({ telegram }: Config) {
  if (telegram === null) return off('no bot, nobody to let in');
  const count = telegram.allowedUsers.length + telegram.allowedChats.length + telegram.adminUsers.length;
  if (count === 0) return off('nobody is listed: npm start prints a one-time link that makes its opener the admin');
  return ok(
    `${telegram.allowedUsers.length} users, ${telegram.allowedChats.length} chats, ${telegram.adminUsers.length} admins`,
  );
}
