import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openState } from '../../src/state/open-state.ts';
import type { FakeBotApi, StoredMessage } from '../../tests/support/fake-bot-api.ts';
import { percentile, waitsOf } from './answer-times.ts';
import { countEarlyCalls, type EarlyCalls } from './early-calls.ts';
import { type AskedQuestion, isPlaceholder, repeatHeading } from './question-flow.ts';

/** What became of the questions of a run, as the chats show it: asked = answered + refused + parked + lost. */
export interface Account {
  readonly asked: number;
  readonly answered: number;
  /** Told in words that they were not taken or could not be answered. */
  readonly refused: number;
  /** Waiting in the inbox for an answer or for the word that it is refused, or unconfirmed at Telegram, when the bot was stopped. */
  readonly parked: number;
  readonly lost: number;
  /** Answered more than once without the heading that says so. */
  readonly twice: number;
  /** Told more than once, without that heading, that they could not be answered. */
  readonly givenUpTwice: number;
  readonly headedRepeats: number;
  /** Placeholders that stand for ever. */
  readonly leftovers: number;
  /** Calls to a chat that Telegram had told to wait. */
  readonly early: EarlyCalls;
  /** Calls that a strict Bot API refuses for what they hold. */
  readonly malformedCalls: number;
  /** Milliseconds from the question to its answer: half of the answered had theirs by then, and 95 of 100. */
  readonly p50: number;
  readonly p95: number;
}

/** Reads the account from the fake's chats and calls, and the inbox of a stopped bot. */
export async function takeAccount(
  api: FakeBotApi,
  questions: readonly AskedQuestion[],
  folder: string,
): Promise<Account> {
  const [shown, calls, pending] = await Promise.all([shownByChat(api), api.calls(), api.pending()]);
  const all = [...shown.values()].flat();
  const found = questions.map(({ chatId, isAnswer }) => (shown.get(chatId) ?? []).filter(isAnswer));
  const answered = found.filter((texts) => texts.length > 0).length;
  const givenUp = questions.map(({ chatId, text }) => (shown.get(chatId) ?? []).filter((seen) => givesUp(seen, text)));
  const refused =
    all.reduce((sum, text) => sum + refusedForQueue(text), 0) +
    givenUp.filter((texts, index) => texts.length > 0 && found[index]?.length === 0).length;
  const parked = pending + waitingIn(folder);
  const isRepeat = (text: string) => text.startsWith(repeatHeading);
  const waits = waitsOf(questions, calls);
  return {
    asked: questions.length,
    answered,
    refused,
    parked,
    lost: questions.length - answered - refused - parked,
    twice: found.filter((texts) => texts.filter((text) => !isRepeat(text)).length > 1).length,
    givenUpTwice: givenUp.filter((texts) => texts.filter((text) => !isRepeat(text)).length > 1).length,
    headedRepeats: found.flat().filter(isRepeat).length,
    leftovers: all.filter(isPlaceholder).length,
    early: countEarlyCalls(calls),
    malformedCalls: calls.filter(
      (call) => call.fault === null && /^400 .*(strict|parse|too long|empty)/.test(call.error ?? ''),
    ).length,
    p50: percentile(waits, 0.5),
    p95: percentile(waits, 0.95),
  };
}

/** How many of the questions have an answer so far, or the word that there is none. */
export async function countEnded(api: FakeBotApi, questions: readonly AskedQuestion[]): Promise<number> {
  const shown = await shownByChat(api);
  return questions.filter(({ chatId, text, isAnswer }) =>
    shown.get(chatId)?.some((seen) => isAnswer(seen) || givesUp(seen, text)),
  ).length;
}

async function shownByChat(api: FakeBotApi): Promise<Map<number, string[]>> {
  const response = await fetch(`${api.root}/control/chats`, { method: 'POST', body: '{}' });
  const chats = (await response.json()) as { id: number; messages: StoredMessage[] }[];
  const ofBot = (messages: StoredMessage[]) => messages.filter((message) => message.fromBot && !message.deleted);
  return new Map(chats.map(({ id, messages }) => [id, ofBot(messages).map(({ text }) => text)]));
}

function refusedForQueue(text: string): number {
  const [, count = '0'] = /^Очередь заполнена.*Не принято: (\d+)/.exec(text) ?? [];
  return Number(count);
}

const givesUp = (shown: string, question: string): boolean => shown.includes(`не получилось: «${question}»`);

/** How many sends a bot that was killed had begun without knowing their end: each may leave a placeholder or a repeat, and nothing else may. */
export function callsInFlight(folder: string): number {
  const state = openState(folder);
  const count = state.deliveries.countSending();
  state.close();
  return count;
}

function waitingIn(folder: string): number {
  if (!existsSync(join(folder, 'state.sqlite'))) return 0;
  const state = openState(folder);
  const { received = 0, answering = 0 } = state.inbox.counts();
  const untold = state.refusedUpdates
    .untoldLanes()
    .flatMap((lane) => [...state.refusedUpdates.untoldIn(lane).counts.values()]);
  state.close();
  return received + answering + untold.reduce((sum, count) => sum + count, 0);
}
