import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type FakeBotApi, type StoredMessage, startFakeBotApi } from './fake-bot-api.ts';
import { type BotOptions, newFolder, type RunningBot, startBot } from './running-bot.ts';

/** A person in the fake; `language` is that of their Telegram. */
export interface Person {
  readonly id: number;
  readonly language: string;
}

/** A strict fake Bot API for the tests of a file, and one bot at a time that talks to it, each with a fresh folder. */
export interface BotStage {
  readonly api: FakeBotApi;
  readonly bot: RunningBot;
  readonly folder: string;
  start(options?: BotOptions): RunningBot;
  /** The bot again, on the same folder. */
  restart(options?: BotOptions): Promise<RunningBot>;
  /** Somebody with access of whom nobody has heard yet, so that tests share the fake without meeting. */
  somebody(language?: string): Person;
  /** Waits until so many messages of the bot stand in a chat. */
  seen(chatId: number, count?: number): Promise<StoredMessage[]>;
  /** The last message of so many. */
  lastOf(chatId: number, count: number): Promise<StoredMessage>;
  /** Says something and waits for the message that answers it, the `count`th in the chat. */
  ask(from: Person, text: string, count: number, more?: object): Promise<StoredMessage>;
  labels(chatId: number, index?: number): Promise<string[]>;
  /** Presses the button of that label, or the first whose label holds it, under the bot's message of that index. */
  press(from: Person, label: string, index?: number): Promise<void>;
  lastToast(): Promise<unknown>;
}

/** Waits for something to become as wanted. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 8000, interval: 20 });

/** The buttons under a message, in order. */
export function buttonsOf(message?: StoredMessage): { text: string; callback_data: string }[] {
  return rowsOf(message).flat();
}

/** The same in their rows. */
export function rowsOf(message?: StoredMessage): { text: string; callback_data: string }[][] {
  const markup = message?.markup as { inline_keyboard?: { text: string; callback_data: string }[][] } | null;
  return markup?.inline_keyboard ?? [];
}

/** The stretches of a message that have one form. */
export function stretches(message: StoredMessage, type: string): string[] {
  return message.entities
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => message.text.slice(offset, offset + length));
}

/** What makes a message a reply to one of the bot's. */
export function replyTo(message: StoredMessage): object {
  return { reply_to_message: { message_id: message.messageId, from: { id: 7_000_001, is_bot: true } } };
}

/** Sets the stage for the tests of a file; registers what starts and ends it. */
export function setBotStage(): BotStage {
  let api: FakeBotApi;
  let bot: RunningBot | null = null;
  let folder = '';
  let lastUser = 1000;
  beforeAll(async () => {
    api = await startFakeBotApi();
  });
  afterEach(async () => {
    await bot?.stop();
    bot = null;
    await api.clearFaults();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => api.stop());
  const seen: BotStage['seen'] = async (chatId, count = 1) => {
    await eventually(async () => (await api.botMessages(chatId)).length).toBe(count);
    return api.botMessages(chatId);
  };
  const lastOf: BotStage['lastOf'] = async (chatId, count) => (await seen(chatId, count)).at(-1)!;
  return {
    get api() {
      return api;
    },
    get bot() {
      return bot!;
    },
    get folder() {
      return folder;
    },
    start: (options = {}) => {
      folder = newFolder();
      bot = startBot(api, { folder, ...options });
      return bot;
    },
    restart: async (options = {}) => {
      await bot?.stop();
      bot = startBot(api, { folder, ...options });
      return bot;
    },
    somebody: (language = 'ru') => {
      lastUser += 1;
      return { id: lastUser, language };
    },
    seen,
    lastOf,
    ask: async (from, text, count, more = {}) => {
      await api.say(text, { from, more });
      return lastOf(from.id, count);
    },
    labels: async (chatId, index = 0) => buttonsOf((await api.botMessages(chatId))[index]).map(({ text }) => text),
    press: async (from, label, index = 0) => {
      const message = (await api.botMessages(from.id))[index]!;
      const buttons = buttonsOf(message);
      const button = buttons.find(({ text }) => text === label) ?? buttons.find(({ text }) => text.includes(label))!;
      await api.press(message, button.callback_data, from);
    },
    lastToast: async () => (await api.calls('answerCallbackQuery')).at(-1)?.payload.text,
  };
}
