import type { Logger } from 'pino';
import type { Adding } from '../adding/adding.ts';
import type { Assistant } from '../conversation/assistant.ts';
import type { State } from '../state/open-state.ts';
import type { Clock } from './clock.ts';
import type { Pulse } from './health/pulse.ts';
import type { Access } from './receiving/access.ts';
import type { BotIdentity } from './receiving/read-request.ts';
import type { BotApi } from './sending/bot-api.ts';
import type { Outgoing } from './sending/outgoing.ts';

/** How many questions one person may ask. */
export interface Budget {
  readonly perMinute: number;
  readonly perDay: number;
}

/** The parts that every step of the bot works with. */
export interface BotContext {
  readonly assistant: Assistant;
  readonly state: State;
  /** How admins bring pages; null where the bot has no corpus of its own to bring them to. */
  readonly adding: Adding | null;
  readonly access: Access;
  readonly api: BotApi;
  readonly outgoing: Outgoing;
  readonly bot: BotIdentity;
  /** Null where there is no limit. */
  readonly budget: Budget | null;
  /** A model writes the answers, so that there is something to show before they are whole. */
  readonly streams: boolean;
  readonly pulse: Pulse;
  readonly clock: Clock;
  readonly log: Logger;
  /** A fresh token of some 12 URL-safe characters. */
  readonly newToken: () => string;
  /** The bot is to stop: nothing new is begun. */
  readonly stop: AbortSignal;
  /** The time for stopping is up: whatever runs is left for the next start. */
  readonly hardStop: AbortSignal;
}
