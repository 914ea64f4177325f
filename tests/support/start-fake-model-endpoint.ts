import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FakeCall, FakeReply, FakeSettings } from './fake-model-script.ts';

/** A running fake endpoint; `url` ends in /v1 for the OpenAI protocol, `root` is what Ollama's clients want. */
export interface FakeModelEndpoint {
  readonly root: string;
  readonly url: string;
  settings(settings: Partial<FakeSettings>): Promise<void>;
  replies(...replies: FakeReply[]): Promise<void>;
  calls(): Promise<FakeCall[]>;
  stop(): Promise<void>;
}

/** Starts the fake as a process and waits until it listens. */
export async function startFakeModelEndpoint(): Promise<FakeModelEndpoint> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fake-model-endpoint.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const root = `http://127.0.0.1:${await portOf(child)}`;
  const post = async (path: string, value: unknown) => {
    const response = await fetch(root + path, { method: 'POST', body: JSON.stringify(value) });
    if (!response.ok) throw new Error(`fake endpoint: ${path} gave ${response.status}`);
  };
  return {
    root,
    url: `${root}/v1`,
    settings: (settings) => post('/fake/settings', settings),
    replies: (...replies) => post('/fake/replies', replies),
    calls: async () => (await (await fetch(`${root}/fake/calls`)).json()) as FakeCall[],
    stop: async () => {
      child.stdin?.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: child.stdout! })) {
    return (JSON.parse(line) as { port: number }).port;
  }
  throw new Error('the fake endpoint ended before it listened');
}
