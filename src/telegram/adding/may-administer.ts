import type { BotContext } from '../bot-context.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';

/** Whether somebody may bring and hide articles here: an admin, in private, where the bot has a corpus to add to. */
export function mayAdminister({ access, adding }: BotContext, { chat, sender }: IncomingUpdate): boolean {
  return adding !== null && chat.type === 'private' && access.isAdmin(sender.id);
}
