import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeReply } from '../support/fake-model-script.ts';
import { runCommand } from '../support/run-command.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

const place = mkdtempSync(join(tmpdir(), 'communique-doctor-'));
const data = join(place, 'data');
let endpoint: FakeModelEndpoint;

beforeAll(async () => {
  endpoint = await startFakeModelEndpoint();
  await runCommand({ script: 'scripts/ingest.ts', environment: { DATA_DIR: data } });
}, 60_000);
afterAll(async () => {
  await endpoint.stop();
  rmSync(place, { recursive: true, force: true });
});

async function doctor(environment: Record<string, string> = {}) {
  const { exitCode, stdout } = await runCommand({
    script: 'scripts/doctor.ts',
    environment: { DATA_DIR: data, ...environment },
  });
  const lineOf = (part: string) => stdout.split('\n').find((line) => line.slice(7).startsWith(part)) ?? '';
  return { exitCode, stdout, lineOf };
}

const text = (words: string): FakeReply => ({ kind: 'text', text: words });
const rightReplies = [
  text('KOBALT-4817'),
  text('Карл Ульм принял посла Лею Мор. [{{key 1}}]'),
  text('Стороны договорились построить двенадцать мостов. [{{key 1}}]'),
  text('NO ANSWER'),
  text('one two three four five six seven'),
];
const model = () => ({ MODEL_URL: endpoint.url, MODEL_NAME: 'fake-writer' });

describe('npm run doctor', () => {
  it('finds all in order on the seeds without a model', async () => {
    const { exitCode, stdout, lineOf } = await doctor();
    expect(stdout).not.toContain('FAULT');
    expect(exitCode).toBe(0);
    expect(lineOf('index')).toMatch(/^ok .*5 articles/);
    expect(lineOf('chat model')).toMatch(/^off .*answers are made of quotes/);
  });

  it('names the command for a page folder that is missing and for an empty index', async () => {
    const { exitCode, stdout, lineOf } = await doctor({
      ARTICLES_DIR: join(place, 'nowhere'),
      DATA_DIR: join(place, 'none'),
    });
    expect(exitCode).toBe(1);
    expect(lineOf('page folder')).toMatch(/^FAULT .*nowhere/);
    expect(stdout).toMatch(/-> mkdir .*set ARTICLES_DIR/);
    expect(stdout).toContain('-> npm run ingest');
  });

  it('asks a model for the head of a long prompt, three small tasks and its speed', async () => {
    await endpoint.settings({ models: ['fake-writer'] });
    await endpoint.replies(...rightReplies);
    const before = (await endpoint.calls()).length;
    const { exitCode, stdout, lineOf } = await doctor(model());
    expect(exitCode, stdout).toBe(0);
    expect(lineOf('model context')).toMatch(/^ok .*4096 tokens/);
    expect(lineOf('model grounding')).toMatch(/^ok .*3 of 3/);
    expect(lineOf('model speed')).toMatch(/^ok .*tokens a second/);
    const [, long] = (await endpoint.calls()).slice(before);
    expect(JSON.stringify(long?.body).length).toBeGreaterThan(8000);
  });

  it('finds a server that cuts prompts and a model that makes answers up', async () => {
    await endpoint.settings({ models: ['fake-writer'] });
    const invented = text('Обед стоил 900 талеров. [{{key 1}}]');
    await endpoint.replies(text('I see no code word.'), ...Array<FakeReply>(6).fill(invented), text('one two'));
    const { exitCode, stdout, lineOf } = await doctor(model());
    expect(exitCode).toBe(1);
    expect(lineOf('model context')).toMatch(/^FAULT .*head of a prompt/);
    expect(lineOf('model grounding')).toMatch(/^FAULT .*1 of 3/);
    expect(stdout).toContain('set MODEL_NAME to a larger model');
  });

  it.each([
    ['a wrong model name', { MODEL_NAME: 'other' }, /has no model "other"/, 'set MODEL_NAME to one of: fake-writer'],
    ['a server that is down', { MODEL_URL: 'http://127.0.0.1:9/v1' }, /No model server answers/, 'start the server'],
    ['a wrong key', { MODEL_API_KEY: 'wrong' }, /does not take the key/, 'set MODEL_API_KEY'],
  ])('names what mends %s', async (_what, change, finding, mend) => {
    await endpoint.settings({ models: ['fake-writer'], apiKey: 'MODEL_API_KEY' in change ? 'right' : null });
    const { exitCode, stdout, lineOf } = await doctor({ ...model(), ...change });
    expect(exitCode).toBe(1);
    expect(lineOf('chat model')).toMatch(/^FAULT/);
    expect(stdout).toMatch(finding);
    expect(stdout).toContain(`-> ${mend}`);
    expect(lineOf('model speed')).toMatch(/^off/);
  });

  it('finds a damaged state, which would stop the start', async () => {
    const damaged = join(place, 'damaged-state');
    cpSync(data, damaged, { recursive: true });
    writeFileSync(join(damaged, 'state.sqlite'), 'this is no database');
    const { exitCode, lineOf } = await doctor({ DATA_DIR: damaged });
    expect(exitCode).toBe(1);
    expect(lineOf('state')).toMatch(/^FAULT .*is damaged: SQLite says "file is not a database"\. It holds/);
  });

  it('finds a damaged model file', async () => {
    const copy = join(place, 'copy');
    const root = join(import.meta.dirname, '../..');
    for (const folder of ['src', 'scripts', 'prompts', 'seeds', 'package.json']) {
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    cpSync(join(root, 'models'), join(copy, 'models'), { recursive: true });
    writeFileSync(join(copy, 'models/multilingual-e5-small/tokenizer.json'), '{}');
    const script = relative(root, join(copy, 'scripts/doctor.ts'));
    const { exitCode, stdout } = await runCommand({ script, environment: { DATA_DIR: join(place, 'none') } });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/FAULT {2}model files .*tokenizer\.json/);
  });
});
