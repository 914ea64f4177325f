import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const trains = { text: '丹东与喀什之间的列车由总统法耶宣布，欧盟拨款350万欧元。', language: 'zh' };
const archive = { text: 'Копии найдены в Подольске, сообщил Иван Громов в Карсе.', language: 'ru' };
const house = {
  text: 'В Гондэре откроют Арабский дом, а судно «Полярная звезда» выйдет к горе Элгон из порта Мары.',
  language: 'ru',
};
const week = { text: 'Министра пригласили на Международную неделю чая, Кылычоглу встретят в Карсе.', language: 'ru' };
const adviser = {
  text: 'Джон Болтон, советник Дональда Трампа, обсудил «Северный поток» в порту Бандер-Аббас.',
  language: 'ru',
};
const union = { text: 'Uniunea Europeană acoperă costul, a spus Ivica Dačić.', language: 'ro' };

describe('a name that the page writes in another way', () => {
  it.each([
    ['Trains between Dandong and Kashgar were announced by president Faye.', 'en', trains],
    ['Поезд из Дандуна в Кашгар объявил президент.', 'ru', trains],
    ['欧盟拨款350万欧元。', 'zh', trains],
    ['Copies were found in Podolsk.', 'en', archive],
    ['An Arab House will open in Gondar.', 'en', house],
    ['The Polar Star will sail to Mount Elgon.', 'en', house],
    ['Министра позвали на Неделю чая.', 'ru', week],
    ['В Карсе Кылычоглу встретят.', 'ru', week],
    ['Советник Трампа Болтон обсудил газ.', 'ru', adviser],
    ['Nord Stream was discussed in Bandar Abbas.', 'en', adviser],
    ['ЕС покроет расходы, сказал Ивица Дачич.', 'ru', union],
    ['The EU covers the cost.', 'en', union],
  ])('is that name: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toBe('name');
  });

  it.each([
    ['Trains between Dandong and Hami were announced.', 'en', trains],
    ['Поезд из Далата объявил президент.', 'ru', trains],
    ['Copies were found in Kolomna.', 'en', archive],
    ['A Youth House will open in Gondar.', 'en', house],
    ['The Northern Star will sail to Mount Elgon.', 'en', house],
    ['The Polar Star will sail to Mount Kenya.', 'en', house],
    ['Министра позвали на Ярмарку чая.', 'ru', week],
    ['В Ване Кылычоглу встретят.', 'ru', week],
    ['Советник Дональд Болтон обсудил газ.', 'ru', adviser],
    ['South Stream was discussed in Bandar Abbas.', 'en', adviser],
    ['ООН покроет расходы.', 'ru', union],
  ])('is not another: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('name');
  });
});
