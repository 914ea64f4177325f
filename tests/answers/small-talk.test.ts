import { expect, it } from 'vitest';
import { smallTalkIn } from '../../src/answers/refusing/small-talk.ts';

it.each([
  ['Спасибо!', 'thanks'],
  ['Большое спасибо, понятно', 'thanks'],
  ['привет', 'greeting'],
  ['Добрый день! Как дела?', 'how-are-you'],
  ['Дякую 🙏', 'thanks'],
  ['Hello there', 'greeting'],
  ["What's up?", 'how-are-you'],
  ['谢谢你！', 'thanks'],
  ['Кто ты?', 'who-are-you'],
  ['ок', 'praise'],
  ['До побачення', 'farewell'],
])('hears %s as %s', (message, kind) => {
  expect(smallTalkIn(message)).toBe(kind);
});

it.each([
  'Спасибо, а где?',
  'Привет, кто встречался с Солберг?',
  'Кто сказал спасибо?',
  'Как дела у Солберг?',
  '?',
  '',
])('leaves to the sources what asks something else: %s', (message) => {
  expect(smallTalkIn(message)).toBeNull();
});
