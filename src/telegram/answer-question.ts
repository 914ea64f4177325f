import type { Answer } from '../answers/answer.ts';
import { type Conversation, emptyConversation, withTurn } from '../conversation/conversation.ts';
import { describeAnswer } from '../conversation/describe-answer.ts';
import type { Block, RichText } from '../conversation/rich-text.ts';
import { ModelError } from '../errors.ts';
import { type InterfaceLanguage, interfaceLanguageFor } from '../language/languages.ts';
import type { ClaimedUpdate } from '../state/inbox.ts';
import { wordsFor } from '../words/words.ts';
import type { BotContext } from './bot-context.ts';
import { sourceButtons } from './browse-article.ts';
import type { IncomingUpdate } from './incoming-update.ts';
import { type Reply, replyWith } from './reply.ts';

const rememberedTurns = 12;
/** Past this an answer is given up and counts as a failed attempt. */
const answerMilliseconds = 180_000;

/** Asks the assistant and makes the reply, with the turn that is to be stored beside it; null when an edited question says the same as before. */
export async function answerQuestion(
  context: BotContext,
  claimed: ClaimedUpdate,
  update: IncomingUpdate,
  question: string,
): Promise<Reply | null> {
  const { turns } = context.state;
  const edited = update.kind === 'edited-message' ? turns.byQuestionMessage(update.chat.id, update.messageId) : null;
  if (edited && edited.question === question) return null;
  const repliedTo = update.repliedTo && turns.byAnswerMessage(update.chat.id, update.repliedTo.messageId);
  const previousId = edited ? edited.previousId : (repliedTo?.id ?? turns.currentId(claimed));
  const answer = await withinTime(context, (signal) =>
    context.assistant.answer(question, conversationUpTo(context, previousId), {
      signal,
      ...(update.sender.languageCode ? { fallbackLanguage: baseLanguage(update) } : {}),
    }),
  );
  const language = interfaceLanguageFor(answer.language);
  const buttons = sourceButtons(context, update.chat.id, answer, language);
  const reply = replyWith(showAnswer(answer, language), { language, update, now: context.clock.now(), buttons });
  return {
    ...reply,
    replaces: edited ? turns.messagesOf(edited.id) : [],
    store: () =>
      turns.add({
        chatId: claimed.chatId,
        threadId: claimed.threadId,
        userId: claimed.userId,
        updateId: claimed.updateId,
        questionMessageId: update.messageId,
        previousId,
        question,
        answer: JSON.stringify(answer),
        askedAt: context.clock.now(),
      }),
  };
}

/** Two-letter language of the asker's Telegram, `und` where it tells none. */
export function baseLanguage(update: IncomingUpdate): string {
  return update.sender.languageCode?.slice(0, 2).toLowerCase() ?? 'und';
}

// An answer made of quotes shows each sentence already; what a model wrote gets the sentences that carry it folded below.
function showAnswer(answer: Answer, language: InterfaceLanguage): RichText {
  const text = describeAnswer(answer, wordsFor(language));
  if (answer.status !== 'answered' || answer.composedBy === 'quotes') return text;
  const quotes: Block[] = answer.citations.map(({ number, quote }) => ({
    kind: 'quotation',
    lines: [[{ text: `[${number}] ${quote}` }]],
  }));
  return [...text, ...quotes];
}

function conversationUpTo({ state }: BotContext, turnId: number | null): Conversation {
  return state.turns
    .endingWith(turnId, rememberedTurns)
    .reduce(
      (conversation, { question, answer }) =>
        withTurn(conversation, { question, answer: JSON.parse(answer) as Answer }),
      emptyConversation,
    );
}

async function withinTime<T>({ clock, hardStop }: BotContext, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const timeUp = new AbortController();
  const late = clock.sleep(answerMilliseconds, ended.signal).then(() => {
    if (ended.signal.aborted) return new Promise<never>(() => {});
    timeUp.abort();
    throw new ModelError('timeout', `no answer within ${answerMilliseconds / 1000} s; the question is tried again`, {
      isRetryable: true,
    });
  });
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(hardStop.reason as Error);
    if (hardStop.aborted) stop();
    hardStop.addEventListener('abort', stop, { signal: ended.signal });
  });
  try {
    return await Promise.race([work(AbortSignal.any([timeUp.signal, hardStop])), late, stopped]);
  } finally {
    ended.abort();
  }
}
