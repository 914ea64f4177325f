import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { BotContext } from '../bot-context.ts';
import { languageOf } from '../language-of.ts';
import { textPayload } from '../sending/message-payload.ts';
import type { IncomingUpdate } from './incoming-update.ts';

/** While nobody is let in, whoever opens the link with the code becomes the admin. */
export function pairOnce({ access, state, clock, log }: BotContext, update: IncomingUpdate): void {
  if (update.kind !== 'message' || update.chat.type !== 'private' || !access.needsPairing()) return;
  const [, code] = /^\/start ([\w-]{16,64})$/.exec(update.text) ?? [];
  if (code !== undefined && state.people.pair(code, update.sender.id, clock.now())) {
    log.info({ userId: update.sender.id }, 'Paired: the opener of the link is the admin now');
  }
}

/** One sentence a day, best effort; the day's mark is all that is kept. */
export function noticeFor(
  { state, clock, outgoing }: BotContext,
  update: IncomingUpdate,
  kind: 'stranger' | 'group-not-allowed',
): (() => void)[] {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const chatId = update.chat.id;
  if (!state.people.markStranger(chatId, today)) return [];
  const words = telegramWordsFor(languageOf({ state }, update));
  const text = kind === 'stranger' ? words.stranger(String(chatId)) : words.groupNotAllowed(String(chatId));
  const id = String(chatId);
  const entities = [{ type: 'code' as const, offset: text.lastIndexOf(id), length: id.length }];
  return [() => outgoing.tryOnce({ chatId, method: 'sendMessage', payload: textPayload({ text, entities }) })];
}
