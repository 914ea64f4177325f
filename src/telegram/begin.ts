import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { interfaceLanguages } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import type { BotContext } from './bot-context.ts';
import type { Clock } from './clock.ts';
import { tokenRefused } from './receiving/poll-updates.ts';
import type { BotIdentity } from './receiving/read-request.ts';
import type { BotApi } from './sending/bot-api.ts';

const waitMilliseconds = 2000;

/** Asks Telegram who the bot is and, where the bot polls, ends a webhook left over; waits while Telegram is out of reach. Null when stopped before. */
export async function introduceBot({
  api,
  clock,
  log,
  stop,
  polls,
}: {
  api: BotApi;
  clock: Clock;
  log: Logger;
  stop: AbortSignal;
  polls: boolean;
}): Promise<BotIdentity | null> {
  while (!stop.aborted) {
    const found = await api.call('getMe', {}, stop);
    // Pending updates are kept: they are questions.
    const webhook = found.ok && polls ? await api.call('deleteWebhook', { drop_pending_updates: false }, stop) : found;
    if (found.ok && webhook.ok) return { id: found.result.id, username: found.result.username };
    if (webhook.ok || stop.aborted) continue;
    if (webhook.kind === 'unauthorized') throw tokenRefused(webhook.error.message);
    log.warn({ problem: webhook.error.message }, 'Telegram cannot be reached; trying again');
    await clock.sleep(Math.max(waitMilliseconds, webhook.retryAfterSeconds * 1000), stop);
  }
  return null;
}

/** Registers the commands in every interface language; those of English stand for all others. Best effort. */
export function announceCommands({ api, log, stop }: BotContext): void {
  for (const language of interfaceLanguages) {
    const { menu } = telegramWordsFor(language);
    const commands = Object.entries(menu).map(([command, description]) => ({ command, description }));
    const forLanguage = language === 'en' ? {} : { language_code: language };
    void api.call('setMyCommands', { commands, ...forLanguage }, stop).then((outcome) => {
      if (!outcome.ok) log.warn({ language, problem: outcome.error.message }, 'The commands could not be registered');
    });
  }
}

/** While nobody is let in, prints the link that makes its opener the admin; the same link until it is used. */
export function showPairingLink({ access, state, clock, bot }: BotContext, announce: (line: string) => void): void {
  if (!access.needsPairing()) return;
  const code = state.people.pairingCode(randomBytes(18).toString('base64url'), clock.now());
  const link = `https://t.me/${bot.username}?start=${code}`;
  announce(`Nobody may ask yet. Open ${link} in Telegram: whoever opens it first is the admin.`);
}
