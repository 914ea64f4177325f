import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeBotApi, startFakeBotApi } from './fake-bot-api.ts';

let api: FakeBotApi;
beforeAll(async () => {
  api = await startFakeBotApi();
  await api.say('hello', { from: { id: 5 } });
});
afterAll(() => api.stop());

type Reply = { status: number; ok: boolean; result?: never; description?: string; parameters?: object };

type Sent = { document: { file_id: string } };

async function call(method: string, payload: object = {}, token = api.token): Promise<Reply> {
  const response = await fetch(`${api.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return { status: response.status, ...((await response.json()) as Omit<Reply, 'status'>) };
}

const send = (text: string, more: object = {}) => call('sendMessage', { chat_id: 5, text, ...more });

describe('the fake Bot API', () => {
  it('knows its token and its methods', async () => {
    expect(await call('getMe')).toMatchObject({ ok: true, result: { is_bot: true } });
    expect(await call('getMe', {}, '1:wrong')).toMatchObject({ status: 401, description: 'Unauthorized' });
    expect(await call('sendRocket')).toMatchObject({ status: 404, description: 'Not Found' });
  });

  it('takes 1 to 4096 UTF-16 units and no chat it has not heard of', async () => {
    expect(await send('x'.repeat(4096))).toMatchObject({ ok: true });
    expect(await send('x'.repeat(4097))).toMatchObject({ description: 'Bad Request: message is too long' });
    expect(await send(' \n ')).toMatchObject({ description: 'Bad Request: message text is empty' });
    expect(await send('a\ud800')).toMatchObject({ status: 400 });
    expect(await send('x', { chat_id: 404 })).toMatchObject({ description: 'Bad Request: chat not found' });
  });

  it('hands a file over only under the path that getFile told', async () => {
    const { file_id: fileId } = ((await api.sendFile('a.txt', 'words', { from: { id: 5 } })) as never as Sent).document;
    expect(await call('getFile', { file_id: 'guessed' })).toMatchObject({ status: 400 });
    const guessed = await fetch(`${api.root}/file/bot${api.token}/documents/file_${fileId.slice('file-'.length)}`);
    expect(guessed.status).toBe(404);
    const { result } = (await call('getFile', { file_id: fileId })) as { result?: { file_path: string } };
    const told = await fetch(`${api.root}/file/bot${api.token}/${result?.file_path}`);
    expect([told.status, await told.text()]).toEqual([200, 'words']);
    expect((await fetch(`${api.root}/file/bot1:wrong/${result?.file_path}`)).status).toBe(401);
  });

  it('registers commands for no chat it has not heard of', async () => {
    const commands = [{ command: 'add', description: 'Add' }];
    const scoped = (id: number) => call('setMyCommands', { commands, scope: { type: 'chat', chat_id: id } });
    expect([(await scoped(5)).ok, (await scoped(404)).status]).toEqual([true, 400]);
  });

  it('refuses fields it does not know', async () => {
    expect(await send('x', { parse_mod: 'HTML' })).toMatchObject({ status: 400 });
    expect(await send('x', { parse_mode: 'HTML' })).toMatchObject({ status: 400 });
  });

  it.each([
    ['of an unknown type', { type: 'shout', offset: 0, length: 1 }],
    ['behind the end', { type: 'bold', offset: 4, length: 3 }],
    ['that splits a surrogate pair', { type: 'bold', offset: 0, length: 1 }],
    ['of no length', { type: 'bold', offset: 0, length: 0 }],
    ['that covers only white space', { type: 'bold', offset: 2, length: 1 }],
    ['with an address of another scheme', { type: 'text_link', offset: 3, length: 2, url: 'tg://user?id=1' }],
  ])('refuses an entity %s', async (_, entity) => {
    expect(await send('😀 abc', { entities: [entity] })).toMatchObject({ status: 400 });
    expect(await send('😀 abc', { entities: [{ type: 'bold', offset: 0, length: 2 }] })).toMatchObject({ ok: true });
  });

  it('refuses entities that cross or quotations in quotations', async () => {
    const crossing = [
      { type: 'bold', offset: 0, length: 4 },
      { type: 'italic', offset: 2, length: 4 },
    ];
    expect(await send('abcdefgh', { entities: crossing })).toMatchObject({ status: 400 });
    const nested = [
      { type: 'blockquote', offset: 0, length: 8 },
      { type: 'expandable_blockquote', offset: 2, length: 4 },
    ];
    expect(await send('abcdefgh', { entities: nested })).toMatchObject({ status: 400 });
  });

  it('counts the bytes of callback data', async () => {
    const keyboard = (data: string) => ({ reply_markup: { inline_keyboard: [[{ text: 'go', callback_data: data }]] } });
    expect(await send('x', keyboard('я'.repeat(32)))).toMatchObject({ ok: true });
    expect(await send('x', keyboard('я'.repeat(33)))).toMatchObject({
      description: 'Bad Request: BUTTON_DATA_INVALID',
    });
  });

  it('says when an edit changes nothing, and when there is nothing to edit', async () => {
    const sent = (await send('same')).result as unknown as { message_id: number };
    const edit = (text: string, id = sent.message_id) => call('editMessageText', { chat_id: 5, message_id: id, text });
    expect((await edit('same')).description).toContain('message is not modified');
    expect(await edit('other')).toMatchObject({ ok: true });
    expect(await edit('other', 999)).toMatchObject({ description: 'Bad Request: message to edit not found' });
    await call('deleteMessage', { chat_id: 5, message_id: sent.message_id });
    const reply = { message_id: sent.message_id };
    expect(await send('x', { reply_parameters: reply })).toMatchObject({
      description: 'Bad Request: message to be replied not found',
    });
    expect(await send('x', { reply_parameters: { ...reply, allow_sending_without_reply: true } })).toMatchObject({
      ok: true,
    });
  });

  it('answers a button press once', async () => {
    await api.press((await api.botMessages(5))[0]!, 'x', { id: 5 });
    expect(await call('answerCallbackQuery', { callback_query_id: 'query-1' })).toMatchObject({ ok: true });
    expect((await call('answerCallbackQuery', { callback_query_id: 'query-1' })).description).toContain('too old');
  });
});

describe('its getUpdates', () => {
  const ids = async (offset?: number) =>
    ((await call('getUpdates', { offset, timeout: 0 })).result as unknown as { update_id: number }[]).map(
      (update) => update.update_id,
    );

  it('repeats updates until a higher offset confirms them', async () => {
    await api.say('one more', { from: { id: 5 } });
    const first = await ids();
    expect(first.length).toBeGreaterThan(1);
    expect(await ids(first[0])).toEqual(first);
    expect(await ids(first[0]! + 1)).toEqual(first.slice(1));
    expect(await ids()).toEqual(first.slice(1));
    expect(await ids(first.at(-1)! + 1)).toEqual([]);
    expect(await api.pending()).toBe(0);
  });

  it('holds a poll until something comes, and ends it when another comes', async () => {
    const held = call('getUpdates', { timeout: 50 });
    await api.say('now', { from: { id: 5 } });
    expect((await held).result).toHaveLength(1);
    const offset = 200_000;
    const older = call('getUpdates', { timeout: 50, offset });
    await expect.poll(async () => (await api.calls('getUpdates')).at(-1)?.payload.offset).toBe(offset);
    const newer = call('getUpdates', { timeout: 0, offset });
    expect(await older).toMatchObject({ status: 409 });
    expect(await newer).toMatchObject({ ok: true });
  });

  it('refuses to poll while a webhook is set', async () => {
    await api.setWebhook('https://example.org/hook');
    expect((await call('getUpdates')).description).toContain('webhook is active');
    await call('deleteWebhook');
    expect(await call('getUpdates')).toMatchObject({ ok: true });
  });
});

describe('its faults', () => {
  it('strike the calls they were planned for, and the log tells what was applied', async () => {
    await api.plan({ method: 'sendMessage', what: { kind: 'too-many', retryAfterSeconds: 1 } });
    expect(await send('early')).toMatchObject({ status: 429, parameters: { retry_after: 1 } });
    expect(await send('too early')).toMatchObject({ ok: true });
    await api.plan({ method: 'sendMessage', after: 1, what: { kind: 'reset', applied: true } });
    await send('untouched');
    await expect(send('applied, then reset')).rejects.toThrow();
    await api.plan({ method: 'sendMessage', what: { kind: 'reset', applied: false } });
    await expect(send('reset')).rejects.toThrow();
    await api.plan({ method: 'sendMessage', what: { kind: 'html', status: 502 } });
    await expect(send('proxy')).rejects.toThrow();
    await api.plan({ method: 'sendMessage', what: { kind: 'truncate' } });
    await expect(send('cut')).rejects.toThrow();
    const log = (await api.calls('sendMessage')).slice(-7);
    expect(log.map((call) => call.applied)).toEqual([false, true, true, true, false, false, true]);
    expect(log.map((call) => call.insideRetryAfter).slice(0, 2)).toEqual([false, true]);
  });

  it('of one chat leave others alone, and a chat can be closed or moved', async () => {
    await api.say('hi', { from: { id: 6 } });
    await api.plan({
      method: '*',
      chatId: 6,
      what: { kind: 'refuse', code: 500, description: 'Internal Server Error' },
    });
    expect(await send('x')).toMatchObject({ ok: true });
    expect(await send('x', { chat_id: 6 })).toMatchObject({ status: 500 });
    await api.refuseChat(6, { code: 403, description: 'Forbidden: bot was blocked by the user' });
    expect(await send('x', { chat_id: 6 })).toMatchObject({ status: 403 });
    await api.refuseChat(6, { code: 400, description: 'Bad Request: group chat was upgraded', migrateTo: -1007 });
    expect(await send('x', { chat_id: 6 })).toMatchObject({ parameters: { migrate_to_chat_id: -1007 } });
  });
});
