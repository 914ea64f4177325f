import type { Answer } from '../../answers/answer.ts';
import type { AnswerTrace } from '../../answers/trace-answer.ts';
import type { RichText } from '../../conversation/rich-text.ts';
import { type InterfaceLanguage, interfaceLanguageFor } from '../../language/languages.ts';
import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import type { BotContext } from '../bot-context.ts';
import { languageCodeOf, languageOf } from '../language-of.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import { paragraph, type Reply, replyWith } from '../sending/reply.ts';
import { answerButtons } from './answer-buttons.ts';
import { conversationUpTo, type PlaceInTalk, placeInTalk } from './place-in-talk.ts';
import { showAnswer } from './show-answer.ts';
import { withinTime } from './within-time.ts';

/** An update as it is being answered; `stopped` is aborted when the asker wants no answer any more. */
export interface Asked {
  readonly claimed: ClaimedUpdate;
  readonly update: IncomingUpdate;
  readonly stopped: AbortSignal;
  /** Hears what a model has written and what was verified, before the answer is whole. */
  readonly onStatement?: (text: string) => void;
}

/** A question as written, or as a button asks it. */
export interface AskedQuestion {
  readonly text: string;
  /** Of a button: the turn it follows (null for a talk of its own), and the one article it asks (null for all). Its words stand nowhere in the chat. */
  readonly byButton?: { readonly previousId: number | null; readonly withinArticle: number | null };
}

/** Asks the assistant and makes the reply, with the turn that is to be stored beside it; null when an edited question says the same as before. */
export async function answerQuestion(
  context: BotContext,
  asked: Asked,
  question: AskedQuestion,
): Promise<Reply | null> {
  const { claimed, update } = asked;
  const talk = placeInTalk(context, asked, question);
  if (talk === null) return null;
  const answer = await ask(context, asked, { question, talk });
  const now = context.clock.now();
  if (answer === 'stopped') {
    const language = languageOf(context, update);
    return replyWith([paragraph(telegramWordsFor(language).stopped)], { language, update, now });
  }
  const language = interfaceLanguageFor(answer.language);
  const place = { chatId: claimed.chatId, updateId: claimed.updateId, language };
  // All in one commit: each waits for the disk.
  const buttons = context.state.transaction(() => answerButtons(context, place, answer));
  const text = [...headingOf(question, language), ...showAnswer(answer, language)];
  const reply = replyWith(text, { language, update, now, buttons });
  return {
    ...reply,
    replaces: talk.replaces,
    store: () => keepTurn(context, asked, { question, talk, answer }),
  };
}

interface Asking {
  readonly question: AskedQuestion;
  readonly talk: PlaceInTalk;
}

type TracedAnswer = Answer & { readonly trace?: AnswerTrace | undefined };

async function ask(
  context: BotContext,
  { update, stopped, onStatement }: Asked,
  { question, talk }: Asking,
): Promise<TracedAnswer | 'stopped'> {
  const spoken = languageCodeOf(context, update);
  let trace: AnswerTrace | undefined;
  const answer = await withinTime(context, stopped, (signal) =>
    context.assistant.answer(question.text, conversationUpTo(context, talk), {
      signal,
      withinArticle: talk.withinArticle ?? undefined,
      onTrace: (heard) => {
        trace = heard;
      },
      ...(onStatement ? { onStatement } : {}),
      ...(spoken === 'und' ? {} : { fallbackLanguage: spoken }),
    }),
  );
  return answer === 'stopped' ? answer : { ...answer, trace };
}

/** What a button asked is said once more, since nobody wrote it. */
function headingOf({ text, byButton }: AskedQuestion, language: InterfaceLanguage): RichText {
  return byButton ? [paragraph(wordsFor(language).chat.quoted(text), 'bold')] : [];
}

/** Stores the turn, and why the answer is what it is, under a number that `npm run feedback` shows. */
function keepTurn(
  { state, clock }: BotContext,
  { claimed, update }: Asked,
  { question, talk, answer: { trace, ...answer } }: Asking & { readonly answer: TracedAnswer },
): void {
  const { chatId, threadId, userId, updateId } = claimed;
  const traceId =
    trace && state.traces.add({ userId, trace: JSON.stringify({ ...trace, answer }), madeAt: clock.now() });
  if (talk.isChosen) state.askedArticles.unchoose(claimed);
  state.turns.add({
    ...{ chatId, threadId, userId, updateId },
    questionMessageId: update.messageId,
    previousId: talk.previousId,
    question: question.text,
    answer: JSON.stringify({ ...answer, ...(traceId === undefined ? {} : { traceId }) }),
    askedAt: clock.now(),
  });
}
