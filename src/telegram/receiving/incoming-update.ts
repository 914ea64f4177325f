import type { z } from 'zod';
import { type IncomingMessage, stoppedSchema, updateSchema } from './update-schema.ts';

/** What the bot reads of an update; everything else in it is left alone. */
export interface IncomingUpdate {
  readonly updateId: number;
  /** `stopped`: the client's button that ends the draft of an answer. */
  readonly kind: 'message' | 'edited-message' | 'button' | 'stopped';
  readonly chat: { readonly id: number; readonly type: 'private' | 'group' | 'supergroup' };
  /** 0 where the chat has no topics. */
  readonly threadId: number;
  readonly sender: { readonly id: number; readonly languageCode: string | null };
  /** The message, or the one that the pressed button stands under. */
  readonly messageId: number;
  /** Seconds since 1970. */
  readonly sentAt: number;
  /** Text or caption; empty where there is none, and for buttons. */
  readonly text: string;
  /** Stretches of `text` that name somebody; half-open UTF-16 offsets. */
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly userId: number | null }[];
  readonly repliedTo: {
    readonly messageId: number;
    readonly senderId: number | null;
    /** The part of that message that was picked out for the reply. */
    readonly quotedText: string | null;
  } | null;
  /** What several pictures sent at once have in common. */
  readonly albumId: string | null;
  /** Of a pressed button. */
  readonly button: { readonly queryId: string; readonly data: string } | null;
  /** Of a stopped draft. */
  readonly draftId: number | null;
  /** The id a group takes on with this service message. */
  readonly movedTo: number | null;
  /** A service message or a bot's own doing, which nobody expects an answer to. */
  readonly isService: boolean;
}

/** The update as far as the bot understands it, or null: another kind, malformed, or sent by a bot or in the name of a chat. */
export function readUpdate(raw: unknown): IncomingUpdate | null {
  const parsed = updateSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { update_id: updateId, message, edited_message: edited, callback_query: query } = parsed.data;
  if (query) {
    if (query.from.is_bot) return null;
    const under = { ...query.message, from: query.from, sender_chat: undefined, text: '', caption: undefined };
    const read = fromMessage(updateId, 'button', under);
    return { ...read, mentions: [], button: { queryId: query.id, data: query.data } };
  }
  if (parsed.data.stopped_message_generation !== undefined) {
    return fromStopped(updateId, stoppedSchema.safeParse(parsed.data.stopped_message_generation).data);
  }
  const found = message ?? edited;
  // An anonymous admin, a linked channel or another bot speaks for nobody who was let in by name.
  if (!found || found.from.is_bot || found.sender_chat) return null;
  return fromMessage(updateId, message ? 'message' : 'edited-message', found);
}

/** A private chat has the id of its person, whom the update does not name otherwise. */
function fromStopped(updateId: number, from: z.infer<typeof stoppedSchema> | undefined): IncomingUpdate | null {
  if (!from) return null;
  const { chat, message_thread_id: threadId = 0, draft_id: draftId } = from;
  const nothing = {
    messageId: 0,
    sentAt: 0,
    text: '',
    mentions: [],
    repliedTo: null,
    albumId: null,
    button: null,
    movedTo: null,
  };
  const sender = { id: chat.id, languageCode: null };
  const place = { chat: { id: chat.id, type: chat.type }, threadId, sender };
  return { ...nothing, ...place, updateId, kind: 'stopped', draftId, isService: false };
}

function fromMessage(updateId: number, kind: IncomingUpdate['kind'], from: IncomingMessage): IncomingUpdate {
  const text = from.text ?? from.caption ?? '';
  const entities = (from.text === undefined ? from.caption_entities : from.entities) ?? [];
  return {
    updateId,
    kind,
    chat: { id: from.chat.id, type: from.chat.type },
    // Replies in a group without topics carry a thread id too, which means nothing to us.
    threadId: from.is_topic_message ? (from.message_thread_id ?? 0) : 0,
    sender: { id: from.from.id, languageCode: from.from.language_code ?? null },
    messageId: from.message_id,
    sentAt: from.date,
    text,
    mentions: entities
      .filter(({ type }) => type === 'mention' || type === 'text_mention')
      .map(({ offset, length, user: named }) => ({
        start: offset,
        end: offset + length,
        userId: named?.id ?? null,
      })),
    repliedTo: from.reply_to_message
      ? {
          messageId: from.reply_to_message.message_id,
          senderId: from.reply_to_message.from?.id ?? null,
          quotedText: from.quote?.text ?? null,
        }
      : null,
    albumId: from.media_group_id ?? null,
    button: null,
    draftId: null,
    movedTo: from.migrate_to_chat_id ?? null,
    isService: isService(from),
  };
}

// What people send has one of these; a message without any is a service message ("joined", "pinned", "title changed").
const contents =
  'text caption photo video voice audio document sticker animation video_note poll location contact venue dice story'.split(
    ' ',
  );

function isService(from: IncomingMessage): boolean {
  return !contents.some((name) => name in from);
}
