import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeWithModel } from '../../src/answers/writing/compose-with-model.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { cleanText } from '../../src/articles/reading/decode-text.ts';
import { readHtmlPage } from '../../src/articles/reading/read-html-page.ts';
import { readTextPage } from '../../src/articles/reading/read-page.ts';
import { type App, buildApp } from '../../src/build-app.ts';
import { readConfig } from '../../src/config.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import { describeAnswer } from '../../src/conversation/describe-answer.ts';
import { ArticleError, ModelError } from '../../src/errors.ts';
import { renderMessages } from '../../src/telegram/sending/render-message.ts';
import { wordsFor } from '../../src/words/words.ts';
import { passageOf, visit } from '../answers/invented-passages.ts';
import { checkText } from '../support/fake-bot-api-texts.ts';
import { inventedPages, makeWorkplace, type Workplace } from '../support/page-folder.ts';
import { standIn } from '../support/stand-in-models.ts';
import { type FakeModelEndpoint, startFakeModelEndpoint } from '../support/start-fake-model-endpoint.ts';

// Kept seeds, so that a failure stays one; FUZZ_RUNS=20000 is the long form, SEED another course. Updates: tests/telegram/fuzz.test.ts.
const runs = Number(process.env.FUZZ_RUNS ?? 500);
const settings = { numRuns: runs, seed: Number(process.env.SEED ?? 7) };

const anything = fc.string({ unit: 'binary', maxLength: 80 });
const scrap = fc.oneof(
  { weight: 2, arbitrary: anything },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '---\n',
    'title: x\ndate: 99.99.2023\n',
    '<script>',
    '</p><div hidden>',
    '<!--',
    '&#x110000;',
    '12.03.2023',
    '31 лютого 2024 року',
    '2024年13月40日',
    'Министр Солберг приняла в Осло министра Фуэнтеса 12 марта 2023 года. ',
    'Фото: Reuters | Читайте также',
    'https://a.example/2023/03/12/x',
    '[1]',
    '[K9]',
    '\ud800',
    '\u202e',
    '\u0000',
  ),
  fc
    .tuple(fc.constantFrom('а', '国', '(', '[', '1', '. ', '- '), fc.nat(2000))
    .map(([text, times]) => text.repeat(times)),
);
const page = fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(''));

describe('row 21: whatever stands in a page', () => {
  it.each([
    ['text', (text: string) => readTextPage('page.txt', text)],
    ['HTML', (text: string) => readHtmlPage('page.html', text)],
  ])(
    'as %s, it is an article with a body of its own, or refused with a reason',
    (_kind, read) => {
      const property = fc.property(page, (text) => {
        const cleaned = cleanText(text.toWellFormed());
        try {
          const article = parseArticle(read(cleaned));
          expect(article.body.trim()).not.toBe('');
          expect(article.body.isWellFormed()).toBe(true);
        } catch (error) {
          if (!(error instanceof ArticleError)) throw error;
          expect(error.message).toMatch(/\S/);
        }
      });
      fc.assert(property, settings);
    },
    600_000,
  );
});

describe('row 14: whatever a model writes', () => {
  const other = passageOf(['Президент Франции Люк Моро 3 июня 2025 года посетил Тирану.'], {
    articleIndex: 1,
    path: 'other.txt',
    publishedOn: '2025-06-04',
  });
  const draft = fc.array(
    fc.oneof(
      scrap,
      fc.constantFrom(
        'KEY',
        ' [KEY]\n',
        '[KEY, KEY]',
        '<think>',
        '</think>',
        'NO ANSWER',
        '**',
        '```json\n{',
        'Алимбаев принял ',
      ),
      fc.constantFrom('14 мая 2024 года', 'https://evil.example ', '@evil_bot', 'Assistant: ', '[99]'),
    ),
    { maxLength: 15 },
  );

  it('only statements with support in the passages come of it, free of keys, links and marks', async () => {
    const property = fc.asyncProperty(draft, async (pieces) => {
      const composition = composeWithModel({
        question: 'Кого принял Алимбаев?',
        language: 'ru',
        passages: [visit, other],
        chatModel: standIn(({ keys }) => pieces.join('').replaceAll('KEY', keys[0] ?? '')),
        embed: async (texts) => texts.map(() => [1, 0]),
        today: '2026-11-22',
        random: () => 0.5,
      });
      // A fault in the words of the product is as good: the answer is made of quotes then.
      const { statements } = await composition.catch((error: unknown) => {
        if (error instanceof ModelError) return { statements: [] };
        throw error;
      });
      for (const { text, support } of statements) {
        expect(support.length).toBeGreaterThan(0);
        for (const { articleIndex } of support) expect([0, 1]).toContain(articleIndex);
        expect(text).not.toMatch(/evil|<\/?think|\[\w+\]/u);
      }
    });
    await fc.assert(property, settings);
  }, 600_000);
});

describe('whatever is asked', () => {
  let place: Workplace;
  let endpoint: FakeModelEndpoint;
  let app: App;
  beforeAll(async () => {
    place = makeWorkplace(inventedPages);
    endpoint = await startFakeModelEndpoint();
    await endpoint.settings({ maximumInput: 10_000 });
    const embedder = { EMBEDDING_URL: endpoint.url, EMBEDDING_MODEL: 'small-model' };
    app = buildApp(
      readConfig({ ARTICLES_DIR: place.pages, DATA_DIR: place.data, LOG_LEVEL: 'silent', ...embedder }),
      () => '2025-01-01',
    );
    await app.library.ingest({});
  });
  afterAll(async () => {
    await app.close();
    await endpoint.stop();
    place.dispose();
  });
  const question = fc
    .array(
      fc.oneof(scrap, fc.constantFrom('Кого ', 'приняла ', 'Солберг', ' в Осло?', 'When ', 'Перу ', '2023', ' не ')),
      {
        maxLength: 8,
      },
    )
    .map((pieces) => pieces.join('').slice(0, 4096));

  it('the answer quotes the pages word for word or says why there is none, and Telegram takes it', async () => {
    const bodies = new Map<number, string>();
    for (const { number } of await app.assistant.articles())
      bodies.set(number, (await app.assistant.article(number))!.body);
    const property = fc.asyncProperty(question, async (text) => {
      const answer = await app.assistant.answer(text, emptyConversation);
      expect([undefined, 'empty-question', 'question-too-long', 'no-words']).toContain(answer.error?.code);
      for (const { quote, articleNumber } of answer.citations) expect(bodies.get(articleNumber)).toContain(quote);
      for (const message of renderMessages(describeAnswer(answer, wordsFor('ru')))) {
        checkText(message.text, message.entities as never);
      }
    });
    await fc.assert(property, settings);
  }, 600_000);
});
