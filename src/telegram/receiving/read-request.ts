import { readCommand } from '../../conversation/read-command.ts';
import type { IncomingUpdate } from './incoming-update.ts';

/** Who the bot is, as getMe says. */
export interface BotIdentity {
  readonly id: number;
  readonly username: string;
}

/** The commands that Telegram offers, beside /ask, which is a question. */
export const commandNames = [
  'start',
  'help',
  'sources',
  'source',
  'new',
  'stop',
  'language',
  'about',
  'forget',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Whether there is such a command. */
export const isCommandName = (name: string): name is CommandName => commandNames.some((known) => known === name);

/** What somebody wants of the bot. */
export type Request =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'command'; readonly name: string; readonly argument: string }
  | { readonly kind: 'button'; readonly queryId: string; readonly data: string }
  /** A mention or /ask with nothing behind it. */
  | { readonly kind: 'empty' }
  /** A voice message, a picture without words, a sticker: nothing to read. */
  | { readonly kind: 'wordless' };

/** What an update asks for, or null when it is not meant for the bot: in groups only a mention, a reply to the bot, or a command is. */
export function readRequest(update: IncomingUpdate, bot: BotIdentity): Request | null {
  if (update.button) return { kind: 'button', ...update.button };
  if (update.kind === 'stopped') return { kind: 'command', name: 'stop', argument: '' };
  if (update.isService) return null;
  const isPrivate = update.chat.type === 'private';
  const line = readCommand(update.text.trim());
  if (line.kind === 'command') {
    const isOurs = line.addressee?.toLowerCase() === bot.username.toLowerCase();
    if (line.addressee !== null && !isOurs) return null;
    if (line.name === 'ask') return asQuestion(update, line.argument);
    // In a group an unknown command is most likely another bot's.
    if (!isPrivate && !isOurs && !isCommandName(line.name)) return null;
    return { kind: 'command', name: line.name, argument: line.argument };
  }
  const mentions = update.mentions.filter(
    ({ start, end, userId }) =>
      userId === bot.id || update.text.slice(start, end).toLowerCase() === `@${bot.username.toLowerCase()}`,
  );
  if (!isPrivate && mentions.length === 0 && update.repliedTo?.senderId !== bot.id) return null;
  return asQuestion(update, withoutSpans(update.text, mentions));
}

function asQuestion(update: IncomingUpdate, words: string): Request {
  const text = words.trim();
  if (text !== '') return { kind: 'question', text };
  return { kind: update.text.trim() === '' ? 'wordless' : 'empty' };
}

function withoutSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  const rest = spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  // "@bot, where …" names the bot and then asks.
  return spans.length > 0 ? rest.replace(/^[\s,:;–—-]+/u, '') : rest;
}
