import { TelegramError } from '../../errors.ts';
import type { Slots } from '../handling/slots.ts';
import type { Method } from './bot-api.ts';
import type { CallOutcome } from './call-outcome.ts';
import type { ChatQueue } from './chat-queues.ts';
import { noteWait, waitForTurn } from './chat-turn.ts';
import type { ChatCall, OutgoingParts } from './outgoing.ts';

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

/** Makes a call in its chat's turn, again and again while that is safe and useful. Throws an AbortError when the bot stops first. */
export async function persist(
  parts: OutgoingParts & { readonly slots: Slots },
  queue: ChatQueue,
  call: ChatCall<Method>,
): Promise<CallOutcome<unknown>> {
  const { clock, stop, hardStop } = parts;
  let chatId = parts.chatMigrations.currentId(call.chatId);
  // What may be made twice leaves no doubt, so it need not be few at a time.
  const isDoubtful = !repeatable.includes(call.method);
  for (let failures = 0; ; failures += 1) {
    await waitForTurn(parts, queue);
    const attempt = () => tryCall(parts, queue, { ...call, chatId });
    const outcome = isDoubtful ? await parts.slots.run(attempt) : await attempt();
    if (outcome === null) return notWanted(call.method);
    if (outcome.ok) return outcome;
    hardStop.throwIfAborted();
    if (outcome.kind !== 'doubtful') call.onUnsent?.();
    noteWait(parts, queue, { chatId: call.chatId, outcome });
    if (outcome.kind === 'moved' && outcome.movedTo !== null) {
      parts.chatMigrations.note(chatId, outcome.movedTo);
      chatId = outcome.movedTo;
      continue;
    }
    if (!mayRepeat(outcome.kind, isDoubtful)) return outcome;
    parts.log.warn({ chatId, failures, problem: outcome.error.message }, 'A call to Telegram failed and is repeated');
    if (outcome.kind === 'too-many') continue;
    await clock.sleep(Math.min(firstWaitMilliseconds * 2 ** failures, longestWaitMilliseconds), stop);
    stop.throwIfAborted();
  }
}

/** One try; null when it is wanted no more. */
async function tryCall(
  { api, clock, hardStop }: OutgoingParts,
  { pace }: ChatQueue,
  { chatId, method, payload, isWanted, onTry }: ChatCall<Method>,
): Promise<CallOutcome<unknown> | null> {
  // Asked last of all: whoever waited for a turn may have been stopped meanwhile, and must leave no mark of a send.
  hardStop.throwIfAborted();
  if (isWanted?.() === false) return null;
  pace.note(clock.monotonic());
  onTry?.();
  return await api.call(method, { ...payload, chat_id: chatId } as never, hardStop);
}

function notWanted(method: Method): CallOutcome<never> {
  const error = new TelegramError(method, `${method}: not wanted any more`);
  return { ok: false, kind: 'unsent', error, retryAfterSeconds: 0, movedTo: null };
}

function mayRepeat(kind: string, isDoubtful: boolean): boolean {
  // A refused token or a second poller is the polling loop's to tell; it ends the bot if need be.
  const isPassing = ['too-many', 'unsent', 'unauthorized', 'conflict'].includes(kind);
  return isPassing || (kind === 'doubtful' && !isDoubtful);
}
