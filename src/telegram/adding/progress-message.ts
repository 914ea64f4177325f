import type { ClaimedUpdate } from '../../state/received-update.ts';
import type { BotContext } from '../bot-context.ts';
import { textPayload } from '../sending/message-payload.ts';

/** A quicker work than this needs no word about it. */
const patienceMilliseconds = 400;
/** An edited message counts against what a chat may be sent. */
const betweenEditsMilliseconds = 3000;

/** One message that tells how far a work is; the reply takes its place. */
export interface ProgressMessage {
  /** What is to be shown from now on; shown when it is time. */
  show(text: string): void;
  /** Ends the showing; resolves when nothing is on its way any more. */
  end(): Promise<void>;
}

/** Begins to show how far a work is, on the message with the pressed button where there is one, else on a message that holds the reply's place. */
export function showProgress(
  context: BotContext,
  claimed: ClaimedUpdate,
  { text, messageId }: { readonly text: string; readonly messageId: number | null },
): ProgressMessage {
  const ended = new AbortController();
  let wanted = text;
  const show = async () => {
    let shown = '';
    await context.clock.sleep(patienceMilliseconds, ended.signal);
    while (!ended.signal.aborted) {
      if (shown !== wanted) {
        const next = wanted;
        if (await put(context, claimed, { text: next, messageId }, ended.signal)) shown = next;
      }
      await context.clock.sleep(betweenEditsMilliseconds, ended.signal);
    }
  };
  const showing = show();
  // Awaited at the end; until then a rejection must not count as unhandled.
  showing.catch(() => {});
  return {
    show: (next) => {
      wanted = next;
    },
    end: async () => {
      ended.abort();
      await showing;
    },
  };
}

/** True where it stands there now. */
async function put(
  context: BotContext,
  claimed: ClaimedUpdate,
  { text, messageId }: { readonly text: string; readonly messageId: number | null },
  ended: AbortSignal,
): Promise<boolean> {
  const { outgoing, state } = context;
  const { chatId, updateId } = claimed;
  const known = messageId ?? state.deliveries.placeholderOf(updateId);
  const payload = textPayload({ text, entities: [] });
  if (known !== null) {
    // Waited for to its end: an edit that was given up half way could still come behind the reply.
    const edited = await outgoing.attempt({
      chatId,
      method: 'editMessageText',
      payload: { ...payload, message_id: known },
    });
    return edited?.ok === true;
  }
  // One that an earlier process sent may stand there.
  if (state.deliveries.mayHavePlaceholder(updateId)) return false;
  const outcome = await outgoing.call({
    chatId,
    method: 'sendMessage',
    payload,
    priority: 'edit',
    isWanted: () => !ended.aborted,
    onTry: () => state.deliveries.markPlaceholderSending(updateId),
    onUnsent: () => state.deliveries.markPlaceholderUnsent(updateId),
  });
  if (outcome.ok) state.deliveries.notePlaceholder(updateId, outcome.result.message_id);
  return outcome.ok;
}
