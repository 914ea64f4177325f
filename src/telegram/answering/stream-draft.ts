import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { renderMessages } from '../sending/render-message.ts';
import { paragraph } from '../sending/reply.ts';
import type { Place } from './place-holder.ts';

/** A draft is shown for 30 seconds, so one that does not change is sent again before that. */
const refreshMilliseconds = 20_000;
/** The shortest time between two drafts. */
const paceMilliseconds = 1500;

/** The statements of an answer as they are verified, shown in a draft that the answer then takes the place of. */
export interface DraftStream {
  add(statement: string): void;
  /** Shows drafts until ended; `refused` when Telegram does not take them here. Never rejects. */
  run(ended: AbortSignal): Promise<'ended' | 'refused'>;
}

/**
 * Streams by sendMessageDraft, best effort: a draft that fails is not repeated, the next one says more anyway. The id of the draft is the update's, by which
 * the client's stop button names it.
 */
export function streamDraft(
  context: BotContext,
  { chatId, threadId, updateId }: ClaimedUpdate,
  place: Place,
): DraftStream {
  const { outgoing, clock } = context;
  const statements = new Set<string>();
  let changed = new AbortController();
  const show = (signal: AbortSignal) =>
    outgoing.attempt(
      {
        chatId,
        method: 'sendMessageDraft',
        payload: {
          ...(threadId === 0 ? {} : { message_thread_id: threadId }),
          draft_id: updateId,
          can_stop: true,
          ...draftOf([...statements], telegramWordsFor(place.language).searching),
        },
      },
      signal,
    );
  return {
    add: (statement) => {
      statements.add(statement);
      changed.abort();
    },
    run: async (ended) => {
      while (!ended.aborted) {
        changed = new AbortController();
        const outcome = await show(ended);
        if (outcome?.ok === false && outcome.kind === 'refused' && !ended.aborted) return 'refused';
        await clock.sleep(paceMilliseconds, ended);
        await clock.sleep(refreshMilliseconds - paceMilliseconds, AbortSignal.any([ended, changed.signal]));
      }
      return 'ended';
    },
  };
}

/** What is verified so far, or that it is looked for. What does not fit into one message waits for the answer. */
function draftOf(statements: readonly string[], searching: string) {
  const [message] = renderMessages(statements.map((text) => paragraph(text)));
  const { text, entities } = message ?? { text: searching, entities: [] };
  return { text, entities };
}
