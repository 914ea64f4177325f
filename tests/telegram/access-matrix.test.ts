import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, setBotStage } from '../support/bot-stage.ts';
import { type UpdateKind, type UpdatePlace, updateKinds } from '../support/update-kinds.ts';

const stage = setBotStage();
const kinds = Object.keys(updateKinds) as UpdateKind[];

/** What becomes of an update: an answer (or a word over the chat), the one sentence to a stranger, the number of a group to somebody known, or nothing at all. */
type Outcome = 'answered' | 'told his id' | 'told the group’s id' | 'nothing';

interface Role {
  readonly user: 'stranger' | 'member' | 'admin' | 'another bot';
  readonly place: 'private' | 'private of another' | 'group let in' | 'other group';
  /** For the kinds that are meant for the bot. */
  readonly messages: Outcome;
  /** For edits and buttons, which nobody is told about. */
  readonly others: Outcome;
}

const roles: readonly Role[] = [
  { user: 'stranger', place: 'private', messages: 'told his id', others: 'nothing' },
  { user: 'stranger', place: 'private of another', messages: 'nothing', others: 'nothing' },
  { user: 'stranger', place: 'group let in', messages: 'answered', others: 'answered' },
  { user: 'stranger', place: 'other group', messages: 'nothing', others: 'nothing' },
  { user: 'member', place: 'private', messages: 'answered', others: 'answered' },
  { user: 'member', place: 'private of another', messages: 'nothing', others: 'nothing' },
  { user: 'member', place: 'group let in', messages: 'answered', others: 'answered' },
  { user: 'member', place: 'other group', messages: 'told the group’s id', others: 'nothing' },
  { user: 'admin', place: 'private', messages: 'answered', others: 'answered' },
  { user: 'admin', place: 'other group', messages: 'told the group’s id', others: 'nothing' },
  { user: 'another bot', place: 'private', messages: 'nothing', others: 'nothing' },
  { user: 'another bot', place: 'group let in', messages: 'nothing', others: 'nothing' },
];
const meant: readonly UpdateKind[] = ['message', 'mention', 'command', 'caption', 'voice'];
const untold: readonly UpdateKind[] = ['edited message', 'button'];

/** Ids of their own for every cell, so that no pace, no lane and no word of the day is shared. */
const userIds = { stranger: 20_000, member: 30_000, admin: 40_000, 'another bot': 30_500 } as const;
const range = (from: number) => Array.from({ length: 400 }, (_, index) => from + index);
const memberIds = [...range(userIds.member), ...range(userIds['another bot'])];

describe.each(roles)('row 23: a $user in: $place', (role) => {
  it('gets of every kind of update what belongs to them, and nothing else', async () => {
    const offset = roles.indexOf(role) * 30;
    const config = {
      allowedUsers: [1001, ...memberIds],
      adminUsers: range(userIds.admin),
      allowedChats: range(-50_400),
    };
    stage.start({ config });
    const before = (await stage.api.calls()).length;
    const cells = kinds.map((kind, index) => {
      const user = { id: userIds[role.user] + offset + index, is_bot: role.user === 'another bot' };
      const chat = placeOf(role.place, user.id, offset + index);
      const text = `Тайна-${offset + index}-${role.user}`;
      return { kind, chat, text, update: updateKinds[kind]({ user, text }, chat) };
    });
    await stage.api.inject(...cells.map(({ update }) => update));
    await stage.api.say('дальше', { from: { id: 1001 } });
    // Asked last, so that all before it has been taken in when it is answered.
    await eventually(async () => (await stage.api.botMessages(1001)).length).toBe(roles.indexOf(role) + 1);
    await eventually(() => stage.bot.state.inboxFigures.waiting().count).toBe(0);
    const calls = (await stage.api.calls()).slice(before);
    const outcomes = cells.map(({ kind, chat, text }) => [kind, outcomeOf(calls, chat, text)]);
    expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(kinds.map((kind) => [kind, expected(role, kind)])));
    const kept = readdirSync(stage.folder).map((name) => readFileSync(join(stage.folder, name)).toString('utf8'));
    const answered = cells.filter(({ kind }) => expected(role, kind) === 'answered').map(({ text }) => text);
    const texts = cells.map(({ text }) => text).filter((text) => !answered.includes(text));
    for (const text of texts)
      expect(
        kept.some((file) => file.includes(text)),
        text,
      ).toBe(false);
  });
});

function placeOf(place: Role['place'], userId: number, index: number): UpdatePlace {
  if (place === 'private') return { id: userId, type: 'private' };
  if (place === 'private of another') return { id: userIds.member + 390, type: 'private' };
  return { id: (place === 'group let in' ? -50_400 : -60_400) + index, type: 'supergroup' };
}

function expected({ messages, others }: Role, kind: UpdateKind): Outcome {
  if (meant.includes(kind)) return messages;
  return untold.includes(kind) ? others : 'nothing';
}

function outcomeOf(
  calls: Awaited<ReturnType<typeof stage.api.calls>>,
  chat: UpdatePlace,
  secret: string,
): Outcome | string {
  const pressed = calls.filter(({ payload }) => payload.callback_query_id === `query-of-${secret}`);
  const sent = calls.filter(({ method, payload }) => method === 'sendMessage' && payload.chat_id === chat.id);
  const text = sent.map(({ payload }) => String(payload.text)).join('\n');
  if (pressed.length > 0 || text.includes(`Ответ на: ${secret}`) || text.includes('Я читаю только текст'))
    return 'answered';
  if (text === '') return 'nothing';
  if (text.includes(String(chat.id)) && !text.includes(secret)) {
    return chat.type === 'private' ? 'told his id' : 'told the group’s id';
  }
  return text;
}
