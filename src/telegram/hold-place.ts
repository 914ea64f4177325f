import type { InterfaceLanguage } from '../language/languages.ts';
import type { ClaimedUpdate } from '../state/received-update.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import type { BotContext } from './bot-context.ts';
import { placePayload, textPayload } from './message-payload.ts';

/** An answer that takes longer than this gets a message that holds its place and is edited into it; a quicker one comes as a message at once. */
const patienceMilliseconds = 400;

/**
 * Shows that a question is being worked on: typing at once, after a moment a message in the answer's place, whose id is stored.
 * The function returned ends the waiting, and resolves when a message on its way has an id or has failed.
 */
export function holdPlace(
  context: BotContext,
  claimed: ClaimedUpdate,
  place: { readonly language: InterfaceLanguage; readonly replyTo?: number },
): () => Promise<void> {
  const { outgoing, clock, state } = context;
  const { chatId, threadId, updateId } = claimed;
  const topic = threadId === 0 ? {} : { message_thread_id: threadId };
  outgoing.tryOnce({ chatId, method: 'sendChatAction', payload: { action: 'typing', ...topic } });
  if (state.deliveries.placeholderOf(updateId) !== null) return async () => {};

  const ended = new AbortController();
  const holding = clock.sleep(patienceMilliseconds, ended.signal).then(async () => {
    if (ended.signal.aborted) return;
    const text = telegramWordsFor(place.language).searching;
    const outcome = await outgoing.call({
      chatId,
      method: 'sendMessage',
      payload: { ...textPayload({ text, entities: [] }), ...placePayload(threadId, place.replyTo) },
      priority: 'edit',
      isWanted: () => !ended.signal.aborted,
    });
    // A message of which no id came back stays as it is; the answer then comes as a message of its own.
    if (outcome.ok) state.deliveries.notePlaceholder(updateId, outcome.result.message_id);
  });
  // Awaited by the function below; until then a rejection must not count as unhandled.
  holding.catch(() => {});
  return async () => {
    ended.abort();
    await holding;
  };
}
