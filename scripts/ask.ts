import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Answer } from '../src/answers/answer.ts';
import type { AnswerTrace } from '../src/answers/trace-answer.ts';
import { buildApp } from '../src/build-app.ts';
import type { Config } from '../src/config.ts';
import type { Assistant } from '../src/conversation/assistant.ts';
import { type Conversation, emptyConversation, withTurn } from '../src/conversation/conversation.ts';
import { describeAnswer, describeSuggestions } from '../src/conversation/describe-answer.ts';
import { ConfigError } from '../src/errors.ts';
import { keepTraces } from '../src/keep-traces.ts';
import { interfaceLanguageFor } from '../src/language/languages.ts';
import { forgetOldAnswers } from '../src/state/forget-old-answers.ts';
import { openState } from '../src/state/open-state.ts';
import { printRichText } from '../src/terminal/print-rich-text.ts';
import { terminalStyle } from '../src/terminal/terminal-style.ts';
import { wordsFor } from '../src/words/words.ts';
import { ingestWithProgress } from './bring-up-to-date.ts';
import { runScript } from './run-script.ts';

const usage = `Usage: npm run ask -- "question" [--json] [--explain]
       npm run ask -- --trace NUMBER
       npm run --silent ask -- --batch < questions.jsonl > answers.jsonl`;

const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  previous: z.array(z.string()).default([]),
});

await runScript(async (config, parameters) => {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: {
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      explain: { type: 'boolean' },
      trace: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (values.trace !== undefined) return showTrace(config, values.trace);
  const question = positionals.join(' ');
  if (!values.batch && positionals.length === 0) throw new ConfigError(`A question is missing.\n${usage}`);
  const app = buildApp(config);
  try {
    // Another process at the pages is no reason to wait where there is something to answer from.
    const { articles } = await app.library.state();
    await ingestWithProgress(app, { skipWhenLocked: articles > 0 });
    if (values.batch) return await answerBatch(app.assistant);
    const form = { asJson: values.json === true, explain: values.explain === true };
    return await withTraces(app.assistant, config, (assistant) => answerOne(assistant, question, form));
  } finally {
    await app.close();
  }
}, usage);

/** Keeps the trace of what is asked, beside those of the bot. */
async function withTraces(
  assistant: Assistant,
  { dataFolder, retentionDays }: Config,
  work: (assistant: Assistant) => Promise<number>,
): Promise<number> {
  const state = openState(dataFolder);
  try {
    forgetOldAnswers(state, { retentionDays, now: Date.now() });
    return await work(keepTraces(assistant, state.traces, Date.now));
  } finally {
    state.close();
  }
}

/** Why an earlier answer was what it was, by the number that the answer or `npm run feedback` names. */
function showTrace({ dataFolder, retentionDays }: Config, given: string): number {
  const state = openState(dataFolder);
  try {
    const kept = /^\d{1,15}$/.test(given) ? state.traces.byId(Number(given)) : null;
    if (kept === null) {
      throw new ConfigError(
        `There is no trace ${given} in ${dataFolder}. Traces are kept for ${retentionDays} days (RETENTION_DAYS); their numbers are in "traceId" of ask --json and in npm run feedback.`,
      );
    }
    const made = { traceId: kept.id, madeAt: new Date(kept.madeAt).toISOString() };
    process.stdout.write(`${JSON.stringify({ ...made, ...JSON.parse(kept.trace) }, null, 2)}\n`);
    return 0;
  } finally {
    state.close();
  }
}

interface Form {
  readonly asJson: boolean;
  /** Adds why the answer is what it is: as field `explain` of the object, or as JSON behind the text. */
  readonly explain: boolean;
}

async function answerOne(assistant: Assistant, question: string, { asJson, explain }: Form): Promise<number> {
  let trace: AnswerTrace | undefined;
  const answer = await assistant.answer(question, emptyConversation, {
    onTrace: (heard) => {
      trace = heard;
    },
  });
  if (asJson) process.stdout.write(`${JSON.stringify(explain ? { ...answer, explain: trace } : answer)}\n`);
  else {
    const words = wordsFor(interfaceLanguageFor(answer.language));
    const text = [...describeAnswer(answer, words), ...describeSuggestions(answer, words)];
    process.stdout.write(`${printRichText(text, terminalStyle(process))}\n`);
    if (explain) process.stdout.write(`\n${JSON.stringify({ traceId: answer.traceId, ...trace }, null, 2)}\n`);
  }
  return answer.status === 'error' ? 1 : 0;
}

/** One answer a line, in order; a line that is no question gives an object that says so, so that none is missing. */
async function answerBatch(assistant: Assistant): Promise<number> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(await answerLine(assistant, line, lineNumber))}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

async function answerLine(assistant: Assistant, line: string, lineNumber: number): Promise<object> {
  const parsed = parseLine(line);
  if ('message' in parsed) {
    const message = `Line ${lineNumber} ${parsed.message}`;
    return { id: null, line: lineNumber, status: 'error', error: { code: 'bad-line', message } };
  }
  const answer: Answer = await assistant.answer(parsed.question, conversationOf(parsed.previous));
  return { id: parsed.id, ...answer };
}

function parseLine(line: string): z.infer<typeof batchLine> | { readonly message: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { message: `is not JSON: ${(error as Error).message}` };
  }
  const parsed = batchLine.safeParse(value);
  if (parsed.success) return parsed.data;
  return { message: `is not {"id","question","previous":[…]}: ${z.prettifyError(parsed.error)}` };
}

function conversationOf(previous: readonly string[]): Conversation {
  return previous.reduce((talk, question) => withTurn(talk, { question, answer: null }), emptyConversation);
}
