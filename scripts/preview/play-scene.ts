import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Assistant } from '../../src/conversation/assistant.ts';
import type { InterfaceLanguage } from '../../src/language/languages.ts';
import { createLog } from '../../src/log.ts';
import { openState, type State } from '../../src/state/open-state.ts';
import type { Clock } from '../../src/telegram/clock.ts';
import { runTelegram } from '../../src/telegram/run-bot.ts';
import type { ChatItem } from './recorded-chat.ts';
import { previewToken, type RecordingBotApi, startRecordingBotApi } from './recording-bot-api.ts';

/** What a person does in a chat. */
export type Step =
  | { readonly say: string; readonly minutesAgo?: number; readonly isAnsweredLater?: boolean }
  /** Words of the button's label; an old button is one that the bot has forgotten. */
  | { readonly press: string; readonly isOld?: boolean }
  /** A message without words. */
  | { readonly send: 'voice' }
  /** Opens the link by which the first admin is found. */
  | { readonly openPairingLink: true };

/** A talk with the bot that is played to be looked at. */
export interface Scene {
  readonly title: string;
  /** Of the person's Telegram. */
  readonly language: InterfaceLanguage;
  readonly steps: readonly Step[];
  /** Somebody who has no access. */
  readonly isStranger?: boolean;
}

const personId = 123_456_789;
/** The talks begin at 10:24 UTC on a day after the newest page. */
const beginning = Date.UTC(2025, 11, 1, 10, 24);
/** A bot's waits pass this much faster, so that nobody waits for its good manners. */
const haste = 10;
const patienceMilliseconds = 60_000;

/** Runs the Telegram bot itself against a recording Bot API and returns what stands in the chat; throws an Error where a step stays unanswered. */
export async function playScene(scene: Scene, assistant: Assistant): Promise<readonly ChatItem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-preview-'));
  let now = beginning;
  const api = await startRecordingBotApi(() => Math.floor(now / 1000));
  const state = openState(folder);
  const stopping = new AbortController();
  let pairingCode = '';
  const isPairing = scene.steps.some((step) => 'openPairingLink' in step);
  const allowedUsers = isPairing ? [] : [scene.isStranger ? personId + 1 : personId];
  const running = runTelegram({
    config: { token: previewToken, apiRoot: api.address, allowedUsers, allowedChats: [], adminUsers: [] },
    assistant,
    state,
    log: createLog('silent'),
    clock: hastyClock(() => now),
    signal: stopping.signal,
    announce: (line) => {
      pairingCode = /start=([\w-]+)/.exec(line)?.[1] ?? pairingCode;
    },
  });
  try {
    for (const step of scene.steps) {
      if (isPairing) await until(() => pairingCode !== '', 'The bot showed no pairing link.');
      const updateId = take(step, { api, scene, date: Math.floor(now / 1000), pairingCode });
      await answered({ api, state, updateId, step });
      now += 60_000;
    }
    return [...api.chat.items];
  } finally {
    stopping.abort();
    await running;
    api.close();
    state.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Stage {
  readonly api: RecordingBotApi;
  readonly scene: Scene;
  readonly date: number;
  readonly pairingCode: string;
}

/** Puts a step into the chat and hands it to the bot; returns the number of the update. */
function take(step: Step, { api, scene, date, pairingCode }: Stage): number {
  const person = { id: personId, is_bot: false, first_name: 'Asker', language_code: scene.language };
  const chat = { id: personId, type: 'private', first_name: 'Asker' };
  if ('press' in step) {
    const found = api.chat.findButton(step.press);
    if (!found) throw new Error(`Scene "${scene.title}": no button says "${step.press}".`);
    api.chat.press(found.label);
    const data = step.isOld ? 'forgotten' : found.data;
    const message = { message_id: found.message.messageId, date, chat, text: found.message.text };
    return api.inject({ callback_query: { id: '1', from: person, chat_instance: '1', data, message } });
  }
  const sentAt = date - ('minutesAgo' in step ? (step.minutesAgo ?? 0) * 60 : 0);
  const text = 'say' in step ? step.say : 'send' in step ? null : `/start ${pairingCode}`;
  const message_id = api.chat.say(text ?? '▶ 0:07', sentAt);
  const content = text === null ? { voice: { duration: 7 } } : { text };
  return api.inject({ message: { message_id, date: sentAt, from: person, chat, ...content } });
}

interface Awaited {
  readonly api: RecordingBotApi;
  readonly state: State;
  readonly updateId: number;
  readonly step: Step;
}

async function answered({ api, state, updateId, step }: Awaited): Promise<void> {
  const lane = { chatId: personId, threadId: 0 };
  const isBegun = () => api.isConfirmed(updateId) && api.chat.hasReply();
  const isDone = 'isAnsweredLater' in step ? isBegun : () => isBegun() && state.inbox.waitingIn(lane) === 0;
  await until(isDone, `${JSON.stringify(step)} stayed without an answer.`);
}

async function until(isTrue: () => boolean, complaint: string): Promise<void> {
  const end = performance.now() + patienceMilliseconds;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`${complaint} Run npm run doctor to see what is wrong.`);
    await wait(5);
  }
}

function hastyClock(now: () => number): Clock {
  return {
    now,
    monotonic: () => performance.now() * haste,
    sleep: (milliseconds, signal) =>
      wait(Math.min(milliseconds / haste, 0x7f_ff_ff_ff), undefined, signal ? { signal } : {}).then(
        () => {},
        // An abort is a way to wake up, as in the machine's own clock.
        () => {},
      ),
  };
}
