import { setTimeout as wait } from 'node:timers/promises';
import { Bot } from 'grammy';

/** The bot as tutorials write it, to be measured beside ours. */
export interface NaiveRun {
  readonly token: string;
  readonly apiRoot: string;
  /** Milliseconds to think, by question. */
  readonly thinks: (question: string) => number;
  /** Each update is handed on at once, as by a concurrent runner; else one after another, as `bot.start()` does by itself. */
  readonly inParallel: boolean;
  readonly onStart: () => void;
}

/** Runs grammY's own polling loop with a handler that thinks and replies; faults are logged and passed over. */
export async function runNaiveBot({ token, apiRoot, thinks, inParallel, onStart }: NaiveRun): Promise<void> {
  const bot = new Bot(token, { client: { apiRoot } });
  const note = (error: unknown) => console.error(error instanceof Error ? error.message : error);
  bot.catch(note);
  bot.on('message:text', async (context) => {
    const answer = async () => {
      await wait(thinks(context.message.text));
      await context.reply(`«Ответ на: ${context.message.text}»`);
    };
    if (inParallel) void answer().catch(note);
    else await answer();
  });
  await bot.start({ onStart });
}
