import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedPages, makeWorkplace } from '../support/page-folder.ts';
import { runCommand } from '../support/run-command.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

const place = makeWorkplace(inventedPages);
let endpoint: FakeModelEndpoint;
let environment: Record<string, string>;

beforeAll(async () => {
  endpoint = await startFakeModelEndpoint();
  await endpoint.settings({ models: ['word-counts'] });
  environment = {
    ARTICLES_DIR: place.pages,
    DATA_DIR: place.data,
    EMBEDDING_URL: endpoint.url,
    EMBEDDING_MODEL: 'word-counts',
  };
});
afterAll(async () => {
  await endpoint.stop();
  place.dispose();
});

describe('an embedder behind an endpoint', () => {
  it('makes the index and answers, without vectors of sentences', async () => {
    const ingest = await runCommand({ script: 'scripts/ingest.ts', environment });
    expect([ingest.exitCode, ingest.stdout]).toEqual([0, expect.stringContaining('3 read = 3 stored')]);
    const question = 'Кого приняла в Осло Ингрид Солберг?';
    const asked = await runCommand({ script: 'scripts/ask.ts', parameters: ['--json', question], environment });
    const answer = JSON.parse(asked.stdout);
    expect([answer.status, answer.citations[0]?.path]).toEqual(['answered', 'oslo.txt']);
    const requests = (await endpoint.calls()).filter(({ path }) => path === '/v1/embeddings');
    for (const { body } of requests) expect(body).toMatchObject({ encoding_format: 'float' });
    expect(requests.length).toBeGreaterThan(0);
  });

  it('row 15: that gives bad vectors fails the ingest, names the endpoint, and leaves the index as it was', async () => {
    place.write('new.txt', inventedPages['hanoi.txt'].replaceAll('кофе', 'рис'));
    await endpoint.settings({ models: ['word-counts'], embeddingFault: 'zeros' });
    const ingest = await runCommand({ script: 'scripts/ingest.ts', environment });
    expect([ingest.exitCode, ingest.stderr]).toEqual([1, expect.stringContaining(endpoint.url)]);
    await endpoint.settings({ models: ['word-counts'] });
    const again = await runCommand({ script: 'scripts/ingest.ts', environment });
    expect(again.stdout).toContain('4 read = 1 stored + 3 unchanged');
  });

  it('is not mixed with the bundled one: the index is refused with the command that rebuilds it, and that command works', async () => {
    const bundled = { ARTICLES_DIR: place.pages, DATA_DIR: place.data };
    const refused = await runCommand({ script: 'scripts/ask.ts', parameters: ['Осло?'], environment: bundled });
    expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('npm run ingest -- --rebuild')]);
    const rebuilt = await runCommand({ script: 'scripts/ingest.ts', parameters: ['--rebuild'], environment: bundled });
    expect(rebuilt.stdout).toContain('4 read = 4 stored');
  });
});
