import type { Answer } from '../answers/answer.ts';
import type { AnswerTrace } from '../answers/trace-answer.ts';
import { type Conversation, emptyConversation, withTurn } from '../conversation/conversation.ts';
import { ModelError } from '../errors.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import type { ClaimedUpdate } from '../state/received-update.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { answerButtons } from './answer-buttons.ts';
import type { BotContext } from './bot-context.ts';
import type { IncomingUpdate } from './incoming-update.ts';
import { languageCodeOf, languageOf } from './language-of.ts';
import { paragraph, type Reply, replyWith } from './reply.ts';
import { showAnswer } from './show-answer.ts';

const rememberedTurns = 12;
/** Past this an answer is given up and counts as a failed attempt. */
const answerMilliseconds = 180_000;

/** An update as it is being answered; `stopped` is aborted when the asker wants no answer any more. */
export interface Asked {
  readonly claimed: ClaimedUpdate;
  readonly update: IncomingUpdate;
  readonly stopped: AbortSignal;
  /** Hears what a model has written and what was verified, before the answer is whole. */
  readonly onStatement?: (text: string) => void;
}

/** Asks the assistant and makes the reply, with the turn that is to be stored beside it; null when an edited question says the same as before. */
export async function answerQuestion(
  context: BotContext,
  { claimed, update, stopped, onStatement }: Asked,
  question: string,
): Promise<Reply | null> {
  const { turns } = context.state;
  const edited = update.kind === 'edited-message' ? turns.byQuestionMessage(update.chat.id, update.messageId) : null;
  if (edited && edited.question === question) return null;
  const repliedTo = update.repliedTo && turns.byAnswerMessage(update.chat.id, update.repliedTo.messageId);
  const previousId = edited ? edited.previousId : (repliedTo?.id ?? turns.currentId(claimed));
  const spoken = languageCodeOf(context, update);
  let trace: AnswerTrace | undefined;
  const answer = await withinTime(context, stopped, (signal) =>
    context.assistant.answer(question, conversationUpTo(context, previousId), {
      signal,
      onTrace: (heard) => {
        trace = heard;
      },
      ...(onStatement ? { onStatement } : {}),
      ...(spoken === 'und' ? {} : { fallbackLanguage: spoken }),
    }),
  );
  if (answer === 'stopped') {
    const language = languageOf(context, update);
    return replyWith([paragraph(telegramWordsFor(language).stopped)], { language, update, now: context.clock.now() });
  }
  const language = interfaceLanguageFor(answer.language);
  const place = { chatId: claimed.chatId, updateId: claimed.updateId, language };
  const buttons = answerButtons(context, place, answer);
  const reply = replyWith(showAnswer(answer, language), { language, update, now: context.clock.now(), buttons });
  return {
    ...reply,
    replaces: edited ? turns.messagesOf(edited.id) : [],
    store: () => {
      const traceId = trace && keepTrace(context, claimed.userId, { ...trace, answer });
      turns.add({
        chatId: claimed.chatId,
        threadId: claimed.threadId,
        userId: claimed.userId,
        updateId: claimed.updateId,
        questionMessageId: update.messageId,
        previousId,
        question,
        answer: JSON.stringify({ ...answer, ...(traceId === undefined ? {} : { traceId }) }),
        askedAt: context.clock.now(),
      });
    },
  };
}

/** Why the answer is what it is, under a number that `npm run feedback` shows. */
function keepTrace({ state, clock }: BotContext, userId: number, trace: object): number {
  return state.traces.add({ userId, trace: JSON.stringify(trace), madeAt: clock.now() });
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

/** What the work brings; `stopped` when the asker ended it. Throws ModelError past its time, and when the bot has to stop. */
async function withinTime<T>(
  { clock, hardStop }: BotContext,
  stopped: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'stopped'> {
  const ended = new AbortController();
  const timeUp = new AbortController();
  const late = clock.sleep(answerMilliseconds, ended.signal).then(() => {
    if (ended.signal.aborted) return new Promise<never>(() => {});
    timeUp.abort();
    throw new ModelError('timeout', `no answer within ${answerMilliseconds / 1000} s; the question is tried again`, {
      isRetryable: true,
    });
  });
  const byAsker = aborted(stopped, ended.signal).then(() => 'stopped' as const);
  const byBot = aborted(hardStop, ended.signal).then(() => Promise.reject(hardStop.reason));
  try {
    return await Promise.race([byAsker, byBot, late, work(AbortSignal.any([timeUp.signal, hardStop, stopped]))]);
  } finally {
    ended.abort();
  }
}

/** Resolves when `signal` is aborted; stays open when `ended` comes first. */
function aborted(signal: AbortSignal, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { signal: ended });
  });
}
