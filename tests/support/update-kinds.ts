/** Who sends an update, and what it says. */
export interface Sender {
  readonly user: { readonly id: number; readonly is_bot?: boolean };
  readonly text: string;
}

/** Where it is sent. */
export interface UpdatePlace {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
}

const botName = '@communique_test_bot';
const date = () => Math.floor(Date.now() / 1000);
let lastMessage = 100;

function message({ user, text }: Sender, chat: UpdatePlace, more: object = {}): object {
  lastMessage += 1;
  const from = { is_bot: false, first_name: 'A', language_code: 'ru', ...user };
  return { message_id: lastMessage, date: date(), from, chat, text, ...more };
}

const named = (sender: Sender, chat: UpdatePlace, more: object = {}) =>
  message({ ...sender, text: `${botName} ${sender.text}` }, chat, {
    entities: [{ type: 'mention', offset: 0, length: botName.length }],
    ...more,
  });
const toBot = { reply_to_message: { message_id: 1, from: { id: 7_000_001, is_bot: true } } };
const channel: UpdatePlace = { id: -9009, type: 'channel' };

/** How an update of each kind that Telegram has for something somebody does looks, addressed to the bot where that can be. */
export const updateKinds = {
  message: (sender, chat) => ({ message: message(sender, chat, toBot) }),
  'edited message': (sender, chat) => ({ edited_message: message(sender, chat, { ...toBot, edit_date: 2 }) }),
  mention: (sender, chat) => ({ message: named(sender, chat) }),
  command: (sender, chat) => ({ message: message({ ...sender, text: `/ask ${sender.text}` }, chat) }),
  caption: (sender, chat) => ({
    message: message(sender, chat, { ...toBot, text: undefined, caption: sender.text, photo: [] }),
  }),
  voice: (sender, chat) => ({
    message: message(sender, chat, { ...toBot, text: undefined, voice: { file_id: sender.text } }),
  }),
  'service message': (sender, chat) => ({
    message: message(sender, chat, { ...toBot, text: undefined, pinned_message: { text: sender.text } }),
  }),
  button: (sender, chat) => ({
    callback_query: {
      id: `query-of-${sender.text}`,
      from: { is_bot: false, first_name: 'A', ...sender.user },
      chat_instance: '1',
      data: 'token',
      message: message({ user: { id: 7_000_001, is_bot: true }, text: 'ответ' }, chat),
    },
  }),
  'button of an inline message': (sender) => ({
    callback_query: {
      id: `query-of-${sender.text}`,
      from: { is_bot: false, first_name: 'A', ...sender.user },
      data: 'token',
      inline_message_id: 'i',
    },
  }),
  'anonymous admin': (sender, chat) => ({ message: named(sender, chat, { sender_chat: chat }) }),
  'linked channel': (sender, chat) => ({ message: named(sender, chat, { sender_chat: channel }) }),
  'channel post': (sender) => ({ channel_post: named(sender, channel) }),
  'message in a channel': (sender) => ({ message: named(sender, channel) }),
  'inline query': (sender) => ({
    inline_query: { id: '1', from: { is_bot: false, first_name: 'A', ...sender.user }, query: sender.text, offset: '' },
  }),
  guest: (sender, chat) => ({ guest_message: named(sender, chat) }),
  business: (sender, chat) => ({ business_message: message(sender, chat) }),
  'poll answer': (sender) => ({
    poll_answer: { poll_id: sender.text, user: { is_bot: false, ...sender.user }, option_ids: [0] },
  }),
  reaction: (sender, chat) => ({
    message_reaction: {
      chat,
      message_id: 1,
      user: { is_bot: false, ...sender.user },
      date: date(),
      old_reaction: [],
      new_reaction: [],
    },
  }),
} satisfies Record<string, (sender: Sender, chat: UpdatePlace) => object>;

export type UpdateKind = keyof typeof updateKinds;
