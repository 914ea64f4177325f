import type { FakeBotApi } from '../../tests/support/fake-bot-api.ts';

interface Update {
  readonly update_id: number;
  readonly message: { readonly chat: { readonly id: number } };
}

/** The least that a bot can do: polls and answers each message with the same text, until the signal is aborted. What the calls themselves take shows here. */
export async function answerBarely({ root, token }: FakeBotApi, text: string, signal: AbortSignal): Promise<void> {
  const call = async (method: string, payload: object): Promise<unknown> => {
    const init = { method: 'POST', body: JSON.stringify(payload), headers: { 'content-type': 'application/json' } };
    for (;;) {
      try {
        const response = await fetch(`${root}/bot${token}/${method}`, { ...init, signal });
        return ((await response.json()) as { readonly result: unknown }).result;
      } catch (error) {
        // A connection kept alive may be closed under the call.
        if (signal.aborted || !(error instanceof TypeError)) throw error;
      }
    }
  };
  let offset = 0;
  try {
    for (;;) {
      const updates = (await call('getUpdates', { timeout: 30, ...(offset ? { offset } : {}) })) as readonly Update[];
      for (const { update_id: id, message } of updates) {
        offset = id + 1;
        await call('sendMessage', { chat_id: message.chat.id, text });
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
