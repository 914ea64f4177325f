import type { BotContext } from '../bot-context.ts';
import { languageOf } from '../language-of.ts';
import type { Reply } from '../sending/reply.ts';
import { type Asked, type AskedQuestion, answerQuestion } from './answer-question.ts';
import { holdPlace } from './hold-place.ts';

/** Answers a question, showing meanwhile that it is worked on; an edited question has its old answer there to look at, and only the typing. */
export async function workOnQuestion(
  context: BotContext,
  asked: Asked,
  question: AskedQuestion,
): Promise<Reply | null> {
  const { claimed, update } = asked;
  if (update.kind === 'edited-message') {
    const topic = update.threadId === 0 ? {} : { message_thread_id: update.threadId };
    const payload = { action: 'typing', ...topic };
    context.outgoing.tryOnce({ chatId: claimed.chatId, method: 'sendChatAction', payload });
    return await answerQuestion(context, asked, question);
  }
  const { release, onStatement } = holdPlace(context, claimed, {
    language: languageOf(context, update),
    ...(update.chat.type === 'private' ? {} : { replyTo: update.messageId }),
  });
  try {
    return await answerQuestion(context, { ...asked, onStatement }, question);
  } finally {
    await release();
  }
}
