import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command left behind. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command of the product. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly outcome: Promise<Outcome>;
  /** Resolves when stderr or stdout holds the text. */
  until(text: string): Promise<void>;
}

/** How a command is called: a bare environment but for what is given. */
export interface CommandCall {
  readonly script: string;
  readonly parameters?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly folder?: string;
}

/** Starts a script of the product under the Node that runs the tests, with nothing in the environment but what is given. */
export function startCommand({
  script,
  parameters = [],
  environment = {},
  input,
  folder,
}: CommandCall): RunningCommand {
  const child = spawn(process.execPath, [`${root}${script}`, ...parameters], {
    cwd: folder ?? root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', ...environment },
    stdio: 'pipe',
  });
  let [stdout, stderr] = ['', ''];
  const watchers = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const watch of watchers) watch();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const watch of watchers) watch();
  });
  // A command that ends early closes its input; the outcome tells what happened.
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }));
  });
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const watch = () => {
        if (!stdout.includes(text) && !stderr.includes(text)) return;
        watchers.delete(watch);
        resolve();
      };
      watchers.add(watch);
      watch();
      void outcome.then(() => reject(new Error(`ended without "${text}": ${stdout}${stderr}`)));
    });
  return { child, outcome, until };
}

/** Runs a script of the product to its end. */
export function runCommand(call: CommandCall): Promise<Outcome> {
  return startCommand({ input: '', ...call }).outcome;
}
