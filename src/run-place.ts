import { createAdding } from './adding/adding.ts';
import type { App } from './build-app.ts';
import type { Config, TelegramConfig } from './config.ts';
import { describeHelp } from './conversation/describe-help.ts';
import { keepTraces } from './keep-traces.ts';
import { interfaceLanguageFor } from './language/languages.ts';
import type { IngestReport } from './search/ingest/ingest-tally.ts';
import { dayMilliseconds, forgetOldAnswers } from './state/forget-old-answers.ts';
import { openState, type State } from './state/open-state.ts';
import { chatInTerminal } from './terminal/chat.ts';
import { printRichText } from './terminal/print-rich-text.ts';
import { progressReporter } from './terminal/show-progress.ts';
import { terminalStyle } from './terminal/terminal-style.ts';
import { watchPages } from './watch-pages.ts';
import { wordsFor } from './words/words.ts';

/** Where and with what the product runs. */
export interface Place {
  readonly app: App;
  readonly config: Config;
  readonly signal: AbortSignal;
  readonly process: NodeJS.Process;
}

/** Brings the index up to date, then runs the Telegram bot where a token is set, else the terminal chat, until the end of input or the signal. */
export async function runPlace(place: Place): Promise<void> {
  const { config, signal } = place;
  await ingest(place);
  if (signal.aborted) return;
  watchPages(place.app, config.articlesFolder, signal);
  return config.telegram ? runBot(place, config.telegram) : chat(place);
}

async function runBot({ app, config, signal, process }: Place, telegram: TelegramConfig): Promise<void> {
  const { runTelegram } = await import('./telegram/run-bot.ts');
  const state = openState(config.dataFolder);
  const tidying = tidyDaily(state, config.retentionDays);
  try {
    // The pairing link is for whoever sits there, whatever the log level.
    const announce = (line: string) => void process.stderr.write(`${line}\n`);
    const adding = createAdding({ dataFolder: config.dataFolder, library: app.library });
    const { assistant, log } = app;
    await runTelegram({ config: telegram, assistant, adding, state, log, signal, announce });
  } finally {
    clearInterval(tidying);
    state.close();
  }
}

function tidyDaily(state: State, retentionDays: number): NodeJS.Timeout {
  const tidy = () => forgetOldAnswers(state, { retentionDays, now: Date.now() });
  tidy();
  return setInterval(tidy, dayMilliseconds).unref();
}

async function ingest({ app, config, process, signal }: Place): Promise<void> {
  const progress = progressReporter({
    output: process.stderr,
    isTerminal: process.stderr.isTTY === true,
    milliseconds: () => performance.now(),
  });
  const warm = app.library.warmUp();
  const work = app.library.ingest({}, (step) => progress.report(step));
  // A fault of the warm-up comes again, and in its place, with the first question.
  warm.catch(() => {});
  const report = await Promise.race([work, ended(signal)]);
  progress.end();
  if (report === null) return;
  process.stderr.write(describeIngest(report, config.articlesFolder));
}

function ended(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

function describeIngest({ read, stored, removed, refusals }: IngestReport, folder: string): string {
  if (read === 0) {
    return `The folder ${folder} holds no page, so every question will find nothing. Put .txt, .md, .html, .pdf, .docx or .jsonl files there (they are picked up by themselves), or set ARTICLES_DIR.\n`;
  }
  const changes = stored + removed > 0 ? `, ${stored} new or changed, ${removed} removed` : '';
  const refused = refusals.map(({ message }) => `refused: ${message}\n`).join('');
  return `${read - refusals.length} articles${changes}\n${refused}`;
}

async function chat({ app, config, process, signal }: Place): Promise<void> {
  const isInteractive = process.stdin.isTTY === true;
  const style = terminalStyle(process);
  const language = interfaceLanguageFor(Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2));
  if (isInteractive) {
    const help = describeHelp(await app.assistant.articles(), wordsFor(language), [
      'sources',
      'source',
      'new',
      'help',
      'quit',
    ]);
    process.stdout.write(`${printRichText(help, style)}\n\n`);
  }
  const state = openState(config.dataFolder);
  forgetOldAnswers(state, { retentionDays: config.retentionDays, now: Date.now() });
  try {
    await chatInTerminal({
      assistant: keepTraces(app.assistant, state.traces, Date.now),
      input: process.stdin,
      output: process.stdout,
      isInteractive,
      style,
      language,
      signal,
    });
  } finally {
    state.close();
  }
}
