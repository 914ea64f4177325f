import type { TelegramError } from '../../errors.ts';
import type { Delivery } from '../../state/deliveries.ts';
import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import type { CallOutcome } from '../sending/call-outcome.ts';
import { asPlain, asRepeat, placePayload, type StoredMessage, textPayload } from '../sending/message-payload.ts';

/** The chat takes nothing more from the bot: it is blocked, was removed, or may not write. */
export interface ChatClosed {
  readonly closedBecause: string;
}

type Ending = 'delivered' | ChatClosed;

/**
 * Brings the planned messages of an update into its chat, in order, each once: an edit where a message is known, else a send that is marked before it is made.
 * A send that may have arrived is followed by one repeat, headed as such. Throws TelegramError when Telegram refuses the message itself.
 */
export async function deliverAnswer(context: BotContext, update: ClaimedUpdate): Promise<Ending> {
  for (const delivery of context.state.deliveries.planned(update.updateId)) {
    if (delivery.state === 'delivered') continue;
    if (delivery.state === 'sending') context.state.deliveries.markDoubtful(update.updateId, delivery.part);
    const ending = await deliverPart(context, update, {
      ...delivery,
      isRepeat: delivery.isRepeat || delivery.state === 'sending',
    });
    if (ending !== 'delivered') return ending;
  }
  return 'delivered';
}

async function deliverPart(context: BotContext, update: ClaimedUpdate, delivery: Delivery): Promise<Ending> {
  const stored = JSON.parse(delivery.payload) as StoredMessage;
  const place = { update, part: delivery.part };
  let { messageId, isRepeat } = delivery;
  // Each turn of the loop ends the part or makes another way of it; every way back waits on an outgoing call.
  for (;;) {
    const message = isRepeat ? asRepeat(stored) : stored;
    const step =
      messageId === null && isRepeat
        ? await sendStandIn(context, place, stored)
        : messageId === null
          ? await send(context, place, message)
          : await edit(context, update, messageId, message);
    if (typeof step === 'object' && 'closedBecause' in step) return step;
    if (step === 'gone') {
      context.state.deliveries.markUnsent(update.updateId, delivery.part);
      messageId = null;
    } else if (step === 'doubtful') {
      context.state.deliveries.markDoubtful(update.updateId, delivery.part);
      isRepeat = true;
    } else if ('standIn' in step) {
      messageId = step.standIn;
      context.state.deliveries.noteMessage(update.updateId, delivery.part, messageId);
    } else {
      noteDelivered(context, place, step.shownIn, stored.article);
      return 'delivered';
    }
  }
}

type Step = ChatClosed | 'gone' | 'doubtful' | { readonly standIn: number } | { readonly shownIn: number };

function noteDelivered({ state }: BotContext, { update, part }: Part, messageId: number, article?: number): void {
  state.transaction(() => {
    state.deliveries.markDelivered(update.updateId, part, messageId);
    state.turns.noteMessage(update.updateId, update.chatId, messageId);
    if (article !== undefined) state.askedArticles.noteMessage(update.chatId, messageId, article);
  });
}

/** Where a message belongs: the part of an update's answer. */
interface Part {
  readonly update: ClaimedUpdate;
  readonly part: number;
}

async function send(context: BotContext, place: Part, message: StoredMessage): Promise<Step> {
  const outcome = await sendInForm(context, place, message);
  if (outcome.ok) return { shownIn: outcome.result.message_id };
  return outcome.kind === 'doubtful' ? 'doubtful' : closedOrThrow(outcome);
}

// A repeat goes by a message without content that is then edited, so that a second doubt cannot make a third copy of the answer.
async function sendStandIn(context: BotContext, place: Part, message: StoredMessage): Promise<Step> {
  const text = telegramWordsFor(message.language).searching;
  const outcome = await sendInForm(context, place, { ...message, text, entities: [], buttons: [] });
  if (outcome.ok) return { standIn: outcome.result.message_id };
  return outcome.kind === 'doubtful' ? 'doubtful' : closedOrThrow(outcome);
}

async function sendInForm({ outgoing, state }: BotContext, { update, part }: Part, message: StoredMessage) {
  const call = (form: StoredMessage) =>
    outgoing.call({
      chatId: update.chatId,
      method: 'sendMessage',
      payload: { ...textPayload(form), ...placePayload(update.threadId, form.replyTo) },
      priority: 'final',
      onTry: () => state.deliveries.markSending(update.updateId, part),
      // What did not arrive for certain must not look, after a crash, as if it might have.
      onUnsent: () => state.deliveries.markUnsent(update.updateId, part),
    });
  const outcome = await call(message);
  const hasForm = message.entities.length > 0;
  return !outcome.ok && outcome.kind === 'refused' && hasForm ? await call(asPlain(message)) : outcome;
}

async function edit(
  { outgoing }: BotContext,
  update: ClaimedUpdate,
  messageId: number,
  message: StoredMessage,
): Promise<Step> {
  const call = (form: StoredMessage) =>
    outgoing.call({
      chatId: update.chatId,
      method: 'editMessageText',
      payload: { ...textPayload(form), message_id: messageId },
      priority: 'final',
    });
  let outcome = await call(message);
  if (!outcome.ok && outcome.kind === 'refused' && message.entities.length > 0) outcome = await call(asPlain(message));
  if (outcome.ok || outcome.kind === 'unchanged') return { shownIn: messageId };
  return outcome.kind === 'message-gone' ? 'gone' : closedOrThrow(outcome);
}

function closedOrThrow(outcome: CallOutcome<unknown> & { readonly ok: false }): ChatClosed {
  if (outcome.kind === 'closed') return { closedBecause: outcome.error.message };
  const fault: TelegramError = outcome.error;
  throw fault;
}
