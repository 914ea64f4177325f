import type { Assistant } from '../../src/conversation/assistant.ts';
import { type Conversation, emptyConversation, withTurn } from '../../src/conversation/conversation.ts';
import { type ExamTruths, judgeAnswer, type Verdict } from './judge-answer.ts';
import type { ExamQuestion } from './read-questions.ts';

/** Asks each question in a talk of its own and judges the answers; one at a time, since times are measured. */
export async function askQuestions(
  assistant: Assistant,
  questions: readonly ExamQuestion[],
  truths: ExamTruths,
  onAnswer: (done: number) => void = () => {},
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of questions) {
    const answer = await assistant.answer(question.question, talkBefore(question));
    verdicts.push(judgeAnswer(question, answer, truths));
    onAnswer(verdicts.length);
  }
  return verdicts;
}

/** Earlier questions set the talk and are not answered again, as with `ask --batch`. */
function talkBefore(question: ExamQuestion): Conversation {
  return question.previous.reduce(
    (talk, earlier) => withTurn(talk, { question: earlier, answer: null }),
    emptyConversation,
  );
}
