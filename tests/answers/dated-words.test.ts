import { describe, expect, it } from 'vitest';
import { withDatesOfPage } from '../../src/answers/verifying/dated-words.ts';
import { passageOf } from './invented-passages.ts';

const page = passageOf(['Вчера в Осло открыли мост.', 'В прошлом году его закрывали.'], { publishedOn: '2024-05-15' });

describe('words counted from the day of a page', () => {
  it.each([
    ['ru', 'Накануне открыли мост.', '14 мая 2024 года открыли мост.'],
    ['ru', 'В прошлом году мост закрывали.', 'В 2023 году мост закрывали.'],
    ['uk', 'Міст закривали торік.', 'Міст закривали у 2023 році.'],
    ['en', 'Yesterday a bridge was opened.', 'On 14 May 2024 a bridge was opened.'],
    ['en', 'It has been shut since last year.', 'It has been shut since 2023.'],
  ])('become the date they mean there (%s): %s', (language, text, expected) => {
    expect(withDatesOfPage(text, language, [page])).toBe(expected);
  });

  it.each([
    ['no sentence has them', 'Мост откроют завтра.', [page]],
    ['the day of the page is not known', 'Вчера мост открыли.', [passageOf(['Вчера мост открыли.'])]],
    [
      'two pages mean two days',
      'Вчера мост открыли.',
      [page, passageOf(['Вчера мост открыли.'], { publishedOn: '2024-06-02', articleIndex: 1 })],
    ],
    ['a date stands beside them', 'Вчера, 14 мая, мост открыли.', [page]],
  ])('stay where %s', (_why, text, passages) => {
    expect(withDatesOfPage(text, 'ru', passages)).toBe(text);
  });
});
