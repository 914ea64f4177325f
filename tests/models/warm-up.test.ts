import { expect, it } from 'vitest';
import { openChatModel } from '../../src/models/open-chat-model.ts';
import { warmUp } from '../../src/models/warm-up.ts';
import { startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

it('makes the server load the model by one short request', async () => {
  const server = await startFakeModelEndpoint();
  try {
    await server.replies({ kind: 'text', text: 'ready' });
    await warmUp(await openChatModel({ provider: 'openai', url: server.url, model: 'small-model', apiKey: null }));
    expect((await server.calls()).map(({ body }) => body)).toMatchObject([{ model: 'small-model', max_tokens: 8 }]);
    const wrong = openChatModel({ provider: 'openai', url: server.url, model: 'other', apiKey: null });
    await expect(warmUp(await wrong)).rejects.toMatchObject({ code: 'endpoint-model' });
  } finally {
    await server.stop();
  }
});
