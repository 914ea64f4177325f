import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FakeBotApi } from './fake-bot-api.ts';

/** A bot in a process of its own. */
export interface ChildBot {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Ends the process with a signal and resolves to its exit code (null after a kill). */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Starts a bot on a data folder; it thinks between the two times over each question. Resolves when it is running. */
export async function startChildBot(
  api: FakeBotApi,
  folder: string,
  thinks: { readonly from: number; readonly to: number },
): Promise<ChildBot> {
  const program = fileURLToPath(new URL('./telegram-child.ts', import.meta.url));
  const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  const child = spawn(node, [program, api.root, api.token, folder, String(thinks.from), String(thinks.to)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  const exited = once(child, 'exit');
  const running = new Promise<void>((resolve, reject) => {
    const note = (chunk: Buffer) => {
      chunks.push(chunk.toString());
      if (chunks.join('').includes('is running')) resolve();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code} before it ran: ${chunks.join('')}`)));
  });
  await running;
  return {
    process: child,
    output: () => chunks.join(''),
    end: async (signal) => {
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
