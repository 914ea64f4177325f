import { z } from 'zod';
import type { ForwardedPost } from '../../adding/forwarded-post.ts';

/** A file as Telegram announces it, before it is fetched. */
export interface SentFile {
  readonly fileId: string;
  readonly name: string | null;
  /** Its media type, as the sender's program says. */
  readonly type: string | null;
  readonly sizeBytes: number | null;
}

/** Forwarded text is taken for a post to be added from this length on; shorter, it is a question about it. */
const shortestPost = 400;

const document = z.looseObject({
  file_id: z.string().min(1),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.number().optional(),
});
const channelOrigin = z.looseObject({
  type: z.literal('channel'),
  date: z.number(),
  message_id: z.int(),
  chat: z.looseObject({ title: z.string(), username: z.string().regex(/^\w+$/).optional() }),
});
const update = z.looseObject({
  message: z.looseObject({
    document: document.optional().catch(undefined),
    forward_origin: z.unknown().optional(),
    text: z.string().optional(),
    caption: z.string().optional(),
  }),
});

/** What a message brings that could become an article: a file, or a long post that was forwarded. Null for anything else. */
export function readBrought(payload: string): { readonly file: SentFile } | { readonly post: ForwardedPost } | null {
  const parsed = update.safeParse(JSON.parse(payload));
  if (!parsed.success) return null;
  const { document: file, forward_origin: origin, text, caption } = parsed.data.message;
  if (file) {
    const { file_id: fileId, file_name: name = null, mime_type: type = null, file_size: sizeBytes = null } = file;
    return { file: { fileId, name, type, sizeBytes } };
  }
  const words = text ?? caption ?? '';
  return origin === undefined || words.length < shortestPost
    ? null
    : { post: { text: words, channel: channelOf(origin) } };
}

/** Who else forwards a post is not its publisher, nor is the day of his message that of the publication. */
function channelOf(origin: unknown): ForwardedPost['channel'] {
  const parsed = channelOrigin.safeParse(origin);
  if (!parsed.success) return null;
  const { chat, message_id: messageId, date: publishedAt } = parsed.data;
  return { title: chat.title, username: chat.username ?? null, messageId, publishedAt };
}
