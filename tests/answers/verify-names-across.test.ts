import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const trains = { text: '丹东与喀什之间的列车由总统法耶宣布，欧盟拨款350万欧元。', language: 'zh' };
const archive = { text: 'Копии найдены в Подольске, сообщил Иван Громов в Карсе.', language: 'ru' };
const union = { text: 'Uniunea Europeană acoperă costul, a spus Ivica Dačić.', language: 'ro' };

describe('a name that the page writes in another way', () => {
  it.each([
    ['Trains between Dandong and Kashgar were announced by president Faye.', 'en', trains],
    ['Поезд из Дандуна в Кашгар объявил президент.', 'ru', trains],
    ['欧盟拨款350万欧元。', 'zh', trains],
    ['Copies were found in Podolsk.', 'en', archive],
    ['ЕС покроет расходы, сказал Ивица Дачич.', 'ru', union],
    ['The EU covers the cost.', 'en', union],
  ])('is that name: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toBe('name');
  });

  it.each([
    ['Trains between Dandong and Hami were announced.', 'en', trains],
    ['Поезд из Далата объявил президент.', 'ru', trains],
    ['Copies were found in Kolomna.', 'en', archive],
    ['ООН покроет расходы.', 'ru', union],
  ])('is not another: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toBe('name');
  });
});
