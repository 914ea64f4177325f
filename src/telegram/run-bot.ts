import { randomBytes, randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Adding } from '../adding/adding.ts';
import type { Assistant } from '../conversation/assistant.ts';
import type { State } from '../state/open-state.ts';
import { announceAdminCommands } from './adding/admin-menu.ts';
import { tidyAdditions } from './adding/tidy-additions.ts';
import { announceCommands, introduceBot, showPairingLink } from './begin.ts';
import type { BotContext, Budget } from './bot-context.ts';
import { type Clock, systemClock } from './clock.ts';
import { Lanes } from './handling/lanes.ts';
import { Pulse } from './health/pulse.ts';
import { type AccessConfig, createAccess } from './receiving/access.ts';
import { pollUpdates } from './receiving/poll-updates.ts';
import { receiveWebhook, type WebhookConfig } from './receiving/receive-webhook.ts';
import { RefusalNotices } from './receiving/refusal-notices.ts';
import { takeIn } from './receiving/take-in.ts';
import { WaitingNotices } from './receiving/waiting-notices.ts';
import { createBotApi } from './sending/bot-api.ts';
import { createOutgoing } from './sending/outgoing.ts';

/** What the Telegram bot is run with. */
export interface TelegramRun {
  readonly config: AccessConfig & {
    readonly token: string;
    readonly apiRoot: string;
    /** Without it nobody is limited. */
    readonly budget?: Budget;
    /** In place of polling. */
    readonly webhook?: WebhookConfig | null;
    /** Where health is told on this machine. */
    readonly healthPort?: number | null;
  };
  readonly assistant: Assistant;
  /** Without it admins can bring no pages. */
  readonly adding?: Adding;
  readonly state: State;
  readonly log: Logger;
  readonly clock?: Clock;
  /** Aborted to stop the bot. */
  readonly signal: AbortSignal;
  readonly random?: () => number;
  /** Prints a line that the operator has to see whatever the log level is: the pairing link. */
  readonly announce?: (line: string) => void;
}

/** Time for answers under way to be finished, and then for what was cut off to let go; with the rest, under 10 s. */
const finishMilliseconds = 7000;
const letGoMilliseconds = 1500;
const dayMilliseconds = 24 * 3_600_000;
const keptMilliseconds = 30 * dayMilliseconds;

/**
 * Runs the bot until the signal is aborted; resolves after a clean stop, within 10 s. What was not finished is taken up by the next run.
 * Throws IndexError 'locked' when another bot runs on the state, ConfigError when the token is refused, TelegramError when another poller stays.
 */
export async function runTelegram(run: TelegramRun): Promise<void> {
  const { config, assistant, state, log, clock = systemClock } = run;
  const lock = state.lockInstance();
  const pulse = new Pulse(clock);
  let endHealth = () => {};
  try {
    if (config.healthPort) {
      const { serveHealth } = await import('./health/serve-health.ts');
      const polls = !config.webhook;
      endHealth = await serveHealth({ assistant, state, clock, pulse, log }, { port: config.healthPort, polls });
    }
    await answerUpdates({ ...run, clock, pulse });
  } finally {
    endHealth();
    lock.release();
  }
  log.info('The Telegram bot has stopped');
}

async function answerUpdates(run: TelegramRun & { readonly clock: Clock; readonly pulse: Pulse }): Promise<void> {
  const { config, assistant, state, log, clock, pulse, random = Math.random } = run;
  const stopping = new AbortController();
  const hardStopping = new AbortController();
  const stop = AbortSignal.any([run.signal, stopping.signal]);
  const api = createBotApi({ token: config.token, apiRoot: config.apiRoot, clock });
  const bot = await introduceBot({ api, clock, log, stop, polls: !config.webhook });
  if (bot === null) return;
  const hardStop = hardStopping.signal;
  const { chatMigrations, announcedWaits } = state;
  const outgoing = createOutgoing({ api, clock, log, stop, hardStop, chatMigrations, announcedWaits });
  const access = createAccess(config, state);
  const newToken = () => randomBytes(9).toString('base64url');
  const parts = { assistant, state, access, api, outgoing, bot, pulse, clock, log };
  const streams = (await assistant.about()).model !== null;
  const adding = run.adding ?? null;
  const context: BotContext = { ...parts, adding, streams, budget: config.budget ?? null, newToken, stop, hardStop };
  const lanes = new Lanes(context, randomUUID());
  const notices = new RefusalNotices(context);
  const waiting = new WaitingNotices(context);
  try {
    begin(context, lanes);
    showPairingLink(context, run.announce ?? ((line: string) => log.warn(line)));
    void tidyDaily(context);
    notices.takeOver();
    const takeIn = (updates: readonly unknown[]) => takeInAndWake(context, { lanes, notices, waiting }, updates);
    const intake = { api, clock, log, stop, takeIn, announcedWaits };
    if (config.webhook) await receiveWebhook({ ...intake, webhook: config.webhook });
    else await pollUpdates({ ...intake, random, onPoll: () => pulse.notePoll() });
  } finally {
    stopping.abort();
    await finish(lanes, hardStopping, clock);
  }
}

function begin(context: BotContext, lanes: Lanes): void {
  const { state, log, bot } = context;
  announceCommands(context);
  announceAdminCommands(context);
  lanes.takeOver();
  log.info({ bot: `@${bot.username}`, inbox: state.inbox.counts() }, 'The Telegram bot is running');
}

/** Forgets what ended long ago, now and once a day. */
async function tidyDaily(context: BotContext): Promise<void> {
  const { state, clock, log, stop } = context;
  while (!stop.aborted) {
    try {
      tidyAdditions(context);
      state.inbox.forgetFinishedBefore(clock.now() - keptMilliseconds);
      state.announcedWaits.forgetEnded(clock.now());
      state.buttons.forgetMadeBefore(clock.now() - 3 * keptMilliseconds);
      // In case a reader was in the way when somebody asked to be forgotten.
      state.eraseForgotten();
    } catch (error) {
      log.warn({ problem: String(error) }, 'Old updates could not be forgotten; tried again tomorrow');
    }
    await clock.sleep(dayMilliseconds, stop);
  }
}

function takeInAndWake(
  context: BotContext,
  parts: { readonly lanes: Lanes; readonly notices: RefusalNotices; readonly waiting: WaitingNotices },
  updates: readonly unknown[],
): void {
  for (const lane of takeIn(context, updates, (lane, draftId) => parts.lanes.stopAnswer(lane, draftId))) {
    parts.lanes.wake(lane);
    parts.notices.wake(lane, lane.languageCode);
    parts.waiting.wake(lane, lane.languageCode);
  }
}

async function finish(lanes: Lanes, hardStopping: AbortController, clock: Clock): Promise<void> {
  const idle = lanes.idle();
  const over = new AbortController();
  await Promise.race([idle, clock.sleep(finishMilliseconds, over.signal)]);
  hardStopping.abort();
  await Promise.race([idle, clock.sleep(letGoMilliseconds, over.signal)]);
  over.abort();
}
