import type { WaitingPage } from '../../adding/adding.ts';
import type { Addition, AwaitedValue } from '../../state/additions.ts';
import type { CorrectableField } from '../../words/adding-words.ts';
import { keyboardPayload } from '../sending/message-payload.ts';
import { paragraph, type Reply } from '../sending/reply.ts';
import { addingButton } from './adding-buttons.ts';
import { type Deed, say, show } from './admin-deed.ts';
import { readValue } from './read-value.ts';
import { showWaitingPage } from './show-waiting-page.ts';

/** A value that was asked for is awaited so long; past it a message is a question again. */
const awaitedMilliseconds = 30 * 60_000;

/** The page behind a row of the state. */
export function waitingPage({ id, name, correction }: Addition): WaitingPage {
  return { id, name, correction: JSON.parse(correction) as WaitingPage['correction'] };
}

/** Asks for the right value of a field: the next message gives it. */
export function askForValue(deed: Deed, addition: Addition, field: CorrectableField): Reply {
  const { context, update, claimed, words } = deed;
  const cancel = addingButton(context, claimed.chatId, words.cancelButton, {
    kind: 'keep-page',
    addition: addition.id,
  });
  const awaited = { additionId: addition.id, field, messageId: update.messageId, askedAt: context.clock.now() };
  return {
    ...show(deed, { text: [paragraph(words.valueWanted[field])], buttons: [[cancel]] }),
    store: () => context.state.additions.await(update.sender.id, awaited),
  };
}

/** Shows the page again, with no value awaited any more. */
export async function keepPage(deed: Deed, addition: Addition): Promise<Reply> {
  const page = waitingPage(addition);
  return {
    ...show(deed, showWaitingPage(deed, page, await deed.adding.preview(page)), { inPlace: true }),
    store: () => deed.context.state.additions.awaitNothing(deed.update.sender.id),
  };
}

/** The value that the next message of this admin gives, with its page; null where none is awaited (any more). */
export function awaitedOf({
  context,
  update,
}: Deed): { readonly value: AwaitedValue; readonly addition: Addition } | null {
  const { additions } = context.state;
  const value = additions.awaitedFrom(update.sender.id);
  if (value === null || context.clock.now() - value.askedAt > awaitedMilliseconds) return null;
  const addition = additions.of(value.additionId, update.sender.id);
  return addition && { value, addition };
}

/** Takes a message as the awaited value and shows the page with it; one that is no such value is asked for again. */
export async function takeValue(
  deed: Deed,
  { value: awaited, addition }: { readonly value: AwaitedValue; readonly addition: Addition },
): Promise<Reply> {
  const { context, update, words, claimed } = deed;
  const field = awaited.field as CorrectableField;
  const today = new Date(context.clock.now()).toISOString().slice(0, 10);
  const value = readValue(field, update.text, today);
  if (value === undefined) return say(deed, words.badValue[field]);
  const page = waitingPage(addition);
  const corrected = { ...page, correction: { ...page.correction, [field]: value } };
  const preview = await deed.adding.preview(corrected);
  const { additions } = context.state;
  return {
    ...show(deed, showWaitingPage(deed, corrected, preview)),
    store: () => {
      additions.correct(addition.id, JSON.stringify(corrected.correction));
      additions.awaitNothing(update.sender.id);
    },
    // The page stands below as it is now; the one above would be taken for it.
    afterwards: () => {
      const payload = { ...keyboardPayload([]), message_id: awaited.messageId };
      context.outgoing.tryOnce({ chatId: claimed.chatId, method: 'editMessageReplyMarkup', payload });
    },
  };
}
