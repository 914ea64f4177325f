import { interfaceLanguageFor } from '../language/languages.ts';
import type { Lane } from '../state/received-update.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import type { BotContext } from './bot-context.ts';
import { placePayload, textPayload } from './message-payload.ts';

/** Who has waited so long behind other questions is told that they are waited for. */
const patienceMilliseconds = 8000;

/** Tells that questions wait behind others, once in a lane until it is empty; best effort, for nothing is lost with the word. */
export class WaitingNotices {
  private readonly context: BotContext;
  private readonly watched = new Set<string>();

  constructor(context: BotContext) {
    this.context = context;
  }

  /** Looks after a lane in which something new waits. */
  wake(lane: Lane, languageCode: string): void {
    const key = `${lane.chatId}/${lane.threadId}`;
    if (this.watched.has(key) || this.ahead(lane) < 1) return;
    this.watched.add(key);
    this.watch(lane, languageCode)
      .catch((error: unknown) => {
        this.context.log.warn({ chatId: lane.chatId, problem: String(error) }, 'A word on the queue could not be said');
      })
      .finally(() => this.watched.delete(key));
  }

  /** How many are before the last. */
  private ahead(lane: Lane): number {
    return this.context.state.inbox.waitingIn(lane) - 1;
  }

  private async watch(lane: Lane, languageCode: string): Promise<void> {
    const { clock, stop, outgoing } = this.context;
    await clock.sleep(patienceMilliseconds, stop);
    const ahead = this.ahead(lane);
    if (stop.aborted || ahead < 1) return;
    const text = telegramWordsFor(interfaceLanguageFor(languageCode)).queued(ahead);
    await outgoing.call({
      chatId: lane.chatId,
      method: 'sendMessage',
      payload: { ...textPayload({ text, entities: [] }), ...placePayload(lane.threadId, undefined) },
      priority: 'edit',
      isWanted: () => this.ahead(lane) >= 1,
    });
    while (!stop.aborted && this.ahead(lane) >= 1) await clock.sleep(patienceMilliseconds, stop);
  }
}
