import { expect, test } from 'vitest';
import { tenseAround } from '../../src/articles/dates/tense.ts';
import { findDates } from '../../src/language/dates/find-dates.ts';

// The first date of each sentence is the one asked about.
test.each([
  ['On Friday, the minister met his colleague, and he will visit the port next.', 'behind'],
  ['Norway will lift duties, the minister said after a meeting on Friday.', 'behind'],
  ['The minister said that he will visit the port on Friday.', 'ahead'],
  ['Министр встретился с послом, а в пятницу посетит порт.', 'ahead'],
  ['В пятницу, 5 апреля, в порт прибыл министр, который посетит завод.', 'behind'],
  ['Министр посетит порт 5 апреля, сообщили в министерстве.', 'ahead'],
  ['Стороны договорились провести саммит 5 апреля и подписали план.', 'ahead'],
  ['Стороны договорились 5 апреля о поставках зерна.', 'behind'],
  ['Переговоры продлятся до 5 апреля.', 'ahead'],
  ['Генерал и посол: 5 апреля.', 'unclear'],
  ['Міністр закордонних справ 5 квітня відвідає порт.', 'ahead'],
  ['Ministrul va vizita portul, după ce vineri a discutat cu omologul său.', 'behind'],
  ['Vineri ministrul va pleca în vizită.', 'ahead'],
  ['5 сәуірде министр портқа барады.', 'ahead'],
  ['5-апрелде министр портко келди. Сүйлөшүү узакка созулду.', 'behind'],
  ['部长将于5日访问港口。', 'ahead'],
])('%s: %s', (sentence, tense) => {
  const [mention] = findDates(sentence);
  expect(mention).toBeDefined();
  expect(mention === undefined ? null : tenseAround(sentence, mention)).toBe(tense);
});
