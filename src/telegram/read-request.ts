import type { IncomingUpdate } from './incoming-update.ts';

/** Who the bot is, as getMe says. */
export interface BotIdentity {
  readonly id: number;
  readonly username: string;
}

/** What somebody wants of the bot. */
export type Request =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'command'; readonly name: string; readonly argument: string }
  | { readonly kind: 'button'; readonly queryId: string; readonly data: string }
  /** A voice message, a picture without words, a sticker: nothing to read. */
  | { readonly kind: 'wordless' };

/** What an update asks for, or null when it is not meant for the bot: in groups only a mention, a reply to the bot, or a command is. */
export function readRequest(update: IncomingUpdate, bot: BotIdentity): Request | null {
  if (update.button) return { kind: 'button', ...update.button };
  if (update.isService) return null;
  const command = readCommand(update.text);
  if (command) {
    if (command.addressee !== null && command.addressee !== bot.username.toLowerCase()) return null;
    return command.name === 'ask'
      ? asQuestion(command.argument)
      : { kind: 'command', name: command.name, argument: command.argument };
  }
  if (update.chat.type === 'private') return asQuestion(update.text);
  const mentions = update.mentions.filter(
    ({ start, end, userId }) =>
      userId === bot.id || update.text.slice(start, end).toLowerCase() === `@${bot.username.toLowerCase()}`,
  );
  if (mentions.length === 0 && update.repliedTo?.senderId !== bot.id) return null;
  return asQuestion(withoutSpans(update.text, mentions));
}

function asQuestion(text: string): Request {
  const trimmed = text.trim();
  return trimmed === '' ? { kind: 'wordless' } : { kind: 'question', text: trimmed };
}

function readCommand(text: string): { name: string; addressee: string | null; argument: string } | null {
  const [, name, addressee, argument] =
    /^\/([a-z0-9_]{1,32})(?:@(\w{1,64}))?(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  if (name === undefined) return null;
  return {
    name: name.toLowerCase(),
    addressee: addressee?.toLowerCase() ?? null,
    argument: argument?.trim() ?? '',
  };
}

function withoutSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
