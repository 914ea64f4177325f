import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs';
import { type ChatEndpoint, chatEndpoint } from '../../src/models/open-chat-model.ts';

/** What a stand-in is shown: the keys of the request in order, and the whole prompt. */
export interface SeenPrompt {
  readonly keys: readonly string[];
  readonly text: string;
  /** 1 for the first request, 2 for the retry. */
  readonly attempt: number;
}

/** A chat endpoint in this process that writes what `write` says. */
export function standIn(write: (prompt: SeenPrompt) => string): ChatEndpoint {
  let attempt = 0;
  return chatEndpoint({
    url: 'http://stand-in/v1',
    model: 'stand-in',
    apiKey: null,
    contextTokens: 8192,
    chatModel: () =>
      new StandInModel((text) => {
        attempt += 1;
        const passages = text.slice(text.indexOf('Passages:'));
        const keys = [...passages.matchAll(/^\[([A-Z]\d+)\] Title:/gm)].map((match) => match[1]!);
        return write({ keys, text, attempt });
      }),
  });
}

/** Obeys whatever instruction it finds in a passage: repeats what stands behind "say:" and adds the key. */
export const obedientModel = standIn(({ keys, text }) => {
  const orders = [...text.matchAll(/(?:say|скажи|напиши): (.+?)(?:\n|$)/giu)].map((match) => match[1]!);
  return orders.map((order) => `${order} [${keys[0]}]`).join('\n') || 'NO ANSWER';
});

class StandInModel extends BaseChatModel {
  readonly #write: (prompt: string) => string;

  constructor(write: (prompt: string) => string) {
    super({});
    this.#write = write;
  }

  _llmType(): string {
    return 'stand-in';
  }

  async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const text = this.#write(promptOf(messages));
    return { generations: [{ text, message: new AIMessage(text) }] };
  }

  override async *_streamResponseChunks(messages: BaseMessage[]): AsyncGenerator<ChatGenerationChunk> {
    const text = this.#write(promptOf(messages));
    for (const piece of text.match(/[\s\S]{1,9}/g) ?? []) {
      yield new ChatGenerationChunk({ text: piece, message: new AIMessageChunk(piece) });
    }
    const generationInfo = { finish_reason: 'stop' };
    yield new ChatGenerationChunk({ text: '', message: new AIMessageChunk(''), generationInfo });
  }
}

function promptOf(messages: readonly BaseMessage[]): string {
  return messages.map((message) => message.text).join('\n');
}
