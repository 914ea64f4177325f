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
    { part: 'running bot', run: () => checkHealth(config) },
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

/** Asks the bot that runs on this machine, if one does, how it is. */
async function checkHealth({ telegram }: Config) {
  const port = telegram?.healthPort ?? null;
  if (port === null) return off('no HEALTH_PORT: a running bot is not asked how it is');
  const url = `http://127.0.0.1:${port}/healthz`;
  let report: { status?: unknown; problems?: unknown; secondsSincePoll?: unknown; waiting?: unknown };
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(probeMilliseconds) });
    report = (await response.json()) as typeof report;
  } catch {
    // Nothing there, or nothing of ours: that no bot runs is for the operator to judge.
    return off(`no bot answers at ${url}: start it with npm start`);
  }
  const problems = Array.isArray(report.problems) ? report.problems.map(String) : [];
  if (report.status === 'ok') return ok(`last poll ${report.secondsSincePoll ?? '-'} s ago, ${report.waiting} waiting`);
  return fault(
    problems.join('\n') || `${url} does not speak of a bot's health.`,
    `look into the log of the bot, and at ${url}`,
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
