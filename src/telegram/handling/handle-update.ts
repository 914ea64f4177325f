import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import { answerAdmin } from '../adding/answer-admin.ts';
import type { Asked } from '../answering/answer-question.ts';
import { deliverAnswer } from '../answering/deliver-answer.ts';
import { workOnQuestion } from '../answering/work-on-question.ts';
import type { BotContext } from '../bot-context.ts';
import { languageOf } from '../language-of.ts';
import { readUpdate } from '../receiving/incoming-update.ts';
import { type Request, readRequest } from '../receiving/read-request.ts';
import { paragraph, type Reply, replyWith } from '../sending/reply.ts';
import { answerCommand } from './answer-command.ts';
import { pressButton } from './press-button.ts';

/** How an update ended; `chatIsClosed` when nothing more can be said in its chat. */
export type Ending =
  | { readonly state: 'answered' }
  | { readonly state: 'failed'; readonly reason: string; readonly chatIsClosed?: boolean };

const answered: Ending = { state: 'answered' };

/** Answers one update, going on where an earlier process left off; `stopped` is aborted when the asker wants no answer any more. Throws what may succeed at another attempt. */
export async function handleUpdate(context: BotContext, claimed: ClaimedUpdate, stopped: AbortSignal): Promise<Ending> {
  const update = readUpdate(JSON.parse(claimed.payload));
  const request = update && readRequest(update, context.bot);
  if (!update || !request) return { state: 'failed', reason: 'nothing to answer' };
  const noAccess = { state: 'failed', reason: 'access was taken back' } as const;
  if (!context.access.mayAsk(update)) return noAccess;
  let surplus: readonly number[] = [];
  if (context.state.deliveries.planned(claimed.updateId).length === 0) {
    const reply = await compose(context, { claimed, update, stopped }, request);
    if (reply === null) return answered;
    surplus = planReply(context, claimed, reply);
  }
  // Composing takes time, in which access may have ended.
  if (!context.access.mayAsk(update)) return noAccess;
  const ending = await deliverAnswer(context, claimed);
  if (ending !== 'delivered') return { state: 'failed', reason: ending.closedBecause, chatIsClosed: true };
  takeAway(context, claimed.chatId, surplus);
  return answered;
}

/** Messages of an earlier answer for which this one has no part; nobody waits for their end. */
function takeAway({ outgoing }: BotContext, chatId: number, messageIds: readonly number[]): void {
  for (const messageId of messageIds) {
    const payload = { message_id: messageId };
    outgoing.call({ chatId, method: 'deleteMessage', payload, priority: 'edit' }).catch(() => {});
  }
}

async function compose(context: BotContext, asked: Asked, request: Request): Promise<Reply | null> {
  const { claimed, update } = asked;
  const administered = await answerAdmin(context, asked, request);
  if (administered !== undefined) return administered;
  if (request.kind === 'button') return await pressButton(context, asked, request);
  const language = languageOf(context, update);
  const place = { language, update, now: context.clock.now() };
  if (request.kind === 'empty') return replyWith([paragraph(wordsFor(language).chat.emptyQuestion)], place);
  if (request.kind === 'wordless') {
    // The pictures of an album come one by one, and one of them may have brought the question.
    if (update.albumId !== null && context.state.inboxFigures.isInAlbum(claimed, update.albumId)) return null;
    return replyWith([paragraph(telegramWordsFor(language).wordsOnly)], place);
  }
  if (request.kind === 'command') {
    return update.kind === 'edited-message' ? null : await answerCommand(context, claimed, update, request);
  }
  return await workOnQuestion(context, asked, request);
}

/** Stores what is to be sent, in one transaction with whatever else the reply changes; returns messages that no part takes over. */
export function planReply({ state }: BotContext, claimed: ClaimedUpdate, reply: Reply): readonly number[] {
  const placeholder = state.deliveries.placeholderOf(claimed.updateId);
  const takenOver = [...(placeholder === null ? [] : [placeholder]), ...(reply.replaces ?? [])];
  state.transaction(() => {
    reply.store?.();
    state.deliveries.plan(
      claimed.updateId,
      reply.messages.map((message) => JSON.stringify(message)),
      takenOver,
    );
  });
  reply.afterwards?.();
  return takenOver.slice(reply.messages.length);
}
