import { HumanMessage } from '@langchain/core/messages';
import type { ChatEndpoint } from './open-chat-model.ts';
import { readAttempt } from './read-attempt.ts';

/** Asks for one word, so that the server has the model loaded when the first question comes; throws a ModelError when it cannot. */
export async function warmUp(chat: ChatEndpoint, signal?: AbortSignal): Promise<void> {
  const deadline = performance.now() + chat.limits.loadingMs;
  // A server that loads on demand holds the request instead of answering 503, for longer than an asker would wait.
  const patient = { ...chat, limits: { ...chat.limits, firstTokenMs: chat.limits.loadingMs } };
  const messages = [new HumanMessage('Answer with one word: ready')];
  const attempt = readAttempt({ chat: patient, messages, answerTokens: 8, deadline, signal });
  await attempt.next();
  await attempt.return({ reason: 'cut', inputTokens: null });
}
