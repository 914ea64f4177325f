import type { FakeBotApi } from '../../tests/support/fake-bot-api.ts';
import type { AskedQuestion } from './question-flow.ts';

type Call = Awaited<ReturnType<FakeBotApi['calls']>>[number];

/** Milliseconds from each question to its first answer, of those that have one. */
export function waitsOf(questions: readonly AskedQuestion[], calls: readonly Call[]): number[] {
  const texts = new Map<number, Call[]>();
  for (const call of calls) {
    if (!call.applied || !/^(sendMessage|editMessageText)$/.test(call.method)) continue;
    const chatId = Number(call.payload.chat_id);
    texts.set(chatId, [...(texts.get(chatId) ?? []), call]);
  }
  return questions.flatMap(({ chatId, isAnswer, askedAt }) => {
    const first = texts.get(chatId)?.find((call) => isAnswer(String(call.payload.text)));
    return first ? [first.at - askedAt] : [];
  });
}

/** The value below which a share (0 to 1) of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
