import { expect, test } from 'vitest';
import { bodySignature, groupNearDuplicates, sharedShingles } from '../../src/articles/near-duplicates.ts';

const report =
  'Министр иностранных дел Исландии прибыл в Тбилиси с двухдневным визитом. Он провел переговоры с грузинским коллегой и посетил парламент. ' +
  'Стороны обсудили туризм, геотермальную энергетику и сотрудничество в рамках международных организаций. Подписан меморандум о консультациях.';
const retold =
  'Исландский министр побывал в столице Грузии. В повестке были энергетика и туризм, а также работа в международных организациях. ' +
  'По итогам поездки подписан документ о регулярных встречах дипломатов двух государств, который действует пять лет.';
const chinese =
  '冰岛外长抵达第比利斯进行为期两天的访问。他与格鲁吉亚外长举行会谈并访问议会。双方讨论了旅游、地热能源以及在国际组织中的合作。';

function signed(key: string, body: string): { key: string; signature: Uint32Array } {
  return { key, signature: bodySignature(body) };
}

test('the same report with another first line and a word changed is one group; a report retold in other words is not in it', () => {
  const copy = `ТБИЛИСИ, 5 мая. ${report.replace('посетил парламент', 'посетил парламент страны')}`;
  const groups = groupNearDuplicates([signed('a', report), signed('b', retold), signed('c', copy)]);
  expect(groups).toEqual([['a', 'c']]);
});

test('Chinese reports are compared by characters', () => {
  const copy = chinese.replace('两天', '三天');
  expect(groupNearDuplicates([signed('a', chinese), signed('b', copy), signed('c', report)])).toEqual([['a', 'b']]);
});

test('the estimate follows the true share of common shingles', () => {
  const words = Array.from({ length: 400 }, (_, index) => `слово${index}`);
  for (const common of [100, 200, 300]) {
    const other = [...words.slice(0, common), ...Array.from({ length: 400 - common }, (_, index) => `иное${index}`)];
    const truth = (common - 2) / (2 * 398 - (common - 2));
    const estimate = sharedShingles(bodySignature(words.join(' ')), bodySignature(other.join(' ')));
    expect(Math.abs(estimate - truth)).toBeLessThan(0.12);
  }
});

test('empty bodies are no duplicates of one another', () => {
  expect(groupNearDuplicates([signed('a', ''), signed('b', '')])).toEqual([]);
});
