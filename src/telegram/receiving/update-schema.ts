import { z } from 'zod';

const id = z.int();
const user = z.looseObject({ id, is_bot: z.boolean(), language_code: z.string().max(35).optional() });
const entity = z.looseObject({
  type: z.string(),
  offset: z.int().min(0),
  length: z.int().min(1),
  user: z.looseObject({ id }).optional(),
});
const message = z.looseObject({
  message_id: id,
  date: z.number(),
  chat: z.looseObject({ id, type: z.enum(['private', 'group', 'supergroup']) }),
  from: user,
  sender_chat: z.looseObject({ id }).optional(),
  via_bot: z.looseObject({ id }).optional(),
  message_thread_id: id.optional(),
  is_topic_message: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).optional(),
  caption_entities: z.array(entity).optional(),
  reply_to_message: z.looseObject({ message_id: id, from: z.looseObject({ id }).optional() }).optional(),
  quote: z.looseObject({ text: z.string() }).optional(),
  media_group_id: z.string().optional(),
  migrate_to_chat_id: id.optional(),
});
/** As much of an update as is read; all else in it is let through. */
export const updateSchema = z.looseObject({
  update_id: id,
  message: message.optional(),
  edited_message: message.optional(),
  stopped_message_generation: z.unknown().optional(),
  callback_query: z
    .looseObject({
      id: z.string().max(100),
      from: user,
      data: z.string().max(64),
      message: message.extend({ from: user.optional() }),
    })
    .optional(),
});
/** The client's button that ends the draft of an answer. */
export const stoppedSchema = z.looseObject({
  chat: z.looseObject({ id, type: z.literal('private') }),
  message_thread_id: id.optional(),
  draft_id: id,
});
/** A message as it is read. */
export type IncomingMessage = z.infer<typeof message>;
