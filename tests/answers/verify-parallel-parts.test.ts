import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const led = {
  text: 'Українську делегацію очолював Іван Грабовий, молдовську — Марія Рошка.',
  language: 'uk',
};
const share = {
  text: 'Kazakhstan bears most of the capital, contributing $24 million of the $50 million, while Azerbaijan puts in $16 million.',
  language: 'en',
};
const came = {
  text: '王同军、吉尔吉斯斯坦交通部长别克博洛夫和乌兹别克斯坦交通部长马赫卡莫夫出席。',
  language: 'zh',
};

describe('two parts of a sentence that are built alike', () => {
  it.each([
    ["Ukraine's delegation was led by Ivan Hrabovyi.", 'en', led],
    ['Молдовську делегацію очолювала Марія Рошка.', 'uk', led],
    ['Азербайджан внесёт 16 млн долларов.', 'ru', share],
    ['Kazakhstan contributes $24 million.', 'en', share],
    ['乌兹别克斯坦交通部长马赫卡莫夫出席。', 'zh', came],
  ])('each keep their own: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('shown');
  });

  it.each([
    ["Ukraine's delegation was led by Maria Roșca.", 'en', led],
    ['Молдовську делегацію очолював Іван Грабовий.', 'uk', led],
    ['Азербайджан внесёт 24 млн долларов.', 'ru', share],
    ['Kazakhstan contributes $16 million.', 'en', share],
    ['乌兹别克斯坦交通部长别克博洛夫出席。', 'zh', came],
    ['副总经理李同军和吉尔吉斯斯坦交通部长出席。', 'zh', came],
  ])('do not lend to each other: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toBe('shown');
  });
});
