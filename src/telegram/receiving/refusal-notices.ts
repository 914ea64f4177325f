import { type InterfaceLanguage, interfaceLanguageFor } from '../../language/languages.ts';
import type { Lane } from '../../state/received-update.ts';
import type { RefusalReason } from '../../state/refused-updates.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { placePayload, textPayload } from '../sending/message-payload.ts';
import { longestQueue } from './take-in.ts';

/** Tells the askers whose questions were not taken, many in one message, until all are told. */
export class RefusalNotices {
  private readonly context: BotContext;
  private readonly telling = new Set<string>();

  constructor(context: BotContext) {
    this.context = context;
  }

  /** Tells what is left to tell in a lane, in the language the chat last wrote in. */
  wake(lane: Lane, languageCode: string): void {
    const key = `${lane.chatId}/${lane.threadId}`;
    if (this.telling.has(key) || this.context.state.refusedUpdates.untoldIn(lane).counts.size === 0) return;
    this.telling.add(key);
    this.tell(lane, languageCode)
      .catch((error: unknown) => {
        // Stopped or without disk: what is untold stays marked so, and is told after the next start.
        this.context.log.warn({ chatId: lane.chatId, problem: String(error) }, 'A refusal could not be told');
      })
      .finally(() => this.telling.delete(key));
  }

  /** Tells what an earlier process left untold. */
  takeOver(): void {
    for (const lane of this.context.state.refusedUpdates.untoldLanes()) this.wake(lane, 'und');
  }

  private describe(reason: RefusalReason, count: number, language: InterfaceLanguage): string {
    const words = telegramWordsFor(language);
    const { perMinute = 0, perDay = 0 } = this.context.budget ?? {};
    if (reason === 'minute over') return words.minuteOver(perMinute, String(count));
    if (reason === 'day over') return words.dayOver(perDay, String(count));
    return words.queueFull(String(longestQueue), String(count));
  }

  private async tell(lane: Lane, languageCode: string): Promise<void> {
    const { refusedUpdates } = this.context.state;
    for (;;) {
      const { counts, newestId } = refusedUpdates.untoldIn(lane);
      if (counts.size === 0) return;
      const language = interfaceLanguageFor(languageCode);
      const text = [...counts].map(([reason, count]) => this.describe(reason, count, language)).join('\n\n');
      const outcome = await this.context.outgoing.call({
        chatId: lane.chatId,
        method: 'sendMessage',
        payload: { ...textPayload({ text, entities: [] }), ...placePayload(lane.threadId, undefined) },
        priority: 'edit',
      });
      // A doubtful notice is not repeated, and a closed chat hears nothing.
      if (!outcome.ok)
        this.context.log.warn({ chatId: lane.chatId, problem: outcome.error.message }, 'A notice failed');
      refusedUpdates.markTold(lane, newestId);
    }
  }
}
