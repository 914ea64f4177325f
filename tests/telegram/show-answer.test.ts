import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { showAnswer } from '../../src/telegram/answering/show-answer.ts';
import { renderMessages } from '../../src/telegram/sending/render-message.ts';
import { checkText } from '../support/fake-bot-api-texts.ts';
import { stubAnswer } from '../support/stub-assistant.ts';

const shown = (answer: Answer) => {
  const [message] = renderMessages(showAnswer(answer, 'ru'));
  checkText(message!.text, message!.entities as never);
  return message!;
};
const folded = (answer: Answer) => {
  const { text, entities } = shown(answer);
  const blocks = entities.filter(({ type }) => type.endsWith('blockquote'));
  expect(blocks).toHaveLength(1);
  return text.slice(blocks[0]!.offset, blocks[0]!.offset + blocks[0]!.length);
};
const isFolded = (answer: Answer) => shown(answer).entities.some(({ type }) => type === 'expandable_blockquote');
const written = (answer: Answer, statements: Answer['statements']): Answer => ({
  ...answer,
  statements,
  composedBy: 'model',
});

describe('an answer in a chat', () => {
  it('made of quotes shows each sentence once, and its sources below', () => {
    const answer = stubAnswer('?', ['Министры встретились.', 'Стороны подписали меморандум.']);
    const { text } = shown(answer);
    for (const { quote } of answer.citations) expect(text.split(quote)).toHaveLength(2);
    expect(folded(answer).split('\n')).toHaveLength(2);
    expect(folded(answer)).toContain('[1] Встреча министров 1 — Вестник, 2 января 2024');
  });

  it('folds its sources where there are sentences to unfold or many articles, and nothing that is read at a glance', () => {
    expect(isFolded(stubAnswer('?', ['Раз.', 'Два.', 'Три.']))).toBe(false);
    expect(isFolded(stubAnswer('?', ['Раз.', 'Два.', 'Три.', 'Четыре.']))).toBe(true);
    expect(isFolded(written(stubAnswer('?', ['The ministers met.']), [{ text: 'Встретились.', citations: [1] }]))).toBe(
      true,
    );
  });

  it('does not repeat a sentence that a statement holds behind its date', () => {
    const answer = written(stubAnswer('?', ['Министры встретились.']), [
      { text: '2 января 2024: «Министры встретились.»', citations: [1] },
    ]);
    expect(folded(answer)).toBe('[1] Встреча министров 1 — Вестник, 2 января 2024');
  });

  it('written by a model shows first the sentence that carries each statement, and under it its article', () => {
    const answer = written(stubAnswer('?', ['The ministers met.', 'A memorandum was signed.']), [
      { text: 'Министры встретились и подписали меморандум.', citations: [1, 2] },
    ]);
    expect(folded(answer)).toBe(
      '[1] The ministers met.\nВстреча министров 1 — Вестник, 2 января 2024\n\n[2] A memorandum was signed.\nВстреча министров 2 — Вестник, 3 января 2024',
    );
  });

  it('names an article once that is cited twice, and a sentence once that carries two statements', () => {
    const [first] = stubAnswer('?', ['The ministers met.']).citations;
    const citations = [first!, { ...first!, number: 2 }, { ...first!, number: 3, quote: 'They signed.' }];
    const answer = { ...stubAnswer('?', []), citations, statements: [{ text: 'Да.', citations: [1, 2, 3] }] };
    expect(folded(answer)).toBe(
      '[1, 2] The ministers met.\n[3] They signed.\nВстреча министров 1 — Вестник, 2 января 2024',
    );
  });

  it('shows a publisher that is a site as a name and not as code, with nothing to tap on', () => {
    const answer = stubAnswer('?', ['Министры встретились.']);
    const ofSite = {
      ...answer,
      citations: answer.citations.map((citation) => ({ ...citation, publisher: 'news-site.kz' })),
    };
    const { text, entities } = shown(ofSite);
    expect(text).toContain('news-site.\u2060kz');
    expect(entities.some(({ type }) => type === 'code')).toBe(false);
  });

  it('leaves a domain in a sentence of a page as it is written there, as code', () => {
    const answer = stubAnswer('?', ['Об этом сообщает evil-site.com.']);
    const { text, entities } = shown(answer);
    expect(text).toContain('evil-site.com');
    expect(entities.some(({ type }) => type === 'code')).toBe(true);
  });

  it('says what the asker is to know right under the statements, above the sources', () => {
    const answer = { ...stubAnswer('?', ['Министры встретились.']), notes: ['Модель недоступна.'] };
    const { text } = shown(answer);
    expect(text.indexOf('Модель')).toBeLessThan(text.indexOf('Встреча министров 1'));
  });

  it('of whatever a page or a model says is taken as it is sent, with no link but those of its citations', () => {
    const said = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('https://evil.example/x', '@boss', '/kill', '[1](tg://user?id=1)', '\u202eлож', 'evil.example.'),
    );
    const address = fc.option(fc.webUrl(), { nil: null });
    const source = fc.record({ title: fc.option(said), publisher: fc.option(said), url: address, quote: said });
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 6 }),
        fc.array(said, { maxLength: 5 }),
        (sources, texts) => {
          const base = stubAnswer(
            '?',
            sources.map(() => 'x'),
          );
          const citations = base.citations.map((citation, index) => ({ ...citation, ...sources[index] }));
          const statements = texts.map((text, index) => ({ text, citations: [1 + (index % sources.length)] }));
          const known = new Set(sources.map(({ url }) => url));
          for (const message of renderMessages(showAnswer({ ...base, citations, statements }, 'ru'))) {
            checkText(message.text, message.entities as never);
            for (const { type, url } of message.entities) if (type === 'text_link') expect(known).toContain(url);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
