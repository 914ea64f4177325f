import { setTimeout as wait } from 'node:timers/promises';
import type { FakeBotApi } from '../../tests/support/fake-bot-api.ts';
import type { BotKind } from './bot-process.ts';

/** A question of the run, asked in a private chat; `askedAt` is set when it is sent. */
export interface AskedQuestion {
  readonly chatId: number;
  readonly text: string;
  /** Whether a message of the bot in that chat answers it. */
  readonly isAnswer: (shown: string) => boolean;
  askedAt: number;
}

/** The line above an answer that may have come before. */
export const repeatHeading = 'Повтор:';
const placeholder = 'Ищу ответ в источниках';
export const isPlaceholder = (shown: string): boolean => shown.startsWith(placeholder);

const seedQuestions = [
  'Где прошли переговоры Ван И и Цой Сон Хи?',
  'Что Ван И обещал Казахстану?',
  'Когда главы МИД России и КНДР встретились в Москве?',
  'Кто такой Бахтиёр Саидов?',
];

/** As many questions as wanted over so many chats. The real bot's answers do not repeat the question, so each of its questions has a chat of its own. */
export function makeQuestions(kind: BotKind, count: number, chats: number): AskedQuestion[] {
  return Array.from({ length: count }, (_, index): AskedQuestion => {
    if (kind === 'real') {
      const text = seedQuestions[index % seedQuestions.length]!;
      return { chatId: 1001 + index, text, isAnswer: (shown) => !isPlaceholder(shown), askedAt: 0 };
    }
    const text = `вопрос ${index}.`;
    const isAnswer = (shown: string) => shown.includes(`Ответ на: ${text}»`);
    return { chatId: 1001 + (index % chats), text, isAnswer, askedAt: 0 };
  });
}

/** Asks at a steady rate, whatever the bot does meanwhile. */
export async function askSteadily(
  api: FakeBotApi,
  questions: readonly AskedQuestion[],
  perSecond: number,
): Promise<void> {
  const start = performance.now();
  for (const [index, question] of questions.entries()) {
    const due = start + (index / perSecond) * 1000;
    if (due > performance.now()) await wait(due - performance.now());
    question.askedAt = Date.now();
    await api.say(question.text, { from: { id: question.chatId } });
  }
}

/** Asks all in a few polls' worth of updates, as after an outage. */
export async function askAtOnce(api: FakeBotApi, questions: readonly AskedQuestion[]): Promise<void> {
  for (let at = 0; at < questions.length; at += 100) {
    const batch = questions.slice(at, at + 100);
    for (const question of batch) question.askedAt = Date.now();
    await api.inject(
      ...batch.map(({ chatId, text }) => ({
        message: {
          date: Math.floor(Date.now() / 1000),
          from: { id: chatId, is_bot: false, first_name: 'Asker', language_code: 'ru' },
          chat: { id: chatId, type: 'private', first_name: 'Asker' },
          text,
        },
      })),
    );
  }
}
