import type { InterfaceLanguage } from '../../language/languages.ts';
import type { BotContext } from '../bot-context.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';

/** Who looks at something, and where. */
export interface Viewer {
  readonly chatId: number;
  readonly language: InterfaceLanguage;
  /** Where a page lies on the machine is for admins, and for no group that they are in. */
  readonly showsFiles: boolean;
}

/** The sender of an update as a viewer who is spoken to in a language. */
export function viewerOf(
  { access }: Pick<BotContext, 'access'>,
  { chat, sender }: IncomingUpdate,
  language: InterfaceLanguage,
): Viewer {
  return { chatId: chat.id, language, showsFiles: chat.type === 'private' && access.isAdmin(sender.id) };
}
