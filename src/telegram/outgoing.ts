import type { Logger } from 'pino';
import { TelegramError } from '../errors.ts';
import type { ChatMigrations } from '../state/chat-migrations.ts';
import type { BotApi, Method } from './bot-api.ts';
import type { CallOutcome } from './call-outcome.ts';
import type { ChatPace } from './chat-pace.ts';
import { ChatQueues, type Priority } from './chat-queues.ts';
import type { Clock } from './clock.ts';

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
  /** Makes a call whose loss hurts nobody: once, and not at all (null) while the chat is told to wait. Never rejects. */
  attempt(call: PassingCall, signal?: AbortSignal): Promise<CallOutcome<unknown> | null>;
  /** The same, with nobody waiting for what comes of it. */
  tryOnce(call: PassingCall): void;
}

interface OutgoingParts {
  readonly api: BotApi;
  readonly clock: Clock;
  readonly log: Logger;
  /** Ends the waits between tries: what is left goes out after the next start. */
  readonly stop: AbortSignal;
  /** Ends calls in flight. */
  readonly hardStop: AbortSignal;
  /** Groups that became supergroups have another id. */
  readonly chatMigrations: ChatMigrations;
}

const firstWaitMilliseconds = 500;
const longestWaitMilliseconds = 5000;

// What may be made twice without anybody noticing.
const repeatable: readonly Method[] = [
  'editMessageText',
  'editMessageReplyMarkup',
  'deleteMessage',
  'answerCallbackQuery',
  'sendChatAction',
];

/** Outgoing lanes over a Bot API. */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  const queues = new ChatQueues(parts.clock);
  const attempt: Outgoing['attempt'] = async ({ chatId, method, payload }, signal) => {
    const { pace } = queues.of(chatId);
    if (parts.stop.aborted || pace.isBlocked(parts.clock.monotonic())) return null;
    const ending = signal ? AbortSignal.any([parts.stop, signal]) : parts.stop;
    const place = { chat_id: parts.chatMigrations.currentId(chatId) };
    const outcome = await parts.api.call(method, { ...payload, ...place } as never, ending);
    noteWait(parts, pace, outcome);
    return outcome;
  };
  return {
    call: (call) =>
      new Promise((resolve, reject) => {
        const queue = queues.of(call.chatId);
        const run = () =>
          persist(parts, queue.pace, call).then((outcome) => resolve(outcome as Result<typeof call.method>), reject);
        queue.add(call.priority, run);
      }),
    attempt,
    tryOnce: (call) => void attempt(call),
  };
}

async function persist(parts: OutgoingParts, pace: ChatPace, call: ChatCall<Method>): Promise<CallOutcome<unknown>> {
  const { api, clock, stop, hardStop } = parts;
  let chatId = parts.chatMigrations.currentId(call.chatId);
  for (let failures = 0; ; failures += 1) {
    await waitFor(parts, pace);
    if (call.isWanted?.() === false) return notWanted(call.method);
    pace.note(clock.monotonic());
    call.onTry?.();
    const outcome = await api.call(call.method, { ...call.payload, chat_id: chatId } as never, hardStop);
    if (outcome.ok) return outcome;
    hardStop.throwIfAborted();
    if (outcome.kind !== 'doubtful') call.onUnsent?.();
    noteWait(parts, pace, outcome);
    if (outcome.kind === 'moved' && outcome.movedTo !== null) {
      parts.chatMigrations.note(chatId, outcome.movedTo);
      chatId = outcome.movedTo;
      continue;
    }
    if (!mayRepeat(outcome.kind, call.method)) return outcome;
    parts.log.warn({ chatId, failures, problem: outcome.error.message }, 'A call to Telegram failed and is repeated');
    if (outcome.kind === 'too-many') continue;
    await clock.sleep(Math.min(firstWaitMilliseconds * 2 ** failures, longestWaitMilliseconds), stop);
    stop.throwIfAborted();
  }
}

function notWanted(method: Method): CallOutcome<never> {
  const error = new TelegramError(method, `${method}: not wanted any more`);
  return { ok: false, kind: 'unsent', error, retryAfterSeconds: 0, movedTo: null };
}

function mayRepeat(kind: string, method: Method): boolean {
  // A refused token or a second poller is the polling loop's to tell; it ends the bot if need be.
  const isPassing = ['too-many', 'unsent', 'unauthorized', 'conflict'].includes(kind);
  return isPassing || (kind === 'doubtful' && repeatable.includes(method));
}

async function waitFor({ clock, stop }: OutgoingParts, pace: ChatPace): Promise<void> {
  for (;;) {
    const wait = pace.waitBefore(clock.monotonic());
    if (wait <= 0) return;
    await clock.sleep(Math.ceil(wait), stop);
    stop.throwIfAborted();
  }
}

function noteWait({ clock }: OutgoingParts, pace: ChatPace, outcome: CallOutcome<unknown>): void {
  // A tenth of a second more, since the clocks at both ends are not one.
  if (!outcome.ok && outcome.kind === 'too-many') {
    pace.block(clock.monotonic() + Math.max(outcome.retryAfterSeconds, 1) * 1000 + 100);
  }
}
