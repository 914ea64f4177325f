import { z } from 'zod';
import type { BotContext } from '../bot-context.ts';
import type { MessageButton } from '../sending/outgoing-message.ts';

const addition = z.string().min(1);
const article = z.int().min(1);

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-page'), addition }),
  z.object({ kind: z.literal('drop-page'), addition }),
  /** The next message gives the value. */
  z.object({ kind: z.literal('correct-page'), addition, field: z.enum(['title', 'publishedOn', 'publisher']) }),
  /** No value is awaited any more. */
  z.object({ kind: z.literal('keep-page'), addition }),
  z.object({ kind: z.literal('fetch-page'), address: z.string() }),
  z.object({ kind: z.literal('hide-article'), article }),
  z.object({ kind: z.literal('keep-article'), article }),
  z.object({ kind: z.literal('restore-article'), article }),
]);

/** What a button does that an admin has for pages and articles. */
export type AddingAction = z.infer<typeof schema>;

/** A button that does this in this chat; what it does is kept, and the button carries only a token. */
export function addingButton(context: BotContext, chatId: number, label: string, action: AddingAction): MessageButton {
  const data = context.newToken();
  context.state.buttons.add({ token: data, chatId, action: JSON.stringify(action), now: context.clock.now() });
  return { label, data };
}

/** What the button with this data does in this chat, or null where it is unknown there or does something else. */
export function readAddingButton({ state }: BotContext, chatId: number, data: string): AddingAction | null {
  const kept = state.buttons.actionOf(data, chatId);
  return kept === null ? null : (schema.safeParse(JSON.parse(kept)).data ?? null);
}
