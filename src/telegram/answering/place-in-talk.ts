import type { Answer } from '../../answers/answer.ts';
import { type Conversation, emptyConversation, withTurn } from '../../conversation/conversation.ts';
import type { StoredTurn } from '../../state/turns.ts';
import type { BotContext } from '../bot-context.ts';
import type { Asked, AskedQuestion } from './answer-question.ts';

/** Where a question stands: the turn it follows, the messages of an earlier answer that its answer takes the place of, and the one article it is for. */
export interface PlaceInTalk {
  readonly previousId: number | null;
  readonly replaces: readonly number[];
  readonly withinArticle: number | null;
  /** The article was chosen by a button for this question, and for no further one. */
  readonly isChosen: boolean;
}

const rememberedTurns = 12;
/** Who comes back after this has forgotten that the next question was to be for one article. */
const choiceMilliseconds = 3_600_000;
/** A few words of a citation may be meant as a name to ask about. */
const leastQuotedLength = 20;

/** Finds the place of a question in its talk; null for an edited question that says the same as before. */
export function placeInTalk(context: BotContext, asked: Asked, question: AskedQuestion): PlaceInTalk | null {
  const { turns } = context.state;
  const { claimed, update } = asked;
  const simple = { replaces: [], isChosen: false };
  if (question.byButton) return { ...simple, ...question.byButton };
  const edited = update.kind === 'edited-message' ? turns.byQuestionMessage(update.chat.id, update.messageId) : null;
  if (edited) {
    if (edited.question === question.text) return null;
    const withinArticle = articleOf(edited);
    return { previousId: edited.previousId, replaces: turns.messagesOf(edited.id), withinArticle, isChosen: false };
  }
  if (update.repliedTo) {
    const repliedTo = turns.byAnswerMessage(update.chat.id, update.repliedTo.messageId);
    const previousId = repliedTo?.id ?? turns.currentId(claimed);
    return { ...simple, previousId, withinArticle: articleRepliedTo(context, asked, repliedTo) };
  }
  const chosen = context.state.askedArticles.chosen(claimed, context.clock.now() - choiceMilliseconds);
  return { replaces: [], previousId: turns.currentId(claimed), withinArticle: chosen, isChosen: chosen !== null };
}

/** The article of a card or of a page of text; of an answer the one it was asked of, else the one whose sentence or title was quoted in the reply. */
function articleRepliedTo({ state }: BotContext, { update }: Asked, turn: StoredTurn | null): number | null {
  const { messageId, quotedText } = update.repliedTo ?? { messageId: 0, quotedText: null };
  const shown = state.askedArticles.shownIn(update.chat.id, messageId);
  if (shown !== null || turn === null) return shown;
  const asked = articleOf(turn);
  if (asked !== null || quotedText === null) return asked;
  const words = quotedText.trim();
  if (words.length < leastQuotedLength) return null;
  const { citations } = JSON.parse(turn.answer) as Answer;
  const meant = citations.filter(({ quote, title }) => [quote, title ?? ''].some((text) => text.includes(words)));
  const numbers = new Set(meant.map(({ articleNumber }) => articleNumber));
  return numbers.size === 1 ? (meant[0]?.articleNumber ?? null) : null;
}

/** The talk that a question follows, as the assistant takes it: of one article only what was asked of that article. */
export function conversationUpTo(
  { state }: BotContext,
  { previousId, withinArticle }: Pick<PlaceInTalk, 'previousId' | 'withinArticle'>,
): Conversation {
  const turns = state.turns.endingWith(previousId, rememberedTurns);
  const apart = withinArticle === null ? -1 : turns.findLastIndex((turn) => articleOf(turn) !== withinArticle);
  return turns
    .slice(apart + 1)
    .reduce(
      (conversation, { question, answer }) =>
        withTurn(conversation, { question, answer: JSON.parse(answer) as Answer }),
      emptyConversation,
    );
}

function articleOf({ answer }: StoredTurn): number | null {
  return (JSON.parse(answer) as Answer).withinArticle ?? null;
}
