import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import { deliverAnswer } from '../answering/deliver-answer.ts';
import type { BotContext } from '../bot-context.ts';
import { languageOf } from '../language-of.ts';
import { type IncomingUpdate, readUpdate } from '../receiving/incoming-update.ts';
import { paragraph, replyWith, shortened } from '../sending/reply.ts';
import { type Ending, planReply } from './handle-update.ts';

/** A question that is being answered whenever the process dies is given up after this many deaths; more than attempts, since most deaths are not its fault. */
const maximumInterruptions = 10;

/** After this many it is answered almost alone, so that the deaths which follow count for it and not for all that were in hand. */
const suspectInterruptions = 3;
/** How many such questions are answered at once. */
export const suspectsAtOnce = 2;

/** Whether the process has died over an update so often that it may be the reason. */
export function isSuspect({ interruptions, givenUpBecause }: ClaimedUpdate): boolean {
  return interruptions >= suspectInterruptions && givenUpBecause === null;
}

/** Why an update is not to be tried (again); null for one that is. */
export function reasonToGiveUp({ givenUpBecause, interruptions }: ClaimedUpdate): string | null {
  if (givenUpBecause !== null) return givenUpBecause;
  return interruptions >= maximumInterruptions ? `the program ended ${interruptions} times while answering` : null;
}

/** A word to the asker in place of the answer, planned once however often the process dies over it; that it cannot be delivered changes nothing. */
export async function giveUp(context: BotContext, claimed: ClaimedUpdate, reason: string): Promise<Ending> {
  const failed: Ending = { state: 'failed', reason };
  const update = readUpdate(JSON.parse(claimed.payload));
  if (!update || !context.access.mayAsk(update)) return failed;
  if (claimed.givenUpBecause === null) planFarewell(context, claimed, { update, reason });
  try {
    await deliverAnswer(context, claimed);
  } catch (error) {
    if (context.stop.aborted) throw error;
  }
  return failed;
}

function planFarewell(
  context: BotContext,
  claimed: ClaimedUpdate,
  { update, reason }: { readonly update: IncomingUpdate; readonly reason: string },
): void {
  const language = languageOf(context, update);
  // A button has no words to name it by.
  const text =
    update.kind === 'button'
      ? wordsFor(language).chat.somethingFailed
      : telegramWordsFor(language).gaveUp(shortened(update.text));
  const reply = replyWith([paragraph(text)], { language, update, now: update.sentAt * 1000 });
  context.state.transaction(() => {
    planReply(context, claimed, reply);
    context.state.inbox.noteGivenUp(claimed.updateId, reason);
  });
}
