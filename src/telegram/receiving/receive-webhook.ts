import type { Logger } from 'pino';
import { ConfigError } from '../../errors.ts';
import type { Clock } from '../clock.ts';
import type { BotApi } from '../sending/bot-api.ts';
import { answerWebhook } from './answer-webhook.ts';
import { allowedUpdates, tokenRefused } from './poll-updates.ts';
import { serveRequests } from './serve-requests.ts';

/** Where Telegram is to bring updates, and what it must send along; `port` is where this program listens, behind whatever ends TLS. */
export interface WebhookConfig {
  readonly url: string;
  readonly port: number;
  readonly secret: string;
}

interface WebhookParts {
  readonly webhook: WebhookConfig;
  readonly api: BotApi;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stop: AbortSignal;
  /** Stores updates; a throw means that they must not be confirmed. */
  readonly takeIn: (updates: readonly unknown[]) => void;
}

const waitMilliseconds = 2000;

/**
 * Takes the updates that Telegram brings, until told to stop; each is answered with 200 only after `takeIn` has stored it. Telegram keeps what is not.
 * Throws ConfigError when the port is taken, or when Telegram refuses the token or the address.
 */
export async function receiveWebhook(parts: WebhookParts): Promise<void> {
  const { webhook, log, stop } = parts;
  const server = await serveRequests({
    variable: 'WEBHOOK_PORT',
    port: webhook.port,
    answer: (request, response) => answerWebhook(request, response, parts),
    onFault: (error) => log.error({ problem: String(error) }, 'An update from the webhook could not be taken in'),
  });
  try {
    await register(parts);
    log.info({ port: webhook.port }, 'Telegram brings the updates to the webhook');
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve();
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    server.close();
    server.closeIdleConnections();
  }
}

async function register({ webhook, api, clock, log, stop }: WebhookParts): Promise<void> {
  // Pending updates are kept: they are questions.
  const payload = {
    url: webhook.url,
    secret_token: webhook.secret,
    allowed_updates: allowedUpdates,
    drop_pending_updates: false,
  };
  while (!stop.aborted) {
    const outcome = await api.call('setWebhook', payload, stop);
    if (outcome.ok || stop.aborted) return;
    const problem = outcome.error.message;
    if (outcome.kind === 'unauthorized') throw tokenRefused(problem);
    if (outcome.kind === 'refused') {
      throw new ConfigError(
        `Telegram refuses WEBHOOK_URL ${webhook.url} (${problem}). It takes https addresses on port 443, 80, 88 or 8443 with a valid certificate.`,
      );
    }
    log.warn({ problem }, 'The webhook could not be registered; trying again');
    await clock.sleep(Math.max(waitMilliseconds, outcome.retryAfterSeconds * 1000), stop);
  }
}
