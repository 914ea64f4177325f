import type { Answer } from '../../answers/answer.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { feedbackReasons } from '../../state/feedback.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { type ButtonAction, makeButton } from '../handling/button-actions.ts';
import type { MessageButton } from '../sending/outgoing-message.ts';

/** Which answer buttons stand under: the update it answers, and the chat. */
export interface AnswerPlace {
  readonly chatId: number;
  readonly updateId: number;
  readonly language: InterfaceLanguage;
}

/** Sentences of ours that nobody needs to judge. */
const notJudged: readonly Answer['refusal'][] = ['off-topic', 'small-talk', 'nothing-more', 'no-such-quote'];

/** A phone shows about so much of a button's label. */
const longestLabel = 60;

/** The buttons under an answer: what it cites, what may be asked next, and below them what the asker thinks of it; none under a fault. */
export function answerButtons(context: BotContext, place: AnswerPlace, answer: Answer): MessageButton[][] {
  if (answer.status === 'error') return [];
  const words = telegramWordsFor(place.language);
  const make = buttonMaker(context, place);
  const cited = [
    make(words.sourcesButton, { kind: 'cited', show: 'sources' }),
    make(words.quotesButton, { kind: 'cited', show: 'quotes' }),
  ];
  const suggested = (answer.suggestedQuestions ?? []).map((question, index) => [
    make(fitted(subjectOf(question)), { kind: 'ask-suggested', index }),
  ]);
  const verdicts = [make('👍', { kind: 'verdict', verdict: 'good' }), make('👎', { kind: 'verdict', verdict: 'bad' })];
  const isJudged = answer.status === 'answered' || !notJudged.includes(answer.refusal);
  return [
    ...(answer.citations.length > 0 ? [cited] : []),
    ...suggested,
    ...oneArticle(context, place, answer.withinArticle),
    ...(isJudged ? [verdicts] : []),
  ];
}

/** Where one article was asked: to ask it again, or all of them. */
function oneArticle(context: BotContext, place: AnswerPlace, article: number | undefined): MessageButton[][] {
  if (article === undefined) return [];
  const { chatId, language } = place;
  const words = telegramWordsFor(language).oneArticle;
  const again = makeButton(context, chatId, words.askAgain, { kind: 'choose-article', article, language });
  return [[again], [buttonMaker(context, place)(words.askAll, { kind: 'ask-all' })]];
}

/** In place of those after a 👎: one button for each reason, two in a row. */
export function reasonButtons(context: BotContext, place: AnswerPlace): MessageButton[][] {
  const { reasons } = telegramWordsFor(place.language).feedback;
  const make = buttonMaker(context, place);
  const buttons = feedbackReasons.map((reason) => make(reasons[reason], { kind: 'reason', reason }));
  return inRows(buttons, 2);
}

/** Buttons side by side, `perRow` at most. */
export function inRows(buttons: readonly MessageButton[], perRow: number): MessageButton[][] {
  const rows = Math.ceil(buttons.length / perRow);
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * perRow, (row + 1) * perRow));
}

/** A title that a question is about, which tells more than the words around it; else the question. */
function subjectOf(question: string): string {
  return /[«“].{20,}[»”]/u.exec(question)?.[0] ?? question;
}

/** A text as the label of a button, cut behind a whole word where it is long. */
export function fitted(text: string): string {
  if (text.length <= longestLabel) return text;
  const cut = text.slice(0, longestLabel).toWellFormed();
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' '))).replace(/[\p{P}\s]+$/u, '')}…`;
}

type WithoutPlace<A> = A extends unknown ? Omit<A, 'update' | 'language'> : never;
type AboutAnswer = WithoutPlace<Extract<ButtonAction, { readonly update: number }>>;

function buttonMaker(context: BotContext, { chatId, updateId, language }: AnswerPlace) {
  return (label: string, action: AboutAnswer) =>
    makeButton(context, chatId, label, { ...action, update: updateId, language } as ButtonAction);
}
