import type { Answer } from '../answers/answer.ts';

/** A question and what it led to; `answer` is null for an earlier question that was not answered again (`previous` of `ask --batch`). */
export interface Turn {
  readonly question: string;
  readonly answer: Answer | null;
}

/** A talk as one value: the turns so far, oldest first. */
export interface Conversation {
  readonly turns: readonly Turn[];
}

export const emptyConversation: Conversation = { turns: [] };

/** How many turns a conversation carries; older ones no longer say what "there" or "he" means. */
const maximumTurns = 12;

/** The conversation with one more turn. */
export function withTurn(conversation: Conversation, turn: Turn): Conversation {
  return { turns: [...conversation.turns, turn].slice(-maximumTurns) };
}
