import type { Answer } from '../../answers/answer.ts';
import { wordsFor } from '../../words/words.ts';
import type { BotContext } from '../bot-context.ts';
import type { AskingAction } from '../handling/button-actions.ts';
import type { AskedQuestion } from './answer-question.ts';

/** The question that a button asks; null where the answer or the article it belongs to is gone. */
export async function questionOfButton(
  { assistant, state }: BotContext,
  action: AskingAction,
): Promise<AskedQuestion | null> {
  if (action.kind === 'ask-about') {
    const article = await assistant.article(action.article);
    const { chat } = wordsFor(action.language);
    const text = chat.askAbout(article?.title ?? chat.unknownTitle);
    return article && { text, byButton: { previousId: null, withinArticle: article.number } };
  }
  const turn = state.turns.byUpdate(action.update);
  if (turn === null) return null;
  if (action.kind === 'ask-all') {
    return { text: turn.question, byButton: { previousId: turn.previousId, withinArticle: null } };
  }
  const { suggestedQuestions, withinArticle = null } = JSON.parse(turn.answer) as Answer;
  const text = suggestedQuestions?.[action.index];
  return text === undefined ? null : { text, byButton: { previousId: turn.id, withinArticle } };
}
