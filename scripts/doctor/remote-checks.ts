import type { Config } from '../../src/config.ts';
import { systemClock } from '../../src/telegram/clock.ts';
import { createBotApi } from '../../src/telegram/sending/bot-api.ts';
import { type Check, fault, off, ok } from './check.ts';
import { checkModels } from './model-servers.ts';

const probeMilliseconds = 3_000;

/** Checks of what lies elsewhere: the embedding server, Telegram and the running bot. */
export function remoteChecks(config: Config): Check[] {
  return [
    { part: 'embedding server', run: () => checkEmbeddingServer(config) },
    { part: 'Telegram', run: () => checkTelegram(config) },
    { part: 'running bot', run: () => checkHealth(config) },
    { part: 'access', run: async () => checkAccess(config) },
  ];
}

async function checkEmbeddingServer({ embedding }: Config) {
  if (embedding === null) return off('no EMBEDDING_URL: the bundled embedder is used');
  return checkModels(embedding.url, embedding, 'EMBEDDING_MODEL');
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
