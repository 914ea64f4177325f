import type { ClaimedUpdate } from '../state/received-update.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import type { BotContext } from './bot-context.ts';
import { deliverAnswer } from './deliver-answer.ts';
import { type Ending, planReply } from './handle-update.ts';
import { type IncomingUpdate, readUpdate } from './incoming-update.ts';
import { languageOf } from './language-of.ts';
import { paragraph, replyWith, shortened } from './reply.ts';

/** A question that is being answered whenever the process dies is given up after this many deaths; more than attempts, since most deaths are not its fault. */
const maximumInterruptions = 10;

/** Why an update is not to be tried (again); null for one that is. */
export function reasonToGiveUp({ givenUpBecause, interruptions }: ClaimedUpdate): string | null {
  if (givenUpBecause !== null) return givenUpBecause;
  return interruptions >= maximumInterruptions ? `the program ended ${interruptions} times while answering` : null;
}

/** A word to the asker in place of the answer, planned once however often the process dies over it; that it cannot be delivered changes nothing. */
export async function giveUp(context: BotContext, claimed: ClaimedUpdate, reason: string): Promise<Ending> {
  const failed: Ending = { state: 'failed', reason };
  const update = readUpdate(JSON.parse(claimed.payload));
  if (!update || update.kind === 'button' || !context.access.mayAsk(update)) return failed;
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
  const text = telegramWordsFor(language).gaveUp(shortened(update.text));
  const reply = replyWith([paragraph(text)], { language, update, now: update.sentAt * 1000 });
  context.state.transaction(() => {
    planReply(context, claimed, reply);
    context.state.inbox.noteGivenUp(claimed.updateId, reason);
  });
}
