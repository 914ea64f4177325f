import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { placePayload, textPayload } from '../sending/message-payload.ts';
import type { Place, PlaceHolder } from './place-holder.ts';
import { streamDraft } from './stream-draft.ts';

/** An answer that takes longer than this is announced as being typed; for a quicker one that would be a call too many. */
const silentMilliseconds = 150;
/** One that takes so much longer gets something that holds its place; a quicker one comes as a message at once. */
const patienceMilliseconds = 250;

/**
 * Shows that a question is being worked on: typing after a moment; after another a draft of the answer where a model writes in a private chat,
 * else, and where drafts are refused, a message that is edited into the answer and whose id is stored.
 */
export function holdPlace(context: BotContext, claimed: ClaimedUpdate, place: Place): PlaceHolder {
  const { outgoing, clock, state } = context;
  const { chatId, threadId, updateId } = claimed;
  const topic = threadId === 0 ? {} : { message_thread_id: threadId };
  const ended = new AbortController();
  const draft = context.streams && chatId > 0 ? streamDraft(context, claimed, place) : null;
  const holding = clock.sleep(silentMilliseconds, ended.signal).then(async () => {
    if (ended.signal.aborted) return;
    outgoing.tryOnce({ chatId, method: 'sendChatAction', payload: { action: 'typing', ...topic } });
    // One that an earlier process sent stands there, or may.
    if (state.deliveries.mayHavePlaceholder(updateId)) return;
    await clock.sleep(patienceMilliseconds, ended.signal);
    if (ended.signal.aborted) return;
    if (draft && (await draft.run(ended.signal)) !== 'refused') return;
    if (!ended.signal.aborted) await sendPlaceholder(context, claimed, place, ended.signal);
  });
  // Awaited by the release; until then a rejection must not count as unhandled.
  holding.catch(() => {});
  return {
    release: async () => {
      ended.abort();
      await holding;
    },
    onStatement: (text) => draft?.add(text),
  };
}

async function sendPlaceholder(
  { outgoing, state }: BotContext,
  { chatId, threadId, updateId }: ClaimedUpdate,
  place: Place,
  ended: AbortSignal,
): Promise<void> {
  const text = telegramWordsFor(place.language).searching;
  const outcome = await outgoing.call({
    chatId,
    method: 'sendMessage',
    payload: { ...textPayload({ text, entities: [] }), ...placePayload(threadId, place.replyTo) },
    priority: 'edit',
    isWanted: () => !ended.aborted,
    onTry: () => state.deliveries.markPlaceholderSending(updateId),
    onUnsent: () => state.deliveries.markPlaceholderUnsent(updateId),
  });
  // A message of which no id came back stays as it is; the answer then comes as a message of its own.
  if (outcome.ok) state.deliveries.notePlaceholder(updateId, outcome.result.message_id);
}
