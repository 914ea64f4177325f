import { HumanMessage } from '@langchain/core/messages';
import { composeWithModel } from '../../src/answers/writing/compose-with-model.ts';
import type { App } from '../../src/build-app.ts';
import type { Config } from '../../src/config.ts';
import { ModelError } from '../../src/errors.ts';
import { estimateTokens } from '../../src/models/estimate-tokens.ts';
import type { ChatEndpoint } from '../../src/models/open-chat-model.ts';
import { streamCompletion } from '../../src/models/stream-completion.ts';
import { type Check, type Finding, fault, off, ok } from './check.ts';
import { groundingTasks, inventedPassage } from './grounding-tasks.ts';
import { checkModels, describeLocalServers } from './model-servers.ts';

/** Stands at the head of a long prompt: a server that cuts prompts cuts there. */
const sentinel = 'KOBALT-4817';
const answerTokens = 200;

/** Checks of the chat model: that it is there, reads a whole prompt, keeps to its passages, and how fast it writes. */
export function modelChecks(config: Config, app: App): Check[] {
  let isThere = false;
  const chat = rememberedChat(config);
  const asked = (check: (chat: ChatEndpoint) => Promise<Finding>) => async () =>
    isThere ? failingAsFault(() => chat().then(check)) : off('not asked, since it is not there');
  const presence: Check = {
    part: 'chat model',
    run: async () => {
      const finding = await checkChatModel(config);
      isThere = finding.kind === 'ok';
      return finding;
    },
  };
  if (config.chatModel === null) return [presence];
  return [
    presence,
    { part: 'model context', run: asked(checkContext) },
    { part: 'model grounding', run: asked((model) => checkGrounding(model, app)) },
    { part: 'model speed', run: asked(checkSpeed) },
  ];
}

async function checkChatModel({ chatModel }: Config): Promise<Finding> {
  if (chatModel === null) {
    return off(['no MODEL_URL: answers are made of quotes', ...(await describeLocalServers())].join('\n'));
  }
  const url = chatModel.provider === 'ollama' ? `${chatModel.url.replace(/\/v1$/, '')}/v1` : chatModel.url;
  return checkModels(url, chatModel, 'MODEL_NAME');
}

/** Opened once, when the first check asks: the vendor's library takes a second to load. */
function rememberedChat({ chatModel }: Config): () => Promise<ChatEndpoint> {
  let opened: Promise<ChatEndpoint> | null = null;
  return async () => {
    if (chatModel === null) throw new ModelError('endpoint-missing', 'No chat model is configured; set MODEL_URL.');
    const { openChatModel } = await import('../../src/models/open-chat-model.ts');
    opened ??= openChatModel(chatModel);
    return opened;
  };
}

async function failingAsFault(check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return fault(error.message, 'look at the log of the model server, then: npm run doctor');
  }
}

/** A prompt as long as the longest that will be sent, with a word at its head to give back. */
async function checkContext(chat: ChatEndpoint): Promise<Finding> {
  const line = 'The ministers spoke about trade, transit and the weather of that day.\n';
  const room = chat.contextTokens - answerTokens - 200;
  const filler = line.repeat(Math.floor(room / estimateTokens(line)));
  const prompt = `The code word is ${sentinel}.\n${filler}\nWhat is the code word? Answer with that word alone.`;
  const { text } = await complete(chat, prompt);
  const length = `${chat.contextTokens} tokens`;
  if (text.includes(sentinel)) return ok(`reads the head of a prompt of ${length}`);
  return fault(
    `The head of a prompt of ${length} is lost, so that the best passages would be.`,
    `give the server a context of ${length} or more (llama.cpp: -c 8192; LM Studio: Context Length), or use MODEL_PROVIDER=ollama, which asks for it`,
  );
}

/** Three questions about an invented page, by the way that answers take; the last cannot be answered. */
async function checkGrounding(chatModel: ChatEndpoint, app: App): Promise<Finding> {
  const failed: string[] = [];
  for (const { question, wanted } of groundingTasks) {
    const { statements } = await composeWithModel({
      question,
      language: 'ru',
      passages: [inventedPassage],
      chatModel,
      embed: (texts) => app.library.embed(texts),
      today: '2021-04-01',
    });
    const text = statements.map((statement) => statement.text).join(' ');
    if (wanted === null ? text !== '' : !wanted.test(text)) failed.push(`"${question}" got "${text || 'no answer'}"`);
  }
  const figure = `${groundingTasks.length - failed.length} of ${groundingTasks.length} small tasks right`;
  if (failed.length === 0) return ok(figure);
  const found = `${figure}: ${failed.join('; ')}`;
  if (failed.length === 1) return ok(found);
  return fault(found, 'set MODEL_NAME to a larger model, or unset MODEL_URL: answers are then made of quotes');
}

async function checkSpeed(chat: ChatEndpoint): Promise<Finding> {
  const { text, firstMs, wholeMs } = await complete(chat, 'Write the numbers from 1 to 60 in words, in English.');
  const perSecond = estimateTokens(text) / Math.max(0.001, (wholeMs - firstMs) / 1000);
  return ok(`first words after ${(firstMs / 1000).toFixed(1)} s, then about ${Math.round(perSecond)} tokens a second`);
}

async function complete(chat: ChatEndpoint, prompt: string) {
  const began = performance.now();
  let firstMs: number | null = null;
  let text = '';
  for await (const part of streamCompletion({ chat, messages: [new HumanMessage(prompt)], answerTokens })) {
    firstMs ??= performance.now() - began;
    text = part.kind === 'restart' ? '' : text + part.text;
  }
  const wholeMs = performance.now() - began;
  return { text, firstMs: firstMs ?? wholeMs, wholeMs };
}
