import { describe, expect, it } from 'vitest';
import { verdictOn } from './verdict-on.ts';

const study = { text: 'The study lasts 18 months; its cost doubled, and 4 kilometres were surveyed.', language: 'en' };
const visit = { text: 'Гость провёл в Осло визит с 3 по 6 сентября 2024 года.', language: 'ru' };
const three = { text: 'Miniștrii din România, Ucraina și Bulgaria s-au întâlnit la Iași.', language: 'ro' };
const growth = { text: 'За пять месяцев перевозки выросли на 31 процент, чем годом ранее.', language: 'ru' };
const trade = { text: 'Trade rose to $58 billion, up from $45 billion.', language: 'en' };
const shares = { text: 'Иран даёт 21 миллион долларов, Таджикистан — 7 миллионов.', language: 'ru' };
const round = {
  text: 'A third round of talks will bring 21,000 tonnes, 60 per cent more than last time.',
  language: 'en',
};
const flights = { text: 'Түркия каттамдарды жумасына төрттөн жетиге чейин көбөйтөт.', language: 'ky' };
const envoys = { text: 'Послы России, Беларуси и Казахстана встретились с министром Эфиопии.', language: 'ru' };
const talks = {
  text: 'Стороны сначала спорили о цене на десятилетие; товарооборот двух стран составил 187 миллионов долларов, переговоры длились вдвое дольше.',
  language: 'ru',
};
const berth = {
  text: 'Порт отдаст зерну семнадцатый причал; девятерых моряков отпустили, семь докеров остались.',
  language: 'ru',
};
const plant = { text: 'Завод рассчитают на 14 тысяч тонн, а не на 25 тысяч.', language: 'ru' };
const stud = {
  text: 'Завод построят за 33 миллиона долларов, из которых 19 миллионов дадут за двадцать лет; полчаса спорили о пошлине.',
  language: 'ru',
};
const share = { text: '培训费用由港口承担百分之七十。', language: 'zh' };
const groups = { text: 'Три стороны спорили о цене; стороны устали.', language: 'ru' };
const capital = { text: '首相前往爱尔兰首都。', language: 'zh' };
const dublin = { text: 'Министр прилетел в Dublin в среду.', language: 'ru' };
const meeting = { text: '会见持续了一个半小时,大使送了一把马头琴。', language: 'zh' };
const aid = { text: 'Сума становить 6 мільйонів, і пів мільйона з них піде на аудит.', language: 'uk' };
const winter = { text: 'Станцию остановят зимой на ремонт.', language: 'ru' };

describe('a number that the page says otherwise', () => {
  it.each([
    ['Дослідження триває півтора року.', 'uk', study],
    ['Зустріч тривала півтори години.', 'uk', meeting],
    ['两人谈了一个半小时。', 'zh', meeting],
    ['Полмиллиона из этой суммы пойдёт на аудит.', 'ru', aid],
    ['Расходы выросли вдвое.', 'ru', study],
    ['Обследовано четыре тысячи метров.', 'ru', study],
    ['The visit lasted four days.', 'en', visit],
    ['Министры трёх стран встретились в Яссах.', 'ru', three],
    ['Traffic rose by 31 percent in the first five months, more than a year earlier.', 'en', growth],
    ['Торгівля зросла з 45 до 58 мільярдів доларів.', 'uk', trade],
    ['The station will stand still in winter.', 'en', winter],
    ['Іран дає 21 мільйон доларів, Таджикистан — сім.', 'uk', shares],
    ['Третій раунд дасть 21 тисячу тонн.', 'uk', round],
    ['Runda a treia va aduce 21 de mii de tone.', 'ro', round],
    ['Turkey raises weekly flights from four to seven.', 'en', flights],
    ['Министр Эфиопии встретился с послами трёх стран.', 'ru', envoys],
    ['Завод даст 14 тысяч тонн вместо 25 тысяч.', 'ru', plant],
    ['Завод строят два десятилетия.', 'ru', stud],
    ['Grain gets berth number seventeen.', 'en', berth],
    ['Девять моряков отпустили.', 'ru', berth],
    ['Дев’ятьох моряків відпустили, докерів лишилося семеро.', 'uk', berth],
    ['Пів години сперечалися про мито.', 'uk', stud],
    ['Завод обойдётся в 33 миллиона долларов, 19 из 33 дадут за двадцать лет.', 'ru', stud],
    ['港口承担七成培训费用。', 'zh', share],
    ['At first the two sides argued about the price.', 'en', talks],
    ['They argued about the price for the decade.', 'en', talks],
    ['The talks lasted twice as long.', 'en', talks],
    ['Trade came to 187 million dollars, the sides said.', 'en', talks],
  ])('is that number: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).not.toMatch(/number|date/);
  });

  it.each([
    ['Дослідження триває два роки.', 'uk', study],
    ['Расходы выросли втрое.', 'ru', study],
    ['Обследовано пять тысяч метров.', 'ru', study],
    ['The visit lasted five days.', 'en', visit],
    ['Министры четырёх стран встретились в Яссах.', 'ru', three],
    ['Traffic rose by 31 percent in the first six months.', 'en', growth],
    ['Торгівля зросла з 54 до 58 мільярдів доларів.', 'uk', trade],
    ['The station will stand still in summer.', 'en', winter],
    ['Іран дає 21 мільйон доларів, Таджикистан — вісім.', 'uk', shares],
    ['Другий раунд дасть 21 тисячу тонн.', 'uk', round],
    ['Runda a treia va aduce 12 mii de tone.', 'ro', round],
    ['Turkey raises weekly flights from four to six.', 'en', flights],
    ['Министр Эфиопии встретился с послами пяти стран.', 'ru', envoys],
    ['Завод даст 25 тысяч тонн вместо 14 тысяч.', 'ru', plant],
    ['Премьер-министр первым прилетел в Ирландию.', 'ru', capital],
    ['Minister flew there twice.', 'en', dublin],
    ['The plant will make 25,000 tonnes.', 'en', plant],
    ['Завод строят три десятилетия.', 'ru', stud],
    ['港口承担八成培训费用。', 'zh', share],
    ['The two sides argued about the price.', 'en', groups],
    ['The three sides argued about the price.', 'en', talks],
    ['The talks lasted three times as long.', 'en', talks],
  ])('is not another: %s', (statement, language, page) => {
    expect(verdictOn(statement, language, page)).toMatch(/number|date/);
  });
});
