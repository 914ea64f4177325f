import type { Logger } from 'pino';
import type { AnnouncedWaits } from '../../state/announced-waits.ts';
import type { ChatMigrations } from '../../state/chat-migrations.ts';
import type { Clock } from '../clock.ts';
import { Slots } from '../handling/slots.ts';
import type { BotApi, Method } from './bot-api.ts';
import type { CallOutcome } from './call-outcome.ts';
import { ChatQueues, type Priority } from './chat-queues.ts';
import { noteWait } from './chat-turn.ts';
import { persist } from './persist-call.ts';

/** A call to a chat: `payload` as the method wants it, without `chat_id`. */
export interface ChatCall<M extends Method> {
  readonly chatId: number;
  readonly method: M;
  readonly payload: object;
  readonly priority: Priority;
  /** Asked before each try; when it is wanted no more, the call ends as `unsent`. */
  readonly isWanted?: () => boolean;
  /** Called right before each try. */
  readonly onTry?: () => void;
  /** Called when a try certainly did not arrive. */
  readonly onUnsent?: () => void;
}

type PassingCall = Pick<ChatCall<Method>, 'chatId' | 'method' | 'payload'>;

type Result<M extends Method> = CallOutcome<M extends 'sendMessage' ? { message_id: number } : unknown>;

/** One outgoing lane a chat: calls wait for its pace and for what Telegram asks; other chats go on. */
export interface Outgoing {
  /** Makes the call, again and again while that is safe and useful. Rejects with an AbortError when the bot stops first. */
  call<M extends Method>(call: ChatCall<M>): Promise<Result<M>>;
  /** Makes a call whose loss hurts nobody: once, and not at all (null) while the chat is told to wait or another call to it is made. Rejects only when the state cannot be read. */
  attempt(call: PassingCall, signal?: AbortSignal): Promise<CallOutcome<unknown> | null>;
  /** The same, with nobody waiting for what comes of it. */
  tryOnce(call: PassingCall): void;
}

/** What outgoing calls are made with. */
export interface OutgoingParts {
  readonly api: BotApi;
  readonly clock: Clock;
  readonly log: Logger;
  /** Ends the waits between tries: what is left goes out after the next start. */
  readonly stop: AbortSignal;
  /** Ends calls in flight. */
  readonly hardStop: AbortSignal;
  /** Groups that became supergroups have another id. */
  readonly chatMigrations: ChatMigrations;
  /** What Telegram asked for outlives the process. */
  readonly announcedWaits: AnnouncedWaits;
}

/**
 * Sends on their way at once, over all chats: those are what a kill leaves in doubt. Enough for what Telegram takes from a bot in a second (about 30), at a
 * tenth of a second each; one that takes longer than the time no longer counts.
 */
const [sendsAtOnce, sendMilliseconds] = [8, 1000];

/** Outgoing lanes over a Bot API. */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  const { clock, stop, api, announcedWaits } = parts;
  const queues = new ChatQueues(clock, (chatId) => announcedWaits.remaining(chatId, clock.now()));
  const slots = new Slots(clock, sendsAtOnce, sendMilliseconds);
  const attempt: Outgoing['attempt'] = async (passing, signal) => {
    const { chatId, method, payload } = passing;
    const queue = queues.of(chatId);
    if (stop.aborted || queue.pace.isBlocked(clock.monotonic())) return null;
    const ending = signal ? AbortSignal.any([stop, signal]) : stop;
    const place = { chat_id: parts.chatMigrations.currentId(chatId) };
    const outcome = await queue.attempt(() => api.call(method, { ...payload, ...place } as never, ending));
    if (outcome !== null) noteWait(parts, queue, { chatId, outcome });
    return outcome;
  };
  return {
    call: (call) =>
      new Promise((resolve, reject) => {
        const queue = queues.of(call.chatId);
        const run = () =>
          persist({ ...parts, slots }, queue, call).then(
            (outcome) => resolve(outcome as Result<typeof call.method>),
            reject,
          );
        queue.add(call.priority, run);
      }),
    attempt,
    tryOnce: (call) => {
      attempt(call).catch((error: unknown) => {
        parts.log.warn({ chatId: call.chatId, problem: String(error) }, 'A passing call could not be made');
      });
    },
  };
}
