import type { AnswerTrace } from './answers/trace-answer.ts';
import type { Assistant } from './conversation/assistant.ts';
import type { Traces } from './state/traces.ts';

/** The same assistant for somebody at the machine itself: the trace of each answer is kept, and the answer names it. */
export function keepTraces(assistant: Assistant, traces: Pick<Traces, 'add'>, now: () => number): Assistant {
  return {
    ...assistant,
    async answer(question, conversation, options = {}) {
      let trace: AnswerTrace | undefined;
      const onTrace = (heard: AnswerTrace) => {
        trace = heard;
        options.onTrace?.(heard);
      };
      const answer = await assistant.answer(question, conversation, { ...options, onTrace });
      if (trace === undefined) return answer;
      const kept = { userId: null, trace: JSON.stringify({ ...trace, answer }), madeAt: now() };
      return { ...answer, traceId: traces.add(kept) };
    },
  };
}
