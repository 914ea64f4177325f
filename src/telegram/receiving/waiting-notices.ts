import { interfaceLanguageFor } from '../../language/languages.ts';
import type { Lane } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { placePayload, textPayload } from '../sending/message-payload.ts';

/** Past this a question that nobody has begun with is announced as being typed at; the sign lasts some five seconds. */
const signMilliseconds = 200;
const signAgainMilliseconds = 3900;
/** Signs before somebody who still waits is told so in words. */
const signsBeforeWords = 2;

/** Shows that questions which wait for their turn are not forgotten: a sign at once, a word once until the lane is empty; best effort, for nothing is lost with either. */
export class WaitingNotices {
  private readonly context: BotContext;
  private readonly watched = new Set<string>();

  constructor(context: BotContext) {
    this.context = context;
  }

  /** Looks after a lane in which something new waits. */
  wake(lane: Lane, languageCode: string): void {
    const key = `${lane.chatId}/${lane.threadId}`;
    if (this.watched.has(key)) return;
    this.watched.add(key);
    this.watch(lane, languageCode)
      .catch((error: unknown) => {
        this.context.log.warn({ chatId: lane.chatId, problem: String(error) }, 'A word on the queue could not be said');
      })
      .finally(() => this.watched.delete(key));
  }

  private async watch(lane: Lane, languageCode: string): Promise<void> {
    const { clock, stop, state } = this.context;
    const waits = () => !stop.aborted && state.inbox.waitingIn(lane) > 0;
    await clock.sleep(signMilliseconds, stop);
    for (let signs = 0; signs < signsBeforeWords && waits(); signs += 1) {
      if (state.inboxFigures.isUntouched(lane)) this.sign(lane);
      await clock.sleep(signAgainMilliseconds, stop);
    }
    if (waits() && this.ahead(lane) > 0) await this.tell(lane, languageCode);
    while (waits()) await clock.sleep(signAgainMilliseconds, stop);
  }

  /** How many are before the last of a lane: in the lane, and where that is not begun with, in all others. */
  private ahead(lane: Lane): number {
    const { inbox, inboxFigures } = this.context.state;
    const before = inbox.waitingIn(lane) - 1;
    return inboxFigures.isUntouched(lane) ? before + inboxFigures.waitingBefore(lane) : before;
  }

  private sign({ chatId, threadId }: Lane): void {
    const topic = threadId === 0 ? {} : { message_thread_id: threadId };
    this.context.outgoing.tryOnce({ chatId, method: 'sendChatAction', payload: { action: 'typing', ...topic } });
  }

  private async tell(lane: Lane, languageCode: string): Promise<void> {
    const text = telegramWordsFor(interfaceLanguageFor(languageCode)).queued(this.ahead(lane));
    await this.context.outgoing.call({
      chatId: lane.chatId,
      method: 'sendMessage',
      payload: { ...textPayload({ text, entities: [] }), ...placePayload(lane.threadId, undefined) },
      priority: 'edit',
      isWanted: () => this.ahead(lane) > 0,
    });
  }
}
