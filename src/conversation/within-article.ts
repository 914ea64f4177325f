import type { Answer } from '../answers/answer.ts';
import type { ArticleDetails } from '../articles/article-summary.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import { wordsFor } from '../words/words.ts';
import { type Conversation, emptyConversation, withTurn } from './conversation.ts';

/** Reasons that have nothing to do with what the article says. */
const ofTheQuestion: readonly Answer['refusal'][] = ['small-talk', 'off-topic', 'nothing-more', 'no-such-quote'];

/**
 * Asks one article: the question as it stands, and where that brings nothing and nothing was asked before, once more as one that follows the article's
 * title, which tells what "he" and "there" mean. A refusal is said of the article, not of all the sources.
 */
export async function askWithin(
  article: ArticleDetails,
  conversation: Conversation,
  ask: (conversation: Conversation) => Promise<Answer>,
): Promise<Answer> {
  const answer = await ask(conversation);
  if (!isRefusal(answer)) return answer;
  const { title } = article;
  if (conversation.turns.length > 0 || title === null) return refusedBy(article, answer);
  const again = await ask(withTurn(emptyConversation, { question: title, answer: null }));
  return isRefusal(again) ? refusedBy(article, answer) : again;
}

function isRefusal({ status, refusal }: Answer): boolean {
  return status === 'not-in-sources' && !ofTheQuestion.includes(refusal);
}

function refusedBy({ title }: ArticleDetails, answer: Answer): Answer {
  const { chat } = wordsFor(interfaceLanguageFor(answer.language));
  return { ...answer, text: chat.notInArticle(chat.quoted(title ?? chat.unknownTitle)) };
}
