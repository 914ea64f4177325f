import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Which bot is put to the test: ours with the stub assistant, the tutorial's in two forms, or `src/main.ts` on the seeds. */
export type BotKind = 'communique' | 'naive-parallel' | 'naive-in-order' | 'real';

/** What a bot's process is started with; users are 1001 and those after. */
export interface BotOrder {
  readonly kind: BotKind;
  readonly apiRoot: string;
  readonly token: string;
  readonly folder: string;
  readonly users: number;
  readonly thinksMilliseconds: readonly [number, number];
  /** Some answers fail, now and then or always. */
  readonly stumbles?: boolean;
  /** More of the real program's environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A bot in a process of its own. */
export interface BotProcess {
  /** Ends it and resolves to its exit code, null after a kill. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  readonly processId: number;
  readonly hasEnded: () => boolean;
}

/** Starts node itself on the program, so that a signal reaches it and no shell; resolves when the bot runs. All it prints goes to `note`. */
export async function startBotProcess(order: BotOrder, note: (text: string) => void): Promise<BotProcess> {
  const child = order.kind === 'real' ? spawnReal(order) : spawnNode('bot-program.ts', [JSON.stringify(order)], {});
  const exited = once(child, 'exit') as Promise<[number | null]>;
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-2000);
      note(chunk.toString());
      if (chunk.includes('is running')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the ${order.kind} bot ended with ${code} before it ran: ${said}`)));
  });
  return {
    end: async (signal) => {
      child.kill(signal);
      return (await exited)[0];
    },
    processId: child.pid ?? 0,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  };
}

function spawnReal({ apiRoot, token, folder, users, environment }: BotOrder): ChildProcess {
  return spawnNode('../../src/main.ts', [], {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    DATA_DIR: folder,
    ALLOWED_USERS: Array.from({ length: users }, (_, index) => 1001 + index).join(','),
    ...environment,
  });
}

/** Starts node on a program of this folder (a path from here) with a bare environment and what is given. */
export function spawnNode(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const path = fileURLToPath(new URL(program, import.meta.url));
  return spawn(process.execPath, [path, ...parameters], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
