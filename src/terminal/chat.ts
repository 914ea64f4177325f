import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Assistant } from '../conversation/assistant.ts';
import { emptyConversation, withTurn } from '../conversation/conversation.ts';
import { describeAnswer, describeSuggestions } from '../conversation/describe-answer.ts';
import { readCommand } from '../conversation/read-command.ts';
import type { RichText } from '../conversation/rich-text.ts';
import { type InterfaceLanguage, interfaceLanguageFor } from '../language/languages.ts';
import { wordsFor } from '../words/words.ts';
import { printRichText, type TerminalStyle } from './print-rich-text.ts';
import { runCommand } from './run-command.ts';

/** Where a chat takes place. */
export interface TerminalChat {
  readonly assistant: Assistant;
  readonly input: Readable;
  readonly output: Writable;
  /** Whether somebody sits there: then a prompt is shown and lines can be edited. */
  readonly isInteractive: boolean;
  readonly style: TerminalStyle;
  readonly language: InterfaceLanguage;
  readonly signal: AbortSignal;
}

/** Answers line after line until the input ends, /quit, Ctrl-C or Ctrl-D. */
export async function chatInTerminal(chat: TerminalChat): Promise<void> {
  const lines = createInterface({
    input: chat.input,
    ...(chat.isInteractive ? { output: chat.output, terminal: true, historySize: 200, prompt: '> ' } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const stop = () => lines.close();
  chat.signal.addEventListener('abort', stop, { once: true });
  lines.on('SIGINT', stop);
  const say = (text: RichText) => {
    if (!chat.output.destroyed) chat.output.write(`${printRichText(text, chat.style)}\n\n`);
  };
  try {
    await converse(chat, lines, say);
  } finally {
    chat.signal.removeEventListener('abort', stop);
    lines.close();
  }
}

async function converse(
  chat: TerminalChat,
  lines: ReturnType<typeof createInterface>,
  say: (text: RichText) => void,
): Promise<void> {
  let conversation = emptyConversation;
  let language = chat.language;
  if (chat.isInteractive) lines.prompt();
  for await (const line of lines) {
    if (chat.signal.aborted) return;
    const request = readCommand(line);
    if (request.kind === 'command') {
      const outcome = await runCommand(request, chat.assistant, wordsFor(language));
      if (outcome === 'quit') return;
      if (request.name === 'new') conversation = emptyConversation;
      say(outcome);
    } else if (line.trim() !== '') {
      const answer = await chat.assistant.answer(line, conversation, {
        signal: chat.signal,
        fallbackLanguage: language,
      });
      if (answer.status !== 'error') conversation = withTurn(conversation, { question: line, answer });
      language = interfaceLanguageFor(answer.language);
      const words = wordsFor(language);
      say([...describeAnswer(answer, words), ...describeSuggestions(answer, words)]);
    }
    if (chat.isInteractive) lines.prompt();
  }
}
